// A text with the way back to what it was taken out of.

#ifndef FORMS_TRACED_TEXT_H_
#define FORMS_TRACED_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "forms/source_map.h"
#include "input/span.h"

namespace sincerely {

struct TracedText {
  std::string text;  // or bytes, where a charset is still to be read
  SourceMap map;

  std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }

  // Words that stand at `source`. Empty ones: what the form needs there.
  void add(std::string_view words, Span source) {
    const std::uint32_t begin = size();
    text += words;
    map.add({{begin, size()}, source});
  }
};

}  // namespace sincerely

#endif  // FORMS_TRACED_TEXT_H_

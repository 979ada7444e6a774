// Writes a text with its findings marked in place, and its placeholders shown
// as such. Findings may overlap; their numbers stand behind their last word.

#ifndef OUTPUT_PAGE_MARKED_TEXT_H_
#define OUTPUT_PAGE_MARKED_TEXT_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "findings/finding.h"
#include "input/span.h"

namespace sincerely {

class MarkupWriter;

// Where a finding lies in a text that is shown.
struct TextMark {
  Span span;  // empty: something is missing there
  Severity severity = Severity::kWarning;
  std::size_t finding = 0;  // the number of its id in the page
  std::size_t number = 0;   // that the reader knows it by
  std::string label;    // for those who do not see it, in the user's language
  std::string missing;  // the name of what belongs there
};

// `marks` in any order; spans that are not of this text are cut to fit.
void write_marked_text(std::string_view text, std::span<const TextMark> marks,
                       std::string_view ui_language, MarkupWriter* html);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_MARKED_TEXT_H_

// Leads from a scalar of YAML as it was read, quotation marks, escapes, folds
// and indentation gone, back to where it stands.

#ifndef FORMS_YAML_SCALAR_H_
#define FORMS_YAML_SCALAR_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "forms/traced_text.h"
#include "forms/writing.h"

namespace sincerely {

enum class YamlStyle : std::uint8_t {
  kPlain,
  kSingle,   // 'quoted'
  kDouble,   // "quoted"
  kLiteral,  // |
  kFolded,   // >
};

struct YamlScalar {
  YamlStyle style = YamlStyle::kPlain;
  TracedText text;
  bool is_closed = true;  // its quotation mark is
};

// `begin` is where the scalar begins in the file, with tag and anchor; `value`
// what a parser made of it. Where the two do not fit together, the text leads
// to where the scalar begins, and no words can be written over it. Nothing if
// the value is no text.
std::optional<YamlScalar> trace_yaml_scalar(std::string_view file,
                                            std::size_t begin,
                                            std::string_view value);

// How words are written into a scalar. Blocks take them as they are.
std::optional<Writing> yaml_writing(YamlStyle style, bool is_in_flow);

}  // namespace sincerely

#endif  // FORMS_YAML_SCALAR_H_

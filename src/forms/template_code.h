// Finds the placeholders of templates in a source whose markup is not read
// yet, and which a reader of that markup would break: `<%= x %>` is no tag,
// `__x__` no emphasis.

#ifndef FORMS_TEMPLATE_CODE_H_
#define FORMS_TEMPLATE_CODE_H_

#include <string>
#include <string_view>
#include <vector>

#include "input/span.h"

namespace sincerely {

// In HTML: `{{x}}`, `{% x %}`, `<% x %>`.
std::vector<Span> find_code_in_html(std::string_view source);

// In Markdown: what stands for a placeholder in any dialect, `__x__` also where
// x may be no more than a word with emphasis.
std::vector<Span> find_code_in_markdown(std::string_view source);

// The same text with letters in place of the code, byte for byte as long.
std::string without_code(std::string_view source,
                         const std::vector<Span>& code);

}  // namespace sincerely

#endif  // FORMS_TEMPLATE_CODE_H_

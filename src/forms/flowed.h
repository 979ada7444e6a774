// Joins the lines of a mail in format=flowed (RFC 3676).

#ifndef FORMS_FLOWED_H_
#define FORMS_FLOWED_H_

#include <string_view>

#include "forms/traced_text.h"

namespace sincerely {

// A line that ends with a blank goes on in the next one, if both are quoted to
// the same depth; `deletes_space` (DelSp=yes): without that blank. A quoted
// line keeps its first `>` marks. The map leads to `text`.
TracedText join_flowed(std::string_view text, bool deletes_space);

}  // namespace sincerely

#endif  // FORMS_FLOWED_H_

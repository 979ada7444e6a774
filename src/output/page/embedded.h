// page.css and page.js as they were built into the program (see embedded.S).

#ifndef OUTPUT_PAGE_EMBEDDED_H_
#define OUTPUT_PAGE_EMBEDDED_H_

#include <string_view>

namespace sincerely {

std::string_view page_style();
std::string_view page_script();

}  // namespace sincerely

#endif  // OUTPUT_PAGE_EMBEDDED_H_

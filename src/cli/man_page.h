// The manual page, in the macros of man(7).

#ifndef CLI_MAN_PAGE_H_
#define CLI_MAN_PAGE_H_

#include <string>

#include "cli/usage.h"

namespace sincerely {

std::string man_page(const Usage& usage);

}  // namespace sincerely

#endif  // CLI_MAN_PAGE_H_

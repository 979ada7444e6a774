// Which build of the program this is.

#ifndef CLI_BUILD_ID_H_
#define CLI_BUILD_ID_H_

#include <string>

namespace sincerely {

// Another one wherever code or built-in rules are others: what the linker made
// of the program's contents, else a hash of its file. Empty if there is
// neither.
std::string build_id();

}  // namespace sincerely

#endif  // CLI_BUILD_ID_H_

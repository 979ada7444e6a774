// The library of packs that was built into the program (see embedded.S).

#ifndef PACK_EMBEDDED_H_
#define PACK_EMBEDDED_H_

#include <string_view>

namespace sincerely {

std::string_view embedded_library();

}  // namespace sincerely

#endif  // PACK_EMBEDDED_H_

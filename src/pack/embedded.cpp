#include "pack/embedded.h"

extern "C" {
extern const char sincerely_pack_begin[];
extern const char sincerely_pack_end[];
}

namespace sincerely {

std::string_view embedded_library() {
  return {sincerely_pack_begin, sincerely_pack_end};
}

}  // namespace sincerely

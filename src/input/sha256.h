// SHA-256: by it a page tells the browser which script and style are its own,
// and a cache knows what it has seen.

#ifndef INPUT_SHA256_H_
#define INPUT_SHA256_H_

#include <array>
#include <string>
#include <string_view>

namespace sincerely {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view bytes);

// "47DEQpj8HBSa+/…="
std::string base64(const Digest& digest);
// "e3b0c442…"
std::string hex(const Digest& digest);

}  // namespace sincerely

#endif  // INPUT_SHA256_H_

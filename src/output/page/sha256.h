// SHA-256, by which a page tells the browser which script and style are its
// own, so that no other runs.

#ifndef OUTPUT_PAGE_SHA256_H_
#define OUTPUT_PAGE_SHA256_H_

#include <string>
#include <string_view>

namespace sincerely {

// As a Content-Security-Policy writes it: 'sha256-…', in base64.
std::string policy_hash(std::string_view bytes);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_SHA256_H_

// The names that editors have for files: `file:///letters/re%20fund.txt`.

#ifndef LSP_URI_H_
#define LSP_URI_H_

#include <string>
#include <string_view>

namespace sincerely {

// Empty where it is no file's name, as `untitled:Untitled-1`.
std::string path_of_uri(std::string_view uri);

std::string uri_of_path(std::string_view path);

}  // namespace sincerely

#endif  // LSP_URI_H_

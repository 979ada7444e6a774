// Paths of files as readers of reports look them up.

#ifndef OUTPUT_PATHS_H_
#define OUTPUT_PATHS_H_

#include <string>
#include <string_view>

namespace sincerely {

// Without "./" and doubled slashes, which some readers take for another file's.
// ".." is kept: behind a symbolic link it means what only the disk knows.
std::string tidy_path(std::string_view path);

// As a URI: relative, or of the scheme "file" if the path is absolute. Whatever
// bytes are in the path, the URI is ASCII.
std::string uri_of(std::string_view path);

}  // namespace sincerely

#endif  // OUTPUT_PATHS_H_

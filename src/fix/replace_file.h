// Puts new bytes in the place of a file's, so that whoever looks at any moment
// sees the old or the new ones, whole.

#ifndef FIX_REPLACE_FILE_H_
#define FIX_REPLACE_FILE_H_

#include <optional>
#include <string>
#include <string_view>

#include "input/result.h"

namespace sincerely {

// Writes a file of its own beside the other one, flushes it to disk, and
// renames it. Mode and, where allowed, owner are kept; of a symbolic link the
// file that it leads to is replaced. Fails with kUnreadable, and changes
// nothing, if the file no longer has the bytes `before`, or cannot be written.
std::optional<Error> replace_file(const std::string& path,
                                  std::string_view before,
                                  std::string_view after);

// Writes a file that is not there yet, whole or not at all. Fails with
// kUnreadable.
std::optional<Error> write_new_file(const std::string& path,
                                    std::string_view bytes);

}  // namespace sincerely

#endif  // FIX_REPLACE_FILE_H_

// Shows what was changed in a text, as `diff -u` does.

#ifndef FIX_DIFF_H_
#define FIX_DIFF_H_

#include <string>
#include <string_view>

namespace sincerely {

// Three lines of context; empty if the texts are the same. Lines end at LF: a
// CR before it is part of the line, so that `patch` can apply it.
std::string unified_diff(std::string_view path, std::string_view before,
                         std::string_view after);

}  // namespace sincerely

#endif  // FIX_DIFF_H_

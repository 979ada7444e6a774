// Globs: for the names of messages (`emails.*`) and the paths of files
// (`letters/**/*.md`).

#ifndef INPUT_GLOB_H_
#define INPUT_GLOB_H_

#include <string_view>

namespace sincerely {

// `*` is any run of characters, dots too, `?` one character, `{a,b}` one or the
// other, nested ones too; a brace without partner or without comma is itself.
// The whole key must match, capitals as they are. Both are valid UTF-8. Takes
// time of the key's length times the glob's.
bool matches_key(std::string_view glob, std::string_view key);

// The same for a path with `/` between folders and none at its begin: `*` and
// `?` stay within a name, `**` is any number of folders. A glob without `/` is
// for the file's name in whatever folder; one that ends in `/` for all below
// such a folder. The path may be any bytes.
bool matches_path(std::string_view glob, std::string_view path);

}  // namespace sincerely

#endif  // INPUT_GLOB_H_

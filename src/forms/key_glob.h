// Matches the names of messages against what a user asks for: `emails.*`.

#ifndef FORMS_KEY_GLOB_H_
#define FORMS_KEY_GLOB_H_

#include <string_view>

namespace sincerely {

// `*` is any run of characters, dots too, `?` one character, `{a,b}` one or the
// other, nested ones too; a brace without partner or without comma is itself.
// The whole key must match, capitals as they are. Both are valid UTF-8. Takes
// time of the key's length times the glob's.
bool matches_key(std::string_view glob, std::string_view key);

}  // namespace sincerely

#endif  // FORMS_KEY_GLOB_H_

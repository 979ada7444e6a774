// What a comment looks like in each style, read at its mark.

#ifndef FORMS_COMMENT_SYNTAX_H_
#define FORMS_COMMENT_SYNTAX_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "forms/source_comments.h"

namespace sincerely {

// The comment whose mark, `sincerely:`, is at `mark`; nothing if none of these
// styles has one there. Only its kind, span, words and place are set.
std::optional<Comment> read_comment(std::string_view text, std::size_t mark,
                                    CommentStyles styles);

// The same for a name of JSON that begins with `"@sincerely` at `mark`.
std::optional<Comment> read_json_comment(std::string_view text,
                                         std::size_t mark);

}  // namespace sincerely

#endif  // FORMS_COMMENT_SYNTAX_H_

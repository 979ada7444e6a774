// What a comment asks for: `disable-next-line excuse tone/blunt -- reason`.

#ifndef SUPPRESS_DIRECTIVE_H_
#define SUPPRESS_DIRECTIVE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "input/comment.h"

namespace sincerely {

enum class Action : std::uint8_t { kNextLine, kDisable, kEnable, kFile };

// "disable-next-line", "disable", "enable", "disable-file": as comments have
// it.
inline constexpr std::string_view kActions[] = {"disable-next-line", "disable",
                                                "enable", "disable-file"};

// A rule or a category, and where it is named in the file.
struct NamedRule {
  std::string name;
  Span span;
};

struct Directive {
  Action action = Action::kNextLine;
  std::vector<NamedRule> rules;  // none: all
  std::string reason;            // empty: none is given
};

// Why a comment cannot be read.
struct DirectiveFault {
  std::string found;
  std::string expected;  // as it would be written
  Span span;             // of what was found, in the file
};

// A comment has one, save in front matter, whose key may have a list of them.
using Directives = std::variant<std::vector<Directive>, DirectiveFault>;

Directives read_directives(const Comment& comment);

}  // namespace sincerely

#endif  // SUPPRESS_DIRECTIVE_H_

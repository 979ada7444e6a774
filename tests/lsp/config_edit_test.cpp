#include "lsp/config_edit.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

std::string with_rule_off(std::string_view yaml) {
  const auto edit = turn_off(yaml, "excuse/backlog");
  if (!edit) return "nothing";
  std::string text(yaml);
  return text.replace(edit->begin, edit->end - edit->begin, edit->text);
}

struct ConfigEditCase {
  std::string_view before;
  std::string_view after;
};

constexpr ConfigEditCase kConfigEditCases[] = {
    {"", "rules:\n  excuse/backlog: off\n"},
    {"# words\n", "# words\nrules:\n  excuse/backlog: off\n"},
    {"language: pt", "language: pt\nrules:\n  excuse/backlog: off\n"},
    {"rules:\n", "rules:\n  excuse/backlog: off\n"},
    {"rules:  # mine\ntype: reply\n",
     "rules:  # mine\n  excuse/backlog: off\ntype: reply\n"},
    {"rules:\n    # ū\n    tone: off # quite\ntype: reply\n",
     "rules:\n    # ū\n    excuse/backlog: off\n    tone: off # quite\n"
     "type: reply\n"},
    {"rules: {tone: off}\n", "rules: {excuse/backlog: off, tone: off}\n"},
    {"rules: {}\n", "rules: {excuse/backlog: off}\n"},
    {"rules:\n  tone: off\n  excuse/backlog: error # why\n",
     "rules:\n  tone: off\n  excuse/backlog: off # why\n"},
    {"rules:\n  excuse/backlog: \"error\"\n",
     "rules:\n  excuse/backlog: off\n"},
    {"rules:\r\n  tone: off\r\n",
     "rules:\r\n  excuse/backlog: off\r\n  tone: off\r\n"},
    {"---\nlanguage: pt\n",
     "---\nlanguage: pt\nrules:\n  excuse/backlog: off\n"},
    // Where no edit would leave the rest as it is.
    {"{language: pt}\n", "nothing"},
    {"language: pt\n...\n", "nothing"},
    {"rules: [tone]\n", "nothing"},
    {"rules: on\n", "nothing"},
    {"- tone\n", "nothing"},
    {"rules: {\n", "nothing"},
};

TEST(TurnOff, LeavesTheRestAsItIs) {
  for (const ConfigEditCase& c : kConfigEditCases) {
    SCOPED_TRACE(c.before);
    EXPECT_EQ(c.after, with_rule_off(c.before));
  }
}

}  // namespace
}  // namespace sincerely

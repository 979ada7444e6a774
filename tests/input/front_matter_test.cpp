#include "input/front_matter.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

struct FrontMatterCase {
  std::string_view text;
  std::size_t size;
  std::string_view language;
  std::string_view type;
};

constexpr FrontMatterCase kFrontMatterCases[] = {
    {"---\nlang: pt\ntype: reply\n---\nCaro", 29, "pt", "reply"},
    {"---\r\nlang: pt\r\n---\r\nCaro", 20, "pt", ""},
    {"---\nlanguage: \"pt-BR\"  # Brazil\n---", 35, "pt-BR", ""},
    {"---\ntype: 'bad-news'\n---\n", 25, "", "bad-news"},
    {"---\ntype: reply # for now\n---\n", 30, "", "reply"},
    {"---\nlang: # none\n---\n", 21, "", ""},
    {"--- \nid: x\n\n# a\n- b\n  c: d\nlang: lv\n---\n", 40, "lv", ""},
    {"---\n---\n", 8, "", ""},
    {"---\nlang: pt\n", 0, "", ""},        // no second fence
    {"---\nDear Sir,\n---\n", 0, "", ""},  // a letter between dashes
    {"---\nlang:pt\n---\n", 0, "", ""},
    {"\n---\nlang: pt\n---\n", 0, "", ""},  // not at the start
    {"----\nlang: pt\n---\n", 0, "", ""},
    {"Caro", 0, "", ""},
    {"---", 0, "", ""},
    {"", 0, "", ""},
};

TEST(FrontMatter, ReadsLanguageAndType) {
  for (const FrontMatterCase& c : kFrontMatterCases) {
    SCOPED_TRACE(c.text);
    const FrontMatter front = read_front_matter(c.text);
    EXPECT_EQ(c.size, front.size);
    if (front.size == 0) continue;
    EXPECT_EQ(c.language, front.language);
    EXPECT_EQ(c.type, front.type);
  }
}

TEST(FrontMatter, KnowsTheLinesThatTurnRulesOff) {
  const std::string_view text =
      "---\nlang: pt\nsincerely:\n  disable: [tone]\n  reason: x\ntype: "
      "reply\n---\n";
  std::vector<Comment> comments;
  add_front_comment(text, read_front_matter(text), &comments);
  ASSERT_EQ(1U, comments.size());
  EXPECT_EQ(Comment::Kind::kFrontMatter, comments[0].kind);
  EXPECT_EQ("sincerely:\n  disable: [tone]\n  reason: x", comments[0].words);
  add_front_comment("---\nlang: pt\n---\n",
                    read_front_matter("---\nlang: pt\n---\n"), &comments);
  EXPECT_EQ(1U, comments.size());
}

}  // namespace
}  // namespace sincerely

#include "compile/rule_writer.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(RuleWriter, SortsRulesByKindAndId) {
  TinyLanguage language;
  const Pack& pack = language.rule("b", {"x"})
                         .rule("a", {"y"})
                         .write("rules/xx/types/news.yaml", "patterns: [z]\n")
                         .open()
                         .packs()[0];
  std::string order;
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    order += std::string(pack.string(rule.id)) + " ";
  }
  EXPECT_EQ(
      "blame/a blame/b apology closing greeting reference remedy signature "
      "news ",
      order);
}

TEST(RuleWriter, NamesFilesFromTheRoot) {
  TinyLanguage language;
  const Pack& pack = language.rule("a", {"x"}).open().packs()[0];
  EXPECT_EQ("rules/xx/blame/a.yaml",
            pack.string(pack.table<RuleRecord>(Table::kRules)[0].path));
}

}  // namespace
}  // namespace sincerely

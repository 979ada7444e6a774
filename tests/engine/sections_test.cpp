#include "engine/sections.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

TEST(Sections, AreNumberedAsInTheDefinitions) {
  TinyLanguage language;
  const Pack& pack = language.open().packs()[0];
  EXPECT_EQ(0U, section_number(pack, "greeting"));
  EXPECT_EQ(5U, section_number(pack, "signature"));
  EXPECT_EQ(kNoIndex, section_number(pack, "salutation"));
}

TEST(Sections, AreFoundInTheirPartsOnly) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  const auto has_remedy = [&](const std::string& text) {
    return judge_text(rules, text).sections[2].span.has_value();
  };
  EXPECT_TRUE(has_remedy("Dear Ana,\n\nWe will pay."));
  EXPECT_FALSE(has_remedy("Dear Ana,\n\nYou wrote: “We will pay”."));
  EXPECT_FALSE(has_remedy("Dear Ana,\n\nBye.\n\nKind regards\nWe will pay"));
}

}  // namespace
}  // namespace sincerely

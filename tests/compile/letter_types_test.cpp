#include "compile/letter_types.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(LetterTypes, ReadSectionsAndWhatEachTypeRequires) {
  TinyLanguage language;
  const auto letters =
      read_letter_types(language.root() + "/rules/letters.yaml");
  ASSERT_TRUE(letters.ok());
  ASSERT_EQ(6U, letters.value().sections.size());
  EXPECT_EQ("remedy", letters.value().sections[2].first);
  EXPECT_EQ(Severity::kWarning, letters.value().sections[2].second);
  EXPECT_EQ("reply", letters.value().types[0].first);
  EXPECT_EQ(0b110101U, letters.value().types[0].second);
}

TEST(LetterTypes, RefuseSectionsThatTheyDoNotName) {
  TinyLanguage language;
  language.write("rules/letters.yaml",
                 "sections: {apology: error}\ntypes: {reply: [apolgy]}\n");
  const auto letters =
      read_letter_types(language.root() + "/rules/letters.yaml");
  ASSERT_FALSE(letters.ok());
  EXPECT_EQ("unknown section “apolgy”; did you mean “apology”?",
            letters.error().message);
  EXPECT_EQ(2U, letters.error().line);
}

}  // namespace
}  // namespace sincerely

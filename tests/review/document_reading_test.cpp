#include "review/document_reading.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(ReadDocument, TakesPlainTextAsOneMessage) {
  const Document document =
      read_document("a.txt", "---\nlang: en\n---\nHello.\n", false).value();
  ASSERT_EQ(1U, document.messages.size());
  EXPECT_EQ("en", document.messages[0].letter.declared_language);
  EXPECT_FALSE(read_document("a.txt", "\xff", false).ok());
}

TEST(ReadDocument, GivesSourcesWhereTheyAreAskedFor) {
  const std::string po = "msgid \"Late\"\nmsgstr \"Atrasado\"\n";
  EXPECT_TRUE(read_document("a.po", po, false).value().sources.empty());
  const Document document = read_document("a.po", po, true).value();
  ASSERT_EQ(1U, document.sources.size());
  EXPECT_EQ("Late", document.sources[document.messages[0].source].text);
}

}  // namespace
}  // namespace sincerely

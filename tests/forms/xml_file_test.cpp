#include "forms/xml_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sincerely {
namespace {

using testing::HasSubstr;

TEST(DecodeXml, BelievesTheDeclarationUnlessItIsUnicode) {
  const std::pair<std::string, const char*> rows[] = {
      {"<?xml version='1.0' encoding='iso-8859-13'?>\xE2", "ā"},
      {"<?xml version=\"1.0\" encoding=\"utf-8\"?>ā", "ā"},
      {"<?xml version=\"1.0\" encoding=\"UTF-16\"?>ā", "ā"},
      {"<?xml version=\"1.0\"?>ā", "ā"},
      {"<?xml encoding=", "="},
      {"<?xml encoding=\"x", "x"},
      {"ā", "ā"},
  };
  for (const auto& [bytes, end] : rows) {
    const Result<DecodedText> decoded = decode_xml("a.xml", bytes);
    ASSERT_TRUE(decoded.ok()) << bytes;
    EXPECT_TRUE(decoded.value().text.ends_with(end)) << bytes;
  }
}

TEST(OpenXmlFile, FailsOnWhatItCannotDecodeOrHold) {
  const Result<Document> charset =
      open_xml_file("a.xml", "<?xml version='1.0' encoding='ebcdic-x'?><a/>");
  ASSERT_FALSE(charset.ok());
  EXPECT_EQ(Error::Kind::kEncoding, charset.error().kind);
  const Result<Document> tags =
      open_xml_file("a.xml", std::string(5 << 20, '<'));
  ASSERT_FALSE(tags.ok());
  EXPECT_EQ(Error::Kind::kTooLarge, tags.error().kind);
}

TEST(NotThisForm, TellsTheFirstNote) {
  Document document;
  document.file.path = "a.xlf";
  EXPECT_EQ("a.xlf:1:1: is no XLIFF",
            not_this_form(document, "XLIFF").to_string());
  document.notes = {"line 1: why", "more"};
  EXPECT_THAT(not_this_form(document, "XLIFF").to_string(),
              HasSubstr("is no XLIFF; line 1: why"));
}

}  // namespace
}  // namespace sincerely

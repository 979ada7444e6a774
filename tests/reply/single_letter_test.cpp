#include "reply/single_letter.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(SingleLetter, IsPlainTextWithItsOwnPlaces) {
  const auto letter = SingleLetter::read("a.txt", "Where is it?\n");
  ASSERT_TRUE(letter.ok());
  std::optional<TextPlace> place;
  EXPECT_EQ((Span{0, 5}), letter.value().in_file({0, 5}, &place));
  EXPECT_FALSE(place);
}

TEST(SingleLetter, IsAPageWithThePlacesOfItsSource) {
  const std::string page = "<p>Where <b>is</b> it?</p>";
  const auto letter = SingleLetter::read("a.html", page);
  ASSERT_TRUE(letter.ok());
  const std::string& text = letter.value().letter().text;
  const auto at = static_cast<std::uint32_t>(text.find("it?"));
  std::optional<TextPlace> place;
  const Span span = letter.value().in_file({at, at + 3}, &place);
  EXPECT_EQ("it?", page.substr(span.begin, span.size()));
}

TEST(SingleLetter, HasAPlaceInWordsWhereTheFileHasNoBytesForIt) {
  const std::string mail =
      "From: a@b.example\nContent-Type: text/plain; charset=utf-8\n"
      "Content-Transfer-Encoding: base64\n\nV2hlcmUgaXMgaXQ/Cg==\n";
  const auto letter = SingleLetter::read("a.eml", mail);
  ASSERT_TRUE(letter.ok());
  EXPECT_NE(std::string::npos, letter.value().letter().text.find("Where"));
  std::optional<TextPlace> place;
  letter.value().in_file({0, 5}, &place);
  EXPECT_TRUE(place);
}

TEST(SingleLetter, IsNoCatalogue) {
  const auto letter = SingleLetter::read(
      "a.po", "msgid \"\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"b\"\n");
  ASSERT_FALSE(letter.ok());
  EXPECT_EQ(Error::Kind::kUsage, letter.error().kind);
}

TEST(SingleLetter, MayBeEmptyButNotInAnUnknownEncoding) {
  EXPECT_TRUE(SingleLetter::read("a.txt", "").ok());
  const auto letter = SingleLetter::read("a.txt", "\xC3\x28");
  ASSERT_FALSE(letter.ok());
  EXPECT_EQ(Error::Kind::kEncoding, letter.error().kind);
}

}  // namespace
}  // namespace sincerely

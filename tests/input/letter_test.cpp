#include "input/letter.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "input/reader.h"

namespace sincerely {
namespace {

using namespace std::string_view_literals;

struct LetterCase {
  std::string_view bytes;
  std::uint32_t text_offset;
  std::size_t file_offset;
};

constexpr LetterCase kLetterCases[] = {
    {"Jūs", 0, 0},
    {"Jūs", 3, 3},
    {"a\r\nb", 3, 3},
    {"\xEF\xBB\xBFJūs", 0, 3},
    {"\xEF\xBB\xBFJūs", 3, 6},
    {"\xFF\xFEJ\0k\1s\0"sv, 0, 2},
    {"\xFF\xFEJ\0k\1s\0"sv, 1, 4},
    {"\xFF\xFEJ\0k\1s\0"sv, 3, 6},
    {"\xFF\xFEJ\0k\1s\0"sv, 4, 8},
    {"\xFE\xFF\xD8\x3D\xDE\x00\0!"sv, 4, 6},  // a surrogate pair
    {"\xFE\xFF\xD8\x3D\xDE\x00\0!"sv, 5, 8},
};

TEST(FileOffsets, CountTheBytesOnDisk) {
  for (const LetterCase& c : kLetterCases) {
    SCOPED_TRACE(testing::PrintToString(c.bytes));
    const Result<Letter> letter = parse_letter("a", std::string(c.bytes));
    ASSERT_TRUE(letter.ok());
    EXPECT_EQ(c.file_offset, FileOffsets(letter.value()).at(c.text_offset));
  }
}

TEST(FileOffsets, GoOnAndComeBack) {
  const Result<Letter> letter =
      parse_letter("a", std::string("\xFF\xFEJ\0k\1s\0"sv));
  ASSERT_TRUE(letter.ok());
  FileOffsets offsets(letter.value());
  EXPECT_EQ(4U, offsets.at(1));
  EXPECT_EQ(8U, offsets.at(4));
  EXPECT_EQ(4U, offsets.at(1));
  EXPECT_EQ(6U, offsets.at(3));
}

TEST(Prose, IsWithoutFrontMatterAndComments) {
  const struct {
    std::string_view text;
    std::string_view prose;
  } cases[] = {
      {"One.\n", "One.\n"},
      {"---\nlang: pt\n---\nOne.\n", "One.\n"},
      {"---\nlang: pt\n---\n# sincerely: disable\nOne.\n# sincerely: "
       "enable\nTwo.\n",
       "One.\nTwo.\n"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    const Letter letter = parse_letter("a", std::string(c.text)).value();
    std::string kept;
    EXPECT_EQ(c.prose, prose_of(letter, &kept));
  }
}

}  // namespace
}  // namespace sincerely

#include "input/decode.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

struct DecodeCase {
  std::string_view bytes;
  std::string_view text;
  Encoding::Form form;
  std::size_t bom;
};

constexpr DecodeCase kDecodeCases[] = {
    {"", "", Encoding::Form::kUtf8, 0},
    {"Jūs", "Jūs", Encoding::Form::kUtf8, 0},
    {"\xEF\xBB\xBFJūs", "Jūs", Encoding::Form::kUtf8, 3},
    {"\xFF\xFEJ\0k\1s\0"sv, "Jūs", Encoding::Form::kUtf16Le, 2},
    {"\xFE\xFF\0J\1k\0s"sv, "Jūs", Encoding::Form::kUtf16Be, 2},
    {"\xFF\xFE\x3D\xD8\x00\xDE"sv, "😀", Encoding::Form::kUtf16Le, 2},
    {"\xFE\xFF\xD8\x3D\xDE\x00"sv, "😀", Encoding::Form::kUtf16Be, 2},
    {"\xFF\xFE", "", Encoding::Form::kUtf16Le, 2},
};

TEST(Decode, MakesUtf8OfEveryEncoding) {
  for (const DecodeCase& c : kDecodeCases) {
    SCOPED_TRACE(testing::PrintToString(c.bytes));
    const Result<DecodedText> decoded = decode("a.txt", std::string(c.bytes));
    ASSERT_TRUE(decoded.ok()) << decoded.error().to_string();
    EXPECT_EQ(c.text, decoded.value().text);
    EXPECT_EQ(c.form, decoded.value().encoding.form);
    EXPECT_EQ(c.bom, decoded.value().encoding.bom);
  }
}

TEST(Decode, IsUndoneByEncode) {
  for (const DecodeCase& c : kDecodeCases) {
    const DecodedText decoded = decode("a.txt", std::string(c.bytes)).value();
    EXPECT_EQ(c.bytes, encode(decoded.text, decoded.encoding));
  }
}

TEST(DecodeAs, TakesCharsetsOfAByteACharacter) {
  const std::string bytes = "J\xFBs, \xF0";
  const auto decoded = decode_as("ISO-8859-13", "a.po", bytes);
  ASSERT_TRUE(decoded.ok()) << decoded.error().to_string();
  EXPECT_EQ("Jūs, š", decoded.value().text);
  EXPECT_EQ(Encoding::Form::kEightBit, decoded.value().encoding.form);
  EXPECT_EQ(bytes, encode("Jūs, š", decoded.value().encoding));
  EXPECT_FALSE(encode("अ", decoded.value().encoding));
  Letter letter;
  letter.text = decoded.value().text;
  letter.encoding = decoded.value().encoding;
  EXPECT_EQ(5U, FileOffsets(letter).at(6));  // š, behind a ū of two bytes
}

TEST(DecodeAs, TakesUtf8AndRefusesTheRest) {
  EXPECT_EQ(Encoding::Form::kUtf8,
            decode_as("utf-8", "a.po", "Jūs").value().encoding.form);
  EXPECT_FALSE(decode_as("utf-8", "a.po", "J\xFBs").ok());
  for (const char* charset : {"Shift_JIS", "nonsense", ""}) {
    const auto decoded = decode_as(charset, "a.po", "Jus");
    ASSERT_FALSE(decoded.ok()) << charset;
    EXPECT_EQ(Error::Kind::kEncoding, decoded.error().kind);
    EXPECT_NE(std::string::npos, decoded.error().message.find(charset));
  }
  EXPECT_FALSE(decode_as("ISO-8859-13", "a.po", "J\0s"s).ok());
}

struct DecodeErrorCase {
  std::string_view bytes;
  std::string_view error;
};

constexpr DecodeErrorCase kDecodeErrors[] = {
    {"a\nū\xE9",
     "a.txt:2:2: not UTF-8: byte 0xE9 at offset 4; save the file as UTF-8"},
    {"\xEF\xBB\xBF\xFF",  // offsets are those of the file
     "a.txt:1:1: not UTF-8: byte 0xFF at offset 3; save the file as UTF-8"},
    {"ab\0\xFF"sv,
     "a.txt:1:3: no text: NUL byte at offset 2; save the letter as UTF-8 text"},
    {"\xFF\xFEJ\0\0\0"sv,
     "a.txt:1:2: no text: NUL byte at offset 4; save the letter as UTF-8 text"},
    {"\xFF\xFEJ\0\n\0k"sv,
     "a.txt:2:1: not UTF-16: half a character at offset 6; "
     "save the file as UTF-8"},
    {"\xFF\xFE\x00\xDE"sv,
     "a.txt:1:1: not UTF-16: half a character at offset 2; "
     "save the file as UTF-8"},
    {"\xFF\xFE\x3D\xD8J\0"sv,
     "a.txt:1:1: not UTF-16: half a character at offset 2; "
     "save the file as UTF-8"},
};

TEST(Decode, SaysWhereAFileIsNoText) {
  for (const DecodeErrorCase& c : kDecodeErrors) {
    SCOPED_TRACE(testing::PrintToString(c.bytes));
    const Result<DecodedText> decoded = decode("a.txt", std::string(c.bytes));
    ASSERT_FALSE(decoded.ok());
    EXPECT_EQ(Error::Kind::kEncoding, decoded.error().kind);
    EXPECT_EQ(c.error, decoded.error().to_string());
  }
}

}  // namespace
}  // namespace sincerely

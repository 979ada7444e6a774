#include "input/reader.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

using namespace std::string_view_literals;

// A file that is gone when the test is over.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, std::string_view bytes)
      : path_(folder_.path() + "/" + name) {
    std::ofstream(path_, std::ios::binary) << bytes;
  }

  const std::string& path() const { return path_; }

 private:
  TemporaryFolder folder_;
  std::string path_;
};

TEST(ReadFile, ReadsTheWholeFile) {
  for (const std::size_t size : {0U, 1U, 4096U, 300'000U}) {
    const std::string bytes(size, 'x');
    const TemporaryFile file("reader_test_whole", bytes);
    const Result<std::string> read = read_file(file.path(), kDefaultMaxSize);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(bytes, read.value());
  }
}

TEST(ReadFile, RefusesAFileThatIsTooLarge) {
  const TemporaryFile file("reader_test_large", "12345");
  EXPECT_TRUE(read_file(file.path(), 5).ok());
  const Result<std::string> read = read_file(file.path(), 4);
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(Error::Kind::kTooLarge, read.error().kind);
  EXPECT_EQ("larger than the limit of 4 bytes; --max-size raises it",
            read.error().message);
}

TEST(ReadFile, NamesTheLimitInItsUnit) {
  const TemporaryFile file("reader_test_limit", std::string(3 << 20, 'x'));
  EXPECT_EQ("larger than the limit of 2 MiB; --max-size raises it",
            read_file(file.path(), 2 << 20).error().message);
  EXPECT_EQ("larger than the limit of 3 KiB; --max-size raises it",
            read_file(file.path(), 3 << 10).error().message);
}

TEST(ReadFile, SaysWhatCannotBeRead) {
  const Result<std::string> missing = read_file("no/such/file", 10);
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ("no/such/file: cannot be read: No such file or directory",
            missing.error().to_string());
  const Result<std::string> folder = read_file(testing::TempDir(), 10);
  ASSERT_FALSE(folder.ok());
  EXPECT_EQ(Error::Kind::kUnreadable, folder.error().kind);
  EXPECT_EQ("cannot be read: Is a directory", folder.error().message);
}

TEST(ParseLetter, KeepsFrontMatterAndMarkupApart) {
  const Result<Letter> letter = parse_letter(
      "a.txt", "\xEF\xBB\xBF---\nlang: pt\ntype: reply\n---\n<p>Caro\n> b\n");
  ASSERT_TRUE(letter.ok());
  EXPECT_EQ("a.txt", letter.value().path);
  EXPECT_EQ("pt", letter.value().declared_language);
  EXPECT_EQ("reply", letter.value().declared_type);
  EXPECT_EQ(3U, letter.value().encoding.bom);
  ASSERT_EQ(3U, letter.value().inert.size());
  EXPECT_EQ(Inert::Kind::kFrontMatter, letter.value().inert[0].kind);
  EXPECT_EQ((Span{0, 29}), letter.value().inert[0].span);
  EXPECT_EQ(Inert::Kind::kMarkup, letter.value().inert[1].kind);
  EXPECT_EQ((Span{29, 32}), letter.value().inert[1].span);
  EXPECT_EQ(Inert::Kind::kQuote, letter.value().inert[2].kind);
  EXPECT_EQ((Span{37, 40}), letter.value().inert[2].span);
}

TEST(ParseLetter, TakesAnEmptyFile) {
  const Result<Letter> letter = parse_letter("a.txt", "");
  ASSERT_TRUE(letter.ok());
  EXPECT_EQ("", letter.value().text);
  EXPECT_TRUE(letter.value().inert.empty());
}

TEST(ParseLetter, HandsOnWhatIsNoText) {
  const Result<Letter> letter = parse_letter("a.txt", "a\xFF");
  ASSERT_FALSE(letter.ok());
  EXPECT_EQ(Error::Kind::kEncoding, letter.error().kind);
}

struct BinaryCase {
  std::string_view bytes;
  bool is_binary;
};

constexpr BinaryCase kBinary[] = {
    {"", false},
    {"text", false},
    {"\x89PNG\0"sv, true},
    {"\xFF\xFEJ\0"sv, false},  // UTF-16
    {"\xFE\xFF\0J"sv, false},
};

TEST(IsBinary, LooksForNul) {
  for (const BinaryCase& c : kBinary) {
    EXPECT_EQ(c.is_binary, is_binary(c.bytes));
  }
  EXPECT_FALSE(is_binary(std::string(8192, 'x') + '\0'));
}

}  // namespace
}  // namespace sincerely

#include "lsp/text_edits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "input/utf8.h"

namespace sincerely {
namespace {

struct TextEditsCase {
  std::string_view before;
  TextRange range;
  std::string_view text;
  std::string_view after;
};

constexpr TextEditsCase kTextEditsCases[] = {
    {"ab", {{0, 1}, {0, 1}}, "x", "axb"},
    {"ab\ncd", {{0, 1}, {1, 1}}, "", "ad"},
    {"ab\ncd", {{1, 1}, {0, 1}}, "", "ad"},  // from its end to its begin
    {"ab", {{5, 0}, {9, 9}}, "x", "abx"},    // past the end
    {"ab\r\ncd", {{0, 2}, {1, 0}}, "-", "ab-cd"},
    {"", {{0, 0}, {0, 0}}, "new", "new"},
    // Halves of a surrogate pair, as their two units are put in and taken out.
    {"a😀b", {{0, 2}, {0, 3}}, "", "a\uFFFDb"},
    {"a😀b", {{0, 1}, {0, 2}}, "", "a\uFFFDb"},
    {"a😀b", {{0, 2}, {0, 2}}, "-", "a\uFFFD-\uFFFDb"},
    {"a😀😀b", {{0, 2}, {0, 4}}, "", "a\uFFFD\uFFFDb"},
};

TEST(ApplyChange, PutsTextInTheRange) {
  for (const TextEditsCase& c : kTextEditsCases) {
    SCOPED_TRACE(c.before);
    std::string text(c.before);
    apply_change({c.range, std::string(c.text)}, PositionEncoding::kUtf16,
                 &text);
    EXPECT_EQ(c.after, text);
  }
}

TEST(ApplyChange, CutsNoCharacterWhereBytesAreCounted) {
  std::string text = "aūb";
  apply_change({TextRange{{0, 2}, {0, 4}}, "x"}, PositionEncoding::kUtf8,
               &text);
  EXPECT_EQ("ax", text);
}

TEST(ApplyChange, TakesAWholeText) {
  std::string text = "old";
  apply_change({{}, "new"}, PositionEncoding::kUtf16, &text);
  EXPECT_EQ("new", text);
}

// An editor that keeps its text as code points, to compare with.
class Model {
 public:
  explicit Model(unsigned seed) : random_(seed) {}

  TextChange next(PositionEncoding encoding) {
    std::size_t begin = pick(text_.size() + 1);
    std::size_t end = std::min(text_.size(), begin + pick(5));
    // An editor goes to no place between CR and LF.
    while (is_in_line_end(begin)) --begin;
    while (is_in_line_end(end)) ++end;
    std::u32string words;
    for (std::size_t i = pick(4); i > 0; --i) words += kCharacters[pick(12)];
    const TextRange range = {position(begin, encoding),
                             position(end, encoding)};
    text_.replace(begin, end - begin, words);
    return {range, to_utf8(words)};
  }

  const std::u32string& text() const { return text_; }

 private:
  static constexpr std::array<char32_t, 12> kCharacters = {
      U'a', U'b', U' ',      U'\n', U'\n', U'\r',
      U'ū', U'ह', U'\u0301', U'😀',  U'é',  U'𝒳'};

  std::size_t pick(std::size_t count) { return random_() % count; }

  bool is_in_line_end(std::size_t at) const {
    return at > 0 && at < text_.size() && text_[at] == U'\n' &&
           text_[at - 1] == U'\r';
  }

  TextPosition position(std::size_t at, PositionEncoding encoding) const {
    TextPosition out;
    for (std::size_t i = 0; i < at; ++i) {
      const bool is_crlf =
          text_[i] == U'\r' && i + 1 < text_.size() && text_[i + 1] == U'\n';
      if (is_crlf) continue;
      if (text_[i] == U'\n' || text_[i] == U'\r') {
        out = {out.line + 1, 0};
      } else if (encoding == PositionEncoding::kUtf16) {
        out.character += text_[i] > 0xFFFF ? 2 : 1;
      } else if (encoding == PositionEncoding::kUtf8) {
        out.character += to_utf8(std::u32string(1, text_[i])).size();
      } else {
        ++out.character;
      }
    }
    return out;
  }

  std::mt19937 random_;
  std::u32string text_;
};

TEST(ApplyChange, DoesAsAModelDoesOverManyEdits) {
  for (const PositionEncoding encoding :
       {PositionEncoding::kUtf8, PositionEncoding::kUtf16,
        PositionEncoding::kUtf32}) {
    for (unsigned seed = 0; seed < 20; ++seed) {
      Model model(seed);
      std::string text;
      for (int i = 0; i < 300; ++i) {
        apply_change(model.next(encoding), encoding, &text);
        ASSERT_EQ(to_utf8(model.text()), text) << seed << " " << i;
      }
    }
  }
}

std::string applied(std::string text, std::vector<ByteEdit> edits) {
  std::ranges::reverse(edits);
  for (const ByteEdit& edit : edits) {
    text.replace(edit.begin, edit.end - edit.begin, edit.text);
  }
  return text;
}

TEST(EditsBetween, AreSmallAndMakeOneTextOfTheOther) {
  using Edits = std::vector<ByteEdit>;
  EXPECT_EQ(Edits(), edits_between("a\nb", "a\nb"));
  EXPECT_EQ((Edits{{0, 1, "x"}, {3, 3, "y"}}),
            edits_between("a\nb\n", "x\nby\n"));
  EXPECT_EQ((Edits{{2, 2, "x\n"}}), edits_between("a\nb", "a\nx\nb"));
  // The two characters share their first byte.
  EXPECT_EQ((Edits{{1, 3, "ű"}}), edits_between("aūb", "aűb"));
  std::mt19937 random(7);
  const auto some = [&random] {
    std::string out;
    for (std::size_t i = random() % 12; i > 0; --i) {
      constexpr std::string_view kPieces[] = {"a", "\n", "ū", "ű", "😀"};
      out += kPieces[random() % 5];
    }
    return out;
  };
  for (int i = 0; i < 5000; ++i) {
    const std::string before = some();
    const std::string after = some();
    const std::vector<ByteEdit> edits = edits_between(before, after);
    ASSERT_EQ(after, applied(before, edits));
    for (const ByteEdit& edit : edits) {
      ASSERT_EQ(std::string::npos, find_invalid_utf8(edit.text));
      ASSERT_EQ(std::string::npos,
                find_invalid_utf8(before.substr(0, edit.begin)));
    }
  }
}

}  // namespace
}  // namespace sincerely

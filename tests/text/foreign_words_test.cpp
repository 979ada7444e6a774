#include "text/foreign_words.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

// The words with | between them.
std::string words_of(std::string_view text) {
  ForeignWords words(text);
  std::string all;
  for (std::size_t at = 0; at < text.size();) {
    const ForeignWords::Piece piece = words.next(at);
    if (piece.is_word) {
      if (!all.empty()) all += '|';
      all += text.substr(at, piece.end - at);
    }
    at = piece.end;
  }
  return all;
}

TEST(ForeignWords, CutsScriptsWithoutSpaces) {
  constexpr std::string_view kCases[][2] = {
      {"สวัสดีครับ", "สวัสดี|ครับ"},
      {"東京に住む", "東京|に|住む"},
      {"カタカナ", "カタカナ"},
      {"צה״ל, שלום", "צה״ל|שלום"},  // the mark inside belongs to the word
      {"、。", ""},
  };
  for (const auto& [text, expected] : kCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, words_of(text));
  }
}

}  // namespace
}  // namespace sincerely

#include "text/quotes.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/read_text.h"

namespace sincerely {
namespace {

// The quoted words, folded, with spaces between them.
std::string quoted(std::string_view letter) {
  const TextRead read = read_text(letter);
  std::string all;
  for (const Word& word : read.text.words) {
    if (!word.is(Word::kQuoted)) continue;
    if (!all.empty()) all += ' ';
    all += read.text.folded_form(word);
  }
  return all;
}

TEST(Quotes, FlagsWordsBetweenMarks) {
  constexpr std::string_view kCases[][2] = {
      {"a \"b c\" d \"e\" f", "b c e"},
      {"a “b” c", "b"},
      {"a „b” c „d“ e", "b d"},
      {"a «b c» d", "b c"},
      {"a ‘b’ c", "b"},
      {"a 'b c' d", "b c"},
      {"(\"a\") b", "a"},
      {"“a ‘b’ c” d", "a b c"},
      {"don't 'a' can't", "a"},
      {"our customers' letters' end", ""},  // apostrophes
      {"a \"b c", ""},                      // never closed
      {"a \"b\n\nc\" d", ""},               // not across paragraphs
      {"a b\" c", ""},
      {"\"a\nb\" c", "a b"},
  };
  for (const auto& [text, expected] : kCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, quoted(text));
  }
}

}  // namespace
}  // namespace sincerely

#include "forms/encoded_words.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TracedText read_value(std::string_view value) {
  return read_header_text(value, {0, static_cast<std::uint32_t>(value.size())},
                          "windows-1257");
}

struct EncodedWordsCase {
  std::string_view value;
  std::string_view text;
};

constexpr EncodedWordsCase kEncodedWordsCases[] = {
    {"", ""},
    {"Your order", "Your order"},
    {"Your\r\n order\n\tis late", "Your order is late"},
    {"=?utf-8?Q?Caf=C3=A9_au_lait?=", "Café au lait"},
    {"=?UTF-8?q?caf=C3=A9?= now", "café now"},
    {"=?utf-8?Q?a?= =?utf-8?Q?b?=\r\n =?iso-8859-1?Q?=E9?= c", "abé c"},
    {"=?utf-8?Q?a=C5?= =?utf-8?Q?=ABb?=", "aūb"},  // cut within a character
    {"=?utf-8?B?SsWrcw==?=", "Jūs"},
    {"=?utf-8?B?SsU=?= =?utf-8?B?q3M=?= Re", "Jūs Re"},
    {"=?utf-8*en?Q?a?=", "a"},  // with a language
    {"J\xFBs", "Jūs"},          // in the charset of the file
    {"=?x-martian?Q?a=41?=", "aA"},
    {"=?utf-8?Q?a", "=?utf-8?Q?a"},
    {"=?utf-8?X?a?=", "=?utf-8?X?a?="},
    {"=?utf-8?Q?a\n b?=", "=?utf-8?Q?a b?="},
    {"=?=?=?utf-8?Q?=3F?=", "=?=??"},
    {"=?utf-8?Q?"
     "?= a",
     " a"},
    {"=?utf-8?Q?a=0Ab?=", "a b"},  // one line
};

TEST(HeaderText, ReadsEncodedWords) {
  for (const EncodedWordsCase& c : kEncodedWordsCases) {
    EXPECT_EQ(c.text, read_value(c.value).text) << c.value;
  }
}

TEST(HeaderText, LeadsBackToTheHeader) {
  const TracedText text =
      read_value("Re: =?utf-8?Q?caf=C3=A9?= =?utf-8?B?SsWrcw==?=");
  ASSERT_EQ("Re: caféJūs", text.text);
  EXPECT_EQ((Span{0, 2}), text.map.source_of({0, 2}));
  EXPECT_EQ((Span{14, 23}), text.map.source_of({4, 9}));
  EXPECT_EQ((Span{26, 46}), text.map.source_of({9, 10}));  // as a whole
}

}  // namespace
}  // namespace sincerely

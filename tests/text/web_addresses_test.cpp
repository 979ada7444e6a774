#include "text/web_addresses.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

TEST(WebAddresses, FindsWhereAnAddressBeginsAndEnds) {
  struct Case {
    std::string_view text;
    std::string_view expected;  // empty: no address
  };
  constexpr Case kWebAddressesCases[] = {
      {"a.b-c+d@example.co.uk.", "a.b-c+d@example.co.uk"},
      {"(me@x.lv)", "me@x.lv"},
      {"me@x.lv’s", "me@x.lv"},
      {"me@host", ""},
      {"me@x..lv", ""},
      {"@x.lv", ""},
      {"@", ""},
      {".@x.lv", ""},
  };
  for (const Case& c : kWebAddressesCases) {
    SCOPED_TRACE(c.text);
    const char* const begin = c.text.data();
    const char* const end = begin + c.text.size();
    const char* const at = begin + c.text.find('@');
    const char* const first = email_begin(begin, at);
    const char* const last = email_end(at, end);
    if (c.expected.empty()) {
      EXPECT_TRUE(first == nullptr || last == nullptr);
    } else {
      ASSERT_TRUE(first != nullptr && last != nullptr);
      EXPECT_EQ(c.expected, std::string_view(first, last));
    }
  }
}

TEST(WebAddresses, LeavesTheSentencesPunctuationOutOfAUrl) {
  constexpr std::string_view kWebAddressesCases[][2] = {
      {"https://example.lv.", "https://example.lv"},
      {"https://x.lv/a?b=c&d#e), see", "https://x.lv/a?b=c&d#e"},
      {"https://x.lv/a_(b) see", "https://x.lv/a_(b)"},
      {"https://x.lv/a>b", "https://x.lv/a"},
      {"https://x.lv/a”", "https://x.lv/a"},
      {"https://x.lv/ā", "https://x.lv/ā"},
  };
  for (const auto& [text, expected] : kWebAddressesCases) {
    SCOPED_TRACE(text);
    const char* const end = url_end(text.data(), text.data() + text.size());
    EXPECT_EQ(expected, std::string_view(text.data(), end));
  }
}

TEST(WebAddresses, TellsHostsFromAbbreviations) {
  for (const std::string_view host : {"www.lv.lv", "example.com", "x.com.br"}) {
    EXPECT_TRUE(is_host(host.data(), host.data() + host.size())) << host;
  }
  for (const std::string_view word : {"p.m", "e.g", "n.º", "com", "a.b.c"}) {
    EXPECT_FALSE(is_host(word.data(), word.data() + word.size())) << word;
  }
}

}  // namespace
}  // namespace sincerely

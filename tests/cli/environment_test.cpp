#include "cli/environment.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string_view>

namespace sincerely {
namespace {

struct Case {
  std::string_view locale;
  std::string_view language;
};

constexpr Case kCases[] = {
    {"pt_BR.UTF-8", "pt_BR"},
    {"lv", "lv"},
    {"hi_IN@x", "hi_IN"},
    {"C", ""},
    {"C.UTF-8", ""},
    {"POSIX", ""},
    {"", ""},
};

TEST(Environment, TakesTheLanguageFromALocale) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.locale);
    EXPECT_EQ(c.language, language_of_locale(c.locale));
  }
}

TEST(Environment, AsksTheVariablesInTheirOrder) {
  setenv("LC_ALL", "", 1);
  setenv("LC_MESSAGES", "tr_TR.UTF-8", 1);
  setenv("LANG", "lv_LV.UTF-8", 1);
  setenv("NO_COLOR", "1", 1);
  EXPECT_EQ("tr_TR", read_environment().ui_language);
  EXPECT_TRUE(read_environment().no_color);
  setenv("LC_ALL", "C", 1);
  setenv("NO_COLOR", "", 1);
  EXPECT_EQ("", read_environment().ui_language);
  EXPECT_FALSE(read_environment().no_color);
}

}  // namespace
}  // namespace sincerely

#include "cli/environment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

struct EnvironmentCase {
  std::string_view locale;
  std::string_view language;
};

constexpr EnvironmentCase kEnvironmentCases[] = {
    {"pt_BR.UTF-8", "pt_BR"},
    {"lv", "lv"},
    {"hi_IN@x", "hi_IN"},
    {"C", ""},
    {"C.UTF-8", ""},
    {"POSIX", ""},
    {"", ""},
};

TEST(Environment, TakesTheLanguageFromALocale) {
  for (const EnvironmentCase& c : kEnvironmentCases) {
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

TEST(Environment, KnowsTheFoldersOfTheUser) {
  const char* home = std::getenv("HOME");
  const std::string before = home == nullptr ? "" : home;
  setenv("HOME", "/ann", 1);
  setenv("XDG_CACHE_HOME", "not/absolute", 1);
  setenv("XDG_CONFIG_HOME", "/etc/ann", 1);
  EXPECT_EQ("/ann/.cache/sincerely", read_environment().cache_folder);
  EXPECT_EQ("/etc/ann/sincerely", read_environment().config_folder);
  setenv("XDG_CACHE_HOME", "/var/ann", 1);
  EXPECT_EQ("/var/ann/sincerely", read_environment().cache_folder);
  unsetenv("XDG_CACHE_HOME");
  unsetenv("XDG_CONFIG_HOME");
  unsetenv("HOME");
  EXPECT_EQ("", read_environment().cache_folder);
  if (home != nullptr) setenv("HOME", before.c_str(), 1);
}

TEST(Environment, KnowsWhereDictionariesLie) {
  setenv("DICPATH", "/a:/b::", 1);
  const std::vector<std::string> folders =
      read_environment().dictionary_folders;
  ASSERT_LT(2U, folders.size());
  EXPECT_EQ("/a", folders[0]);
  EXPECT_EQ("/b", folders[1]);
  EXPECT_NE(folders.end(), std::ranges::find(folders, "/usr/share/hunspell"));
  unsetenv("DICPATH");
}

}  // namespace
}  // namespace sincerely

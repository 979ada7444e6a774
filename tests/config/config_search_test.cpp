#include "config/config_search.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

class ConfigSearchTest : public testing::Test {
 protected:
  ConfigSearchTest() {
    folder_.write("user/config.yaml", "language: en\n");
    folder_.write("project/.sincerely.yaml", "language: lv\n");
    folder_.write("project/letters/pt/.sincerely.yaml", "language: pt\n");
  }

  std::string path(const std::string& name) const {
    return folder_.path() + "/" + name;
  }

  std::string language(ConfigSearch* search, const std::string& file) const {
    const Result<Settings> settings = search->settings_of(path(file));
    if (!settings) return settings.error().message;
    return settings.value().language ? settings.value().language->value : "";
  }

  TemporaryFolder folder_;
};

TEST_F(ConfigSearchTest, TakesTheNearestThenTheUsers) {
  ConfigSearch search({false, "", path("user")});
  EXPECT_EQ("pt", language(&search, "project/letters/pt/a.txt"));
  EXPECT_EQ("lv", language(&search, "project/letters/lv/a.txt"));
  EXPECT_EQ("lv", language(&search, "project/letters/../a.txt"));
  EXPECT_EQ("lv", language(&search, "project/-"));
  EXPECT_EQ("en", language(&search, "elsewhere/a.txt"));
  EXPECT_EQ(path("user/config.yaml"), search.file_of(path("elsewhere/a.txt")));
}

TEST_F(ConfigSearchTest, LooksOnceForAllFilesOfAFolder) {
  ConfigSearch search({false, "", path("user")});
  EXPECT_EQ("pt", language(&search, "project/letters/pt/a.txt"));
  folder_.write("project/letters/pt/.sincerely.yaml", "language: en\n");
  EXPECT_EQ("pt", language(&search, "project/letters/pt/b.txt"));
  EXPECT_EQ("lv", language(&search, "project/letters/pt/.."));
  EXPECT_EQ("pt", language(&search, "project/letters/pt/."));
  EXPECT_EQ("lv", language(&search, "project/letters/a.txt"));
}

TEST_F(ConfigSearchTest, LooksForNoneWhereItIsTold) {
  ConfigSearch one({false, path("user/config.yaml"), ""});
  EXPECT_EQ("en", language(&one, "project/letters/pt/a.txt"));
  ConfigSearch none({true, "", path("user")});
  EXPECT_EQ("", language(&none, "project/letters/pt/a.txt"));
  ConfigSearch no_user({false, "", ""});
  EXPECT_EQ("", language(&no_user, "elsewhere/a.txt"));
}

TEST_F(ConfigSearchTest, FailsWhereTheFileIsWrong) {
  folder_.write("project/.sincerely.yaml", "langage: lv\n");
  ConfigSearch search({false, "", ""});
  EXPECT_EQ("unknown key “langage”; did you mean “language”?",
            language(&search, "project/a.txt"));
  ConfigSearch missing({false, path("none.yaml"), ""});
  EXPECT_EQ("cannot be read: No such file or directory",
            language(&missing, "project/a.txt"));
}

}  // namespace
}  // namespace sincerely

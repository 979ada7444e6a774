#include "review/pairing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class PairingTest : public testing::Test {
 protected:
  void write(const std::string& path) { folder_.write(path, "x\n"); }

  std::string inside(const std::string& path) const {
    return path.empty() ? "beside"
                        : std::filesystem::path(path)
                              .lexically_normal()
                              .lexically_relative(folder_.path())
                              .string();
  }

  // "source > translation" of each; or the error.
  std::vector<std::string> pairs(const std::vector<std::string>& paths,
                                 const std::string& source) {
    std::vector<std::string> full;
    for (const std::string& path : paths)
      full.push_back(folder_.path() + "/" + path);
    const auto found = pair_files(full, source);
    if (!found) return {found.error().message};
    std::vector<std::string> rows;
    for (const FilePair& pair : found.value()) {
      rows.push_back(inside(pair.source.path) + " > " +
                     inside(pair.translation.path));
    }
    return rows;
  }

  TemporaryFolder folder_;
};

TEST_F(PairingTest, TheFirstOfSeveralFilesIsTheSource) {
  for (const char* name : {"a.txt", "b.txt", "c.txt"}) write(name);
  EXPECT_THAT(pairs({"a.txt", "b.txt", "c.txt"}, ""),
              ElementsAre("a.txt > b.txt", "a.txt > c.txt"));
}

TEST_F(PairingTest, FilesOfBothNeedNoOther) {
  for (const char* name : {"lv.po", "pt.xlf"}) write(name);
  EXPECT_THAT(pairs({"lv.po"}, ""), ElementsAre("beside > lv.po"));
  EXPECT_THAT(pairs({"."}, ""),
              ElementsAre("beside > lv.po", "beside > pt.xlf"));
  EXPECT_THAT(pairs({"lv.po"}, "en"), ElementsAre("beside > lv.po"));
}

TEST_F(PairingTest, FindsFilesByTheirLanguage) {
  for (const char* name :
       {"rails/en.yml", "rails/lv.yml", "rails/pt-BR.yml", "i18n/en/a.json",
        "i18n/lv/a.json", "res/values/s.xml", "res/values-lv/s.xml",
        "res/values-pt-rBR/s.xml", "en.lproj/L.strings", "lv.lproj/L.strings",
        "j/m.properties", "j/m_pt_BR.properties", "po/en.po", "po/lv.po",
        "x/mail.en.json", "x/mail.tr.json"}) {
    write(name);
  }
  EXPECT_THAT(pairs({"."}, "en"),
              ElementsAre("i18n/en/a.json > i18n/lv/a.json",
                          "j/m.properties > j/m_pt_BR.properties",
                          "en.lproj/L.strings > lv.lproj/L.strings",
                          "po/en.po > po/lv.po", "rails/en.yml > rails/lv.yml",
                          "rails/en.yml > rails/pt-BR.yml",
                          "res/values/s.xml > res/values-lv/s.xml",
                          "res/values/s.xml > res/values-pt-rBR/s.xml",
                          "x/mail.en.json > x/mail.tr.json"));
}

TEST_F(PairingTest, FindsTheFilesOfTwoFolders) {
  for (const char* name : {"old/a.txt", "old/b.txt", "neu/a.txt"}) write(name);
  EXPECT_THAT(pairs({"old", "neu"}, ""), ElementsAre("old/a.txt > neu/a.txt"));
}

TEST_F(PairingTest, SaysWhatWasExpected) {
  for (const char* name : {"lv.properties", "tr.properties", "a.txt"}) {
    write(name);
  }
  EXPECT_THAT(pairs({"."}, "en"),
              ElementsAre(HasSubstr("the languages here are: lv tr")));
  EXPECT_THAT(pairs({"a.txt"}, ""), ElementsAre(HasSubstr("--source en")));
}

TEST(NamedLanguages, ReadsNamesAndFolders) {
  const auto has = [](const std::string& path, const std::string& family,
                      const std::string& language) {
    for (const NamedLanguage& one : named_languages(path)) {
      if (one.family == family && one.language == language) return true;
    }
    return false;
  };
  EXPECT_TRUE(has("a/lv.yml", "a/*.yml", "lv"));
  EXPECT_TRUE(has("a/lv/x.json", "a/*/x.json", "lv"));
  EXPECT_TRUE(has("m_pt_BR.properties", "m*.properties", "pt_BR"));
  EXPECT_TRUE(has("m.properties", "m*.properties", ""));
  EXPECT_TRUE(has("values-pt-rBR/s.xml", "values*/s.xml", "pt-BR"));
  EXPECT_TRUE(has("values/s.xml", "values*/s.xml", ""));
  EXPECT_TRUE(has("Base.lproj/L.strings", "*.lproj/L.strings", ""));
}

}  // namespace
}  // namespace sincerely

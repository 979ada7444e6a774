#include "engine/language_choice.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(LanguageChoice, TakesTheBaseOfATag) {
  EXPECT_EQ("pt", base_language("pt-BR"));
  EXPECT_EQ("pt", base_language("PT_pt"));
  EXPECT_EQ("lv", base_language("lv"));
  EXPECT_EQ("", base_language(""));
}

TEST(LanguageChoice, ReadsThePath) {
  const std::vector<std::string> tags = {"lv", "pt"};
  const std::pair<const char*, const char*> cases[] = {
      {"refund.pt-BR.md", "pt"},    {"refund.pt.txt", "pt"},
      {"lv/refund.txt", "lv"},      {"pt/x/lv/refund.txt", "lv"},
      {"lv/refund.pt.txt", "pt"},   {"refund.txt", ""},
      {"de/refund.txt", ""},        {"export/refund.txt", ""},
      {"/srv/pt-PT/a.b.txt", "pt"}, {"pt", ""},
  };
  for (const auto& [path, tag] : cases) {
    SCOPED_TRACE(path);
    EXPECT_EQ(tag, language_of_path(path, tags));
  }
}

TEST(LanguageChoice, ReadsThePathOfACatalogue) {
  const std::vector<std::string> tags = {"lv", "pt"};
  const std::pair<const char*, const char*> cases[] = {
      {"lv.po", "lv"},
      {"locale/pt_BR.po", "pt"},
      {"messages_pt_BR.properties", "pt"},
      {"app_lv.arb", "lv"},
      {"lv.lproj/Localizable.strings", "lv"},
      {"res/values-lv/strings.xml", "lv"},
      {"res/values/strings.xml", ""},
      {"lv/LC_MESSAGES/django.po", "lv"},
      {"emails.lv.yml", "lv"},
      {"emails.yml", ""},
      {"de.po", ""},
  };
  for (const auto& [path, tag] : cases) {
    SCOPED_TRACE(path);
    EXPECT_EQ(tag, language_of_catalogue(path, tags));
  }
}

}  // namespace
}  // namespace sincerely

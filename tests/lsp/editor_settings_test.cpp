#include "lsp/editor_settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class EditorSettingsTest : public testing::Test {
 protected:
  EditorSettings read(const char* json) {
    std::string error;
    const auto parsed = parse_json(json, &error);
    complaints_.clear();
    return read_editor_settings(*parsed, &complaints_);
  }

  std::vector<std::string> complaints_;
};

TEST_F(EditorSettingsTest, AreReadWithOrWithoutTheirSection) {
  const EditorSettings expected = {"pt", "reply", "lv", true};
  EXPECT_EQ(expected, read(R"({"language":"pt","type":"reply",)"
                           R"("uiLanguage":"lv","final":true,"path":"/x"})"));
  EXPECT_THAT(complaints_, IsEmpty());
  EXPECT_EQ(expected, read(R"({"sincerely":{"language":"pt","type":"reply",)"
                           R"("uiLanguage":"lv","final":true}})"));
  for (const char* nothing : {"null", "{}", "[]", R"({"sincerely":null})"}) {
    EXPECT_EQ(EditorSettings(), read(nothing));
    EXPECT_THAT(complaints_, IsEmpty());
  }
}

TEST_F(EditorSettingsTest, AreComplainedOfWhereTheyAreOfAnotherKind) {
  EXPECT_EQ((EditorSettings{"pt", "", "", false}),
            read(R"({"language":"pt","type":7,"final":"yes"})"));
  EXPECT_THAT(complaints_,
              ElementsAre("the setting sincerely.type is no text",
                          "the setting sincerely.final is neither true nor "
                          "false"));
  read("7");
  EXPECT_THAT(complaints_, ElementsAre("the settings are no JSON object"));
}

TEST_F(EditorSettingsTest, ComeAfterWhatALetterSays) {
  LintOptions options;
  options.ui_language = "en";
  options = with_editor_settings(options, {"pt", "reply", "", true});
  EXPECT_EQ("pt", options.default_language.value);
  EXPECT_EQ("", options.language);
  EXPECT_EQ("reply", options.default_type.value);
  EXPECT_EQ("en", options.ui_language);
  EXPECT_TRUE(options.final);
  EXPECT_EQ("lv", with_editor_settings({}, {"", "", "lv", false}).ui_language);
}

}  // namespace
}  // namespace sincerely

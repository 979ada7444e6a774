#include "config/config_file.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

class ConfigFileTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const {
    return folder_.path() + "/" + name;
  }

  // What holds for a file of the folder, without the folder's name.
  std::string held(const std::string& file) const {
    const Result<ConfigFile> read = read_config(path(".sincerely.yaml"));
    if (!read) return shortened(read.error().to_string());
    return shortened(describe(read.value().settings_of(path(file))));
  }

  std::string error_of(const std::string& text) const {
    folder_.write(".sincerely.yaml", text);
    return held("a.txt");
  }

  std::string shortened(std::string text) const {
    const std::string root = folder_.path() + "/";
    for (std::size_t at = text.find(root); at != std::string::npos;
         at = text.find(root)) {
      text.erase(at, root.size());
    }
    return text;
  }

  TemporaryFolder folder_;
};

TEST_F(ConfigFileTest, SaysWhatHoldsForAFile) {
  folder_.write("own/lv/tone/a.yaml", "");
  folder_.write(".sincerely.yaml",
                "language: lv\n"
                "final: true\n"
                "rules: {excuse: off, tone/x: error}\n"
                "rule-folders: own\n"
                "placeholders: ['{{x}}', '%s']\n"
                "profiles:\n"
                "  legal: {type: bad-news, words: [Pay]}\n"
                "paths:\n"
                "  - files: ['legal/**', '*.legal.md']\n"
                "    profile: legal\n"
                "  - files: 'pt/**'\n"
                "    language: pt\n"
                "    rules:\n"
                "      excuse: on\n");
  const std::string general =
      "final: true  # .sincerely.yaml:2:8\n"
      "rules:\n"
      "  excuse: off  # .sincerely.yaml:3:9\n"
      "  tone/x: error  # .sincerely.yaml:3:22\n";
  const std::string rest =
      "rule-folders:\n"
      "  - 'own'  # .sincerely.yaml:4:15\n";
  const std::string dialects =
      "placeholders:\n"
      "  - '{{x}}'  # .sincerely.yaml:5:16\n"
      "  - '%s'  # .sincerely.yaml:5:25\n";
  const std::string lv = "language: lv  # .sincerely.yaml:1:11\n";
  EXPECT_EQ(lv + general + rest + dialects, held("a.txt"));
  EXPECT_EQ(lv + "type: bad-news  # .sincerely.yaml:7:17\n" + general + rest +
                "words:\n  - 'Pay'  # .sincerely.yaml:7:35\n" + dialects,
            held("x/y.legal.md"));
  EXPECT_EQ("language: pt  # .sincerely.yaml:12:15\n" + general +
                "  excuse: on  # .sincerely.yaml:14:7\n" + rest + dialects,
            held("pt/a/b.txt"));
}

TEST_F(ConfigFileTest, ExtendsOthersFromWhereItStands) {
  folder_.write("shared/base.yaml",
                "type: reply\nlanguage: tr\nword-lists: words.txt\n"
                "profiles: {sms: {final: true}}\n");
  folder_.write("shared/words.txt", "");
  folder_.write(".sincerely.yaml",
                "extends: shared/base.yaml\nlanguage: hi\nprofile: sms\n");
  EXPECT_EQ(
      "language: hi  # .sincerely.yaml:2:11\n"
      "type: reply  # shared/base.yaml:1:7\n"
      "final: true  # shared/base.yaml:4:25\n"
      "word-lists:\n"
      "  - 'shared/words.txt'  # shared/base.yaml:3:13\n",
      held("a.txt"));
}

TEST_F(ConfigFileTest, MayBeEmpty) { EXPECT_EQ("", error_of("# nothing\n")); }

TEST_F(ConfigFileTest, SaysWhereAndWhatIsWrong) {
  EXPECT_EQ(
      ".sincerely.yaml:2:1: unknown key “langage”; did you mean “language”?",
      error_of("type: reply\nlangage: lv\n"));
  EXPECT_EQ(".sincerely.yaml:1:17: unknown level “of”; did you mean “off”?",
            error_of("rules: {excuse: of}\n"));
  EXPECT_EQ(
      ".sincerely.yaml:1:8: rules or categories expected, each with on, off, "
      "hint, warning or error",
      error_of("rules: [excuse]\n"));
  EXPECT_EQ(".sincerely.yaml:1:8: unknown value “yes”", error_of("final: yes"));
  EXPECT_EQ(".sincerely.yaml:1:15: no such folder: “rule”",
            error_of("rule-folders: rule\n"));
  EXPECT_EQ(".sincerely.yaml:1:10: no such file: “base.yaml”",
            error_of("extends: base.yaml\n"));
  EXPECT_EQ(".sincerely.yaml:1:10: “.sincerely.yaml” extends itself",
            error_of("extends: .sincerely.yaml\n"));
  EXPECT_EQ(
      ".sincerely.yaml:2:10: unknown profile “leagl”; did you mean “legal”?",
      error_of("profiles: {legal: {final: true}}\nprofile: leagl\n"));
  EXPECT_EQ(
      ".sincerely.yaml:2:5: `files` expected: the globs of the files that this "
      "is for",
      error_of("paths:\n  - type: reply\n"));
  EXPECT_EQ(
      ".sincerely.yaml:1:15: “x” is no placeholder; one of its dialect "
      "expected, such as '{{x}}', '%s', '%{x}', '${x}', '{x}', '[X]'",
      error_of("placeholders: x\n"));
  EXPECT_EQ(".sincerely.yaml:1:1: keys and values expected",
            error_of("just words\n"));
}

TEST_F(ConfigFileTest, FindsCirclesOfExtensions) {
  folder_.write("a.yaml", "extends: b.yaml\n");
  folder_.write("b.yaml", "extends: a.yaml\n");
  EXPECT_EQ("b.yaml:1:10: “a.yaml” extends itself",
            error_of("extends: a.yaml\n"));
}

TEST_F(ConfigFileTest, SaysWhatCommentsMayDo) {
  folder_.write(".sincerely.yaml",
                "require-reason: true\nnot-suppressible: [tone]\n"
                "paths:\n  - files: a.txt\n    require-reason: false\n"
                "    not-suppressible: [excuse/policy]\n");
  EXPECT_EQ(
      "require-reason: false  # .sincerely.yaml:5:21\n"
      "not-suppressible:\n"
      "  - 'tone'  # .sincerely.yaml:2:20\n"
      "  - 'excuse/policy'  # .sincerely.yaml:6:24\n",
      held("a.txt"));
}

}  // namespace
}  // namespace sincerely

#include "engine/linter.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"
#include "text/tiny_dictionary.h"

namespace sincerely {
namespace {

class LinterTest : public testing::Test {
 protected:
  LinterTest() {
    language_.rule("it", {"bad"}).rule("other", {"worse"});
    language_.write("locales/xx/locale.yaml",
                    "name: tiny\nspelling: {dictionaries: {xx: package}}\n");
    library_ = build_library(language_.root()).value();
  }

  std::string rules_found(LintOptions options, Letter letter) {
    Result<Linter> linter = Linter::make(std::move(options), library_);
    if (!linter) return linter.error().message;
    std::string out;
    const Report report = linter.value().lint(&letter);
    if (report.error) return report.error->message;
    for (const Finding& f : report.findings) out += f.rule + " ";
    return out;
  }

  static Letter letter(const std::string& text) {
    Letter out;
    out.path = "letter.txt";
    out.text = text;
    return out;
  }

  static LintOptions in_xx() {
    LintOptions options;
    options.language = "xx";
    return options;
  }

  TinyLanguage language_;
  std::string library_;
};

TEST_F(LinterTest, FindsWhatItIsAskedFor) {
  EXPECT_EQ("blame/it blame/other ",
            rules_found(in_xx(), letter("Bad. Worse.")));
  LintOptions only = in_xx();
  only.only = {"blame/it"};
  EXPECT_EQ("blame/it ", rules_found(only, letter("Bad. Worse.")));
  LintOptions ignore = in_xx();
  ignore.ignore = {"blame"};
  EXPECT_EQ("", rules_found(ignore, letter("Bad. Worse.")));
}

TEST_F(LinterTest, RefusesNamesThatItDoesNotKnow) {
  LintOptions options;
  options.language = "xy";
  EXPECT_EQ("unknown language “xy”; did you mean “xx”?",
            rules_found(options, letter("")));
  options = in_xx();
  options.type = "repli";
  EXPECT_EQ("unknown letter type “repli”; did you mean “reply”?",
            rules_found(options, letter("")));
  options = in_xx();
  options.ignore = {"blame/ti"};
  EXPECT_EQ("unknown rule or category “blame/ti”; did you mean “blame/it”?",
            rules_found(options, letter("")));
  options = in_xx();
  options.rule_folders = {"/nowhere"};
  EXPECT_EQ(
      "no rules: files such as /nowhere/<language>/<category>/<name>.yaml "
      "expected",
      rules_found(options, letter("")));
}

TEST_F(LinterTest, TakesTheLanguageFromTheLetterOrItsPath) {
  Letter declared = letter("Bad.");
  declared.declared_language = "XX-YY";
  EXPECT_EQ("blame/it ", rules_found({}, declared));
  Letter placed = letter("Bad.");
  placed.path = "letters/xx/a.txt";
  EXPECT_EQ("blame/it ", rules_found({}, placed));
  Letter foreign = letter("Bad.");
  foreign.declared_language = "zz";
  EXPECT_EQ("unknown language “zz”; expected: xx", rules_found({}, foreign));
}

TEST_F(LinterTest, LoadsTheRulesOfTheUser) {
  language_.write("house/xx/house/word.yaml", "patterns: [synergy]\n");
  LintOptions options = in_xx();
  options.rule_folders = {language_.root() + "/house"};
  EXPECT_EQ("house/word blame/it ",
            rules_found(options, letter("Synergy is bad.")));
  options.only = {"house"};
  EXPECT_EQ("house/word ", rules_found(options, letter("Synergy is bad.")));
}

TEST_F(LinterTest, SpellsOnlyWhereItIsAskedTo) {
  write_dictionary(language_.root() + "/dictionaries", "xx", {"worse"});
  language_.write("own.txt", "zork\n");
  LintOptions options = in_xx();
  options.dictionary_folders = {language_.root() + "/dictionaries"};
  const Letter text = letter("Bad zork. Bad zwack.");
  EXPECT_EQ("blame/it blame/it ", rules_found(options, text));
  options.spelling = true;
  EXPECT_EQ("blame/it spelling/unknown-word blame/it spelling/unknown-word ",
            rules_found(options, text));
  options.word_lists = {language_.root() + "/own.txt"};
  EXPECT_EQ("blame/it blame/it spelling/unknown-word ",
            rules_found(options, text));
  options.ignore = {"spelling"};
  EXPECT_EQ("blame/it blame/it ", rules_found(options, text));
  options.ignore = {};
  options.only = {"spelling"};
  options.spelling = false;  // --only asks for it, too
  EXPECT_EQ("spelling/unknown-word ", rules_found(options, text));
}

TEST_F(LinterTest, RefusesAListOfWordsThatItCannotRead) {
  LintOptions options = in_xx();
  options.word_lists = {"/nowhere"};
  options.spelling = true;
  EXPECT_EQ("cannot be read: No such file or directory",
            rules_found(options, letter("")));
}

TEST_F(LinterTest, FindsNothingWithinWordsOfTheUser) {
  LintOptions options = in_xx();
  options.words = {"Bad Bank"};
  EXPECT_EQ("blame/it ", rules_found(options, letter("Bad Bank is Bad.")));
  options.words = {"Ba"};
  EXPECT_EQ("blame/it ", rules_found(options, letter("Bad")));
}

TEST_F(LinterTest, GivesRulesTheSeverityThatTheyAreSet) {
  LintOptions options = in_xx();
  options.rule_settings = {{{"blame", {}}, RuleLevel::kError},
                           {{"blame/other", {}}, RuleLevel::kOff}};
  Result<Linter> linter = Linter::make(options, library_);
  ASSERT_TRUE(linter.ok());
  Letter bad = letter("Bad. Worse.");
  const Report report = linter.value().lint(&bad);
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("blame/it", report.findings[0].rule);
  EXPECT_EQ(Severity::kError, report.findings[0].severity);
  options.rule_settings = {{{"blam", {"c.yaml", 2, 3}}, RuleLevel::kOff}};
  linter = Linter::make(options, library_);
  ASSERT_FALSE(linter.ok());
  EXPECT_EQ(
      "c.yaml:2:3: unknown rule or category “blam”; did you mean “blame”?",
      linter.error().to_string());
}

TEST_F(LinterTest, TakesTheConfigurationsLanguageBehindTheLetters) {
  LintOptions options;
  options.default_language = {"xx", {}};
  options.default_type = {"none", {}};
  Result<Linter> linter = Linter::make(options, library_);
  ASSERT_TRUE(linter.ok());
  Letter plain = letter("Bad.");
  const Report report = linter.value().lint(&plain);
  EXPECT_EQ(Origin::kConfiguration, report.language.origin);
  EXPECT_EQ(Origin::kConfiguration, report.type.origin);
  EXPECT_EQ("none", report.type.value);
  Letter declared = letter("Bad.");
  declared.declared_language = "xx";
  EXPECT_EQ(Origin::kFrontMatter,
            linter.value().lint(&declared).language.origin);
}

TEST_F(LinterTest, NotesATypeThatItDoesNotKnow) {
  Result<Linter> linter = Linter::make(in_xx(), library_);
  ASSERT_TRUE(linter.ok());
  Letter odd = letter("Bad.");
  odd.declared_type = "invoice";
  const Report report = linter.value().lint(&odd);
  EXPECT_EQ(1U, report.findings.size());
  ASSERT_EQ(1U, report.notes.size());
  EXPECT_EQ("unknown letter type “invoice” in the front matter",
            report.notes[0]);
}

}  // namespace
}  // namespace sincerely

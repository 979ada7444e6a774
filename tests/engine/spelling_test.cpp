#include "engine/spelling.h"

#include <gtest/gtest.h>

#include "input/placeholders.h"
#include "input/reader.h"
#include "rules/tiny_judgement.h"
#include "text/tiny_dictionary.h"

namespace sincerely {
namespace {

constexpr const char* kLocale =
    "name: tiny\nabbreviations: [approx]\nlabels: {tail: [enclosed]}\n"
    "spelling:\n  dictionaries: {xx_AA: package-a, xx_BB: package-b}\n";

class SpellingTest : public testing::Test {
 protected:
  SpellingTest() {
    spell_with("");
    language_.write("locales/xx/spelling-words.txt", "Wifi\n")
        .rule("it", {"whatsoever"});
    options_.folders = {language_.root() + "/dictionaries"};
    write_dictionary(
        options_.folders[0], "xx_AA",
        {"we", "have", "your", "letter", "colour", "box", "thank"});
    write_dictionary(options_.folders[0], "xx_BB", {"color", "far-him", "and"});
  }

  void spell_with(const std::string& more) {
    language_.write("locales/xx/locale.yaml", kLocale + more);
  }

  Report report(const std::string& text) {
    static const std::vector<MessagePattern> kMessages = {
        {"finding.spelling", "unknown"},
        {"report.spelling-fewer-dictionaries", "no {names}: {packages}"},
        {"report.spelling-no-dictionary", "none: {names}: {packages}"}};
    const LanguageRules& rules = language_.open();
    const Speller speller(rules, options_);
    Letter letter = parse_letter("a.txt", text).value();
    mark_placeholders(&letter, rules.locale().placeholders);
    const Messages messages({"en", kMessages}, {});
    const RuleChoice choice;
    Report out;
    out.type.value = "none";
    JudgementOptions options = {&choice, &messages, "en"};
    options.speller = &speller;
    judge(letter, rules, options, &out);
    return out;
  }

  // The words that are not known, a blank behind each.
  std::string unknown(const std::string& text) {
    std::string out;
    for (const Finding& finding : report(text).findings) {
      if (finding.rule != kUnknownWord) continue;
      out += text.substr(finding.span.begin, finding.span.size()) + " ";
    }
    return out;
  }

  TinyLanguage language_;
  SpellingOptions options_;
};

TEST_F(SpellingTest, ReportsWhatNoDictionaryKnows) {
  const Report found = report("We have your leter. Thank your leter.");
  ASSERT_EQ(2U, found.findings.size());
  const Finding& finding = found.findings[0];
  EXPECT_EQ(kUnknownWord, finding.rule);
  EXPECT_EQ((Span{13, 18}), finding.span);
  EXPECT_EQ(Severity::kHint, finding.severity);
  EXPECT_EQ("unknown", finding.message);
  ASSERT_EQ(1U, finding.suggestions.size());
  EXPECT_EQ(SuggestionKind::kReplace, finding.suggestions[0].kind);
  EXPECT_EQ("letter", finding.suggestions[0].text);
  EXPECT_EQ("letter", found.findings[1].suggestions[0].text);
  EXPECT_TRUE(found.notes.empty());
}

struct SpellingCase {
  std::string text;
  std::string unknown;
};

TEST_F(SpellingTest, LeavesAloneWhatIsNoWordOfADictionary) {
  const SpellingCase cases[] = {
      {"We have colour and color.", ""},  // either dictionary
      {"We have wifi whatsoever.", ""},   // the locale's, the rules'
      {"We have approx. two.", ""},       // an abbreviation, a numeral
      {"We have Zork and ZORK and iZork.", ""},
      {"Zork have your letter. We thank Zork.",
       ""},  // a name, by its 2nd place
      {"Zork have your letter.", "Zork "},
      {"We have zork7 and AB-12 and {{zork}}.", ""},
      {"We have zork@zork.com and www.zork.com and б.", ""},
      {"We have письмо.", ""},
      {"We have **leter**.", "leter "},
      {"We have far-him.", ""},
      {"We have far-zork.", "far zork "},
      {"> We have zork.\n\nThank zork.", "zork "},
      {"Zork zorks\nZorkstreet\n\nDear zork,\n\nWe have your letter.\n\n"
       "Kind regards\nzork zorks\n\nEnclosed: zork",
       "zork "},  // that of the greeting
  };
  for (const SpellingCase& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.unknown, unknown(c.text));
  }
}

TEST_F(SpellingTest, KnowsTheWordsOfTheUser) {
  options_.word_lists.push_back(
      parse_letter("words.txt", "zork\nZwick-zwack\n").value());
  EXPECT_EQ("zorks ", unknown("We have zork and zwick, zwack, zorks."));
}

TEST_F(SpellingTest, TakesTheEndingsOfTheLocale) {
  spell_with(
      "  endings: [{of: [es, s], as: [\"\"]}, {of: [ours], as: [or]}]\n");
  EXPECT_EQ("boxen ", unknown("We have letters, boxes, colours, boxen."));
}

TEST_F(SpellingTest, TakesOnlyConfusionsForWrongWhereTheLocaleSaysSo) {
  spell_with("  confusions: {tt: [t], ei: [e]}\n");
  EXPECT_EQ("leter ", unknown("We have leter and zork."));
  const Report found = report("We have leter.");
  ASSERT_EQ(1U, found.findings.size());
  EXPECT_EQ("letter", found.findings[0].suggestions.at(0).text);
}

TEST_F(SpellingTest, PutsTheWordsOfLettersFirst) {
  write_dictionary(options_.folders[0], "xx_AA", {"we", "boxa", "boxe"},
                   "SET UTF-8\nTRY ae\n");
  for (const char* word : {"boxa", "boxe"}) {
    language_.rule("it", {std::string(word) + " whatsoever"});
    EXPECT_EQ(word, report("We boxo.").findings.at(0).suggestions.at(0).text);
  }
}

TEST_F(SpellingTest, SaysWhatIsNotInstalled) {
  std::filesystem::remove(options_.folders[0] + "/xx_BB.dic");
  Report found = report("We have zork.");
  EXPECT_EQ(1U, found.findings.size());
  EXPECT_EQ(std::vector<std::string>{"no xx_BB: package-b"}, found.notes);
  options_.folders = {"/nowhere"};
  found = report("We have zork.");
  EXPECT_TRUE(found.findings.empty());
  EXPECT_EQ(
      std::vector<std::string>{"none: xx_AA, xx_BB: package-a, package-b"},
      found.notes);
}

}  // namespace
}  // namespace sincerely

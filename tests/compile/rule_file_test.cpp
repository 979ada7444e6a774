#include "compile/rule_file.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

// What the compiler says of a rule file of this text, behind its name.
std::string rule_error(const std::string& text,
                       const std::string& path = "blame/it.yaml") {
  TinyLanguage language;
  language.write("rules/xx/" + path, text);
  const Result<std::string> pack = language.compile();
  if (pack) return "compiles";
  const std::string message = pack.error().to_string();
  return message.substr(message.find(".yaml") + 5);
}

struct BadRule {
  const char* text;
  const char* error;
};

constexpr BadRule kBadRules[] = {
    {"", ":1:1: keys and values expected"},
    {"patterns: [a]\nsugest: []\n",
     ":2:1: unknown key “sugest”; did you mean “suggest”?"},
    {"why: a\n",
     ":1:1: one of patterns, regex, forms, section, examples expected"},
    {"patterns: [a]\nregex: b\n",
     ":1:1: one of patterns, regex, forms, section, examples expected"},
    {"patterns: {a: b}\n", ":1:11: a text expected"},
    {"patterns: [a]\nseverity: eror\n",
     ":2:11: unknown severity “eror”; did you mean “error”?"},
    {"patterns: [a]\nconfidence: 2\n", ":2:13: a number from 0 to 1 expected"},
    {"patterns: [a]\nat: last-sentense\n",
     ":2:5: unknown position “last-sentense”; did you mean “last-sentence”?"},
    {"patterns: [a]\nparts: [bodi]\n",
     ":2:9: unknown part of a letter “bodi”; did you mean “body”?"},
    {"patterns: [a]\nunless: [{pattern: b}]\n",
     ":2:10: the key “in” is missing"},
    {"patterns: [a]\nunless: [{in: sentense, pattern: b}]\n",
     ":2:15: unknown place to look in “sentense”; did you mean “sentence”?"},
    {"patterns: [a]\nunless: [{in: sentence}]\n",
     ":2:10: one of pattern, patterns, section, category expected"},
    {"patterns: [a]\nunless: [{in: sentence, section: apologie}]\n",
     ":2:10: unknown section “apologie”; did you mean “apology”?"},
    {"patterns: [a]\ntypes: [replie]\n",
     ":1:1: unknown letter type “replie”; did you mean “reply”?"},
    {"patterns: [\"a {n: b}\"]\nsuggest: [{replace: \"c {m}\"}]\n",
     ":2:21: unknown capture “m”; did you mean “n”?"},
    {"regex: \"a(\"\n", ":1:1: regex: missing ): a("},
    {"patterns: [a]\ncases: {worse: [a]}\n", ":2:9: unknown key “worse”"},
    {"patterns: [a]\ncases: {rewrite: [{from: a}]}\n",
     ":2:19: the keys “from” and “to” expected"},
    {"patterns: [\"@nobody\"]\n",
     ":1:12: pattern “@nobody”, character 1: unknown class @nobody"},
    {"patterns: [\"a?\"]\n",
     ":1:12: pattern “a?”, character 1: matches the empty text; a word that "
     "must be there is expected"},
};

TEST(RuleFile, SaysWhereWhatAndWhatWasMeant) {
  for (const BadRule& c : kBadRules) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.error, rule_error(c.text));
  }
}

TEST(RuleFile, KnowsTheSectionsAndTypes) {
  EXPECT_EQ(":1:1: unknown section “apologie”; did you mean “apology”?",
            rule_error("patterns: [a]\n", "sections/apologie.yaml"));
  EXPECT_EQ(":1:1: unknown letter type “new”; did you mean “news”?",
            rule_error("patterns: [a]\n", "types/new.yaml"));
  EXPECT_EQ(":1:1: the key “patterns” is missing or empty",
            rule_error("insert: a\n", "sections/apology.yaml"));
}

TEST(RuleFile, TakesASectionInPlaceOfPatterns) {
  EXPECT_EQ("compiles", rule_error("section: apology\n"));
  EXPECT_EQ(":1:1: unknown section “apologie”; did you mean “apology”?",
            rule_error("section: apologie\n"));
  EXPECT_EQ(":1:1: one of patterns, regex, forms, section, examples expected",
            rule_error("section: apology\npatterns: [a]\n"));
}

TEST(RuleFile, ReadsAllKeys) {
  TinyLanguage language;
  language.write("rules/xx/blame/it.yaml",
                 "patterns: [a]\nunless: {in: [next, letter], pattern: b}\n"
                 "count: {from: 3, to: 4}\nparts: subject\nat: last-sentence\n"
                 "types: news\nsuggest: {advice: c}\nmessage: {en: d}\n"
                 "severity: error\nconfidence: 0.5\nwhy: e\nsource: f\n"
                 "cases: {bad: [\"⟦a⟧\"], good: [g]}\n");
  const Result<RuleSource> rule =
      read_rule(language.root() + "/rules/xx/blame/it.yaml", "blame");
  ASSERT_TRUE(rule.ok());
  EXPECT_EQ("blame/it", rule.value().id);
  ASSERT_EQ(1U, rule.value().conditions.size());
  EXPECT_EQ(kInNext | kInLetter, rule.value().conditions[0].scopes);
  EXPECT_EQ(3, rule.value().count_from);
  EXPECT_EQ(4, rule.value().count_to);
  EXPECT_EQ(1U << static_cast<int>(Part::kSubject), rule.value().parts);
  EXPECT_EQ(Position::kLastSentence, rule.value().position);
  EXPECT_EQ(Severity::kError, rule.value().severity);
  EXPECT_EQ(2U, rule.value().cases.size());
  EXPECT_EQ(13U, rule.value().cases[0].line);
}

}  // namespace
}  // namespace sincerely

#include "rules/matcher.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/letter_view.h"
#include "rules/tiny_language.h"

namespace sincerely {
namespace {

// What the built-in pack's patterns match; `words` is filled in.
Matches matches_in(const LanguageRules& rules, const std::string& text,
                   Text* words) {
  Letter letter;
  letter.text = text;
  rules.reader().read(letter, words);
  Matches matches;
  rules.matchers()[0].match(words, &matches);
  return matches;
}

// The text with what the rule blame/it matches in brackets.
std::string marked(const LanguageRules& rules, const std::string& text) {
  Text words;
  const Matches matches = matches_in(rules, text, &words);
  const Pack& pack = rules.packs()[0];
  std::string out = text;
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    if (pack.string(rule.id) != "blame/it") continue;
    const auto hits = matches.of(rule.set);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
      const Span span = span_of(words, hit->span);
      out.insert(span.end, "]");
      out.insert(span.begin, "[");
    }
  }
  return out;
}

struct MatcherCase {
  const char* pattern;
  const char* expected;  // the text, with the matches in brackets
};

constexpr MatcherCase kMatcherCases[] = {
    {"you failed", "But [You FAILED] us. You, sir, failed."},
    {"you failed", "You. Failed."},  // two sentences
    {"you (failed|did not try)", "[you failed], [you did not try], you did"},
    {"as soon as (is|it is)? possible",
     "[as soon as possible]. [As soon as "
     "it is possible]."},
    {"blame ... supplier", "[blame our dear supplier], a supplier"},
    {"blame ...{0,1} supplier",
     "[blame the supplier]. Blame our old supplier."},
    {"blame ...{1,2} supplier", "Blame supplier. [Blame the supplier]."},
    {"we ...{0,4}!not pay", "[we gladly pay]. We do not pay."},
    {"we ...{0,4}!(not|<number>) pay", "We two pay. [We all pay]."},
    {"not !only you", "Not only you. [Not you]."},
    {"not !(only|just)", "Not just us. [Not] us."},
    {"on <word> day", "[on every day], on day"},
    {"unut*", "[unuttunuz] ve unlu"},
    {"*siniz", "[siniz] [gelirsiniz] sin"},
    {"u*", "[un] an"},
    {"'You'", "You and [You] and you. YOU MUST NOT."},
    {"'you'", "you and You and [you]"},
    {"within <number> days",
     "[within two days], [within 12 days], within days"},
    {"in <duration>", "[in two days], in days"},
    {"by <date>", "[by 2025-05-03], by then"},
    {"^ sorry", "[Sorry], very sorry. [Sorry]!"},
    {"sorry $", "Sorry you say. I am [sorry]."},
    {"sorry {span:if you felt}", "Sorry [if you felt] that."},
    {"{n:(a|b)} c", "[a c] [b c] c"},
    {"(a b|c) d", "[a b d] [c d] b d"},
    {"e-mail us", "[E-mail us]. [e mail us]."},
    {"don't", "[Don’t]. [don't]."},
    {"100 %", "[100 %] and [100%]"},
    {"b? a? (sorry|so sorry)", "[Sorry] and then [so sorry] and [sorry]."},
    {"a a", "[a a] a b [a a]"},  // matches do not overlap
    {"dear <name>", "My [dear Zoltan Kovacs], hello."},
};

TEST(Matcher, FindsWhatTheNotationSays) {
  for (const MatcherCase& c : kMatcherCases) {
    SCOPED_TRACE(c.pattern);
    std::string text;
    for (const char* p = c.expected; *p != '\0'; ++p) {
      if (*p != '[' && *p != ']') text += *p;
    }
    TinyLanguage language;
    EXPECT_EQ(c.expected,
              marked(language.rule("it", {c.pattern}).open(), text));
  }
}

TEST(Matcher, TakesClassesAndLemmas) {
  TinyLanguage language;
  language.write("rules/xx/words/courier.yaml",
                 "- (parcel service|~driver)\n- carrier\n");
  language.write("locales/xx/forms/nouns.tsv",
                 "driver\t+\tdriver drivers\nvar\t-\tnevar nevaram\n");
  const LanguageRules& rules =
      language.rule("it", {"(the|our) @courier", "mēs ~!var"}).open();
  EXPECT_EQ("[the drivers], [our parcel service], [our carrier]",
            marked(rules, "the drivers, our parcel service, our carrier"));
  EXPECT_EQ("[mēs nevaram], mēs varam",
            marked(rules, "mēs nevaram, mēs varam"));
}

TEST(Matcher, FindsTheSameInALongTextAsInAShortOne) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("it", {"{n:pay} ... <date>", "within <duration>"}).open();
  const std::string sentence = "Pay us by 2025-05-03. We do within two days. ";
  const std::string expected =
      "[Pay us by 2025-05-03]. We do [within two days]. ";
  std::string text;
  std::string all;
  for (int i = 0; i < 1500; ++i) {
    text += sentence;
    all += expected;
  }
  EXPECT_TRUE(all == marked(rules, text));
}

TEST(Matcher, FindsWordsWithoutTheirDiacritics) {
  TinyLanguage language;
  const LanguageRules& rules = language.rule("it", {"lūdzu zvaniet"}).open();
  EXPECT_EQ("[ludzu zvaniet]", marked(rules, "ludzu zvaniet"));
  const std::string decomposed = "lu\u0304dzu zvaniet";
  EXPECT_EQ("[" + decomposed + "]", marked(rules, decomposed));
}

// How often the first condition of the rule blame/it matches.
std::size_t condition_hits(const std::string& scope, const std::string& text) {
  TinyLanguage language;
  language.write("rules/xx/blame/it.yaml",
                 "patterns: [\"you failed\"]\nunless: [{in: " + scope +
                     ", pattern: \"we own\"}]\n");
  const LanguageRules& rules = language.open();
  Text words;
  const Matches matches = matches_in(rules, text, &words);
  const Pack& pack = rules.packs()[0];
  const RuleRecord& rule = pack.table<RuleRecord>(Table::kRules)[0];
  EXPECT_EQ("blame/it", pack.string(rule.id));
  const auto conditions =
      pack.slice<ConditionRecord>(Table::kConditions, rule.conditions);
  return matches.of(conditions[0].set).size();
}

TEST(Matcher, LooksForWhatIsAskedInTheSentenceOnlyThere) {
  const std::string text = "We own it. You failed, we own it. We own all.";
  EXPECT_EQ(1U, condition_hits("sentence", text));
  EXPECT_EQ(1U, condition_hits("[before, after]", text));
  EXPECT_EQ(3U, condition_hits("next", text));
  EXPECT_EQ(3U, condition_hits("[sentence, next]", text));
}

TEST(Matcher, TakesAWordOfItsOwnForAnotherOnlyInABareText) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("it", {"até já"}).rule("other", {"ja"}).open();
  EXPECT_EQ("é até ja", marked(rules, "é até ja"));
  const std::string plain =
      "ate ja, a b c d e f g h i j k l m n o p q r s t u v w x y z";
  EXPECT_EQ("[ate ja]" + plain.substr(6), marked(rules, plain));
}

}  // namespace
}  // namespace sincerely

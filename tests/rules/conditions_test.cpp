#include "rules/conditions.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

struct ConditionsCase {
  const char* conditions;  // of a rule that finds "bad"
  const char* expected;    // a text with what is found in brackets
};

constexpr ConditionsCase kConditionsCases[] = {
    {"unless: [{in: sentence, pattern: x}]", "Bad x. [Bad]."},
    {"unless: [{in: before, pattern: x}]", "X bad. [Bad] x."},
    {"unless: [{in: after, pattern: x}]", "X [bad]. Bad x."},
    {"unless: [{in: just-before, pattern: x}]", "X bad. X y [bad]."},
    {"unless: [{in: just-after, pattern: x}]", "Bad x. [Bad] y x."},
    {"unless: [{in: match, pattern: \"very bad\"}]", "Very [bad]. [Bad]."},
    {"unless: [{in: previous, pattern: x}]", "See x. Bad. [Bad]. No y."},
    {"unless: [{in: next, pattern: x}]", "Bad. X. [Bad]."},
    {"unless: [{in: next, pattern: x}]", "Bad.\n\nX."},  // over paragraphs
    {"unless: [{in: paragraph, pattern: x}]", "Bad y. X.\n\n[Bad] z."},
    {"unless: [{in: letter, pattern: x}]", "Bad y.\n\nA b.\n\nX z."},
    {"unless: [{in: earlier, pattern: x}]", "[Bad] y. X z. Bad w."},
    {"unless: [{in: later, pattern: x}]", "Bad y. X z. [Bad] w."},
    {"unless: [{in: [previous, next], pattern: x}]", "X y. Bad. [Bad]. Z."},
    {"only-if: [{in: sentence, pattern: x}]", "[Bad] x. Bad."},
    {"only-if: [{in: sentence, pattern: x}, {in: letter, pattern: y}]",
     "Bad x. Bad."},
    {"only-if: [{in: sentence, patterns: [x, y]}]", "[Bad] x. [Bad] y. Bad z."},
    {"only-if: [{in: sentence, pattern: <number>}]", "[Bad] one. Bad a."},
    {"unless: [{in: [sentence, next], section: remedy}]",
     "Bad, we will pay. Bad. We will pay. [Bad] is it."},
    {"count: {from: 3}", "Bad a. Bad b. [Bad] c. [Bad] d."},
    {"count: {from: 2}\nunless: [{in: sentence, pattern: x}]",
     "Bad a. Bad x. [Bad] c."},
    {"count: {from: 2, to: 3}", "Bad a. [Bad] b. [Bad] c. Bad d."},
    {"count: {to: 1}\nunless: [{in: sentence, pattern: x}]",
     "Bad x. [Bad] b. Bad c."},
    {"only-if: [{in: head, pattern: <date>}]",
     "2025-05-03\nRef one\n\nDear you,\n\n[Bad] it is."},
    {"only-if: [{in: head, pattern: <date>}]",
     "Ref one\n\nDear you,\n\nBad it is on 2025-05-03."},
    {"unless: [{in: head, pattern: <number>}]",
     "Dear you,\n\n[Bad] one it is."},
    {"at: question", "[Bad], is it? Bad it is. Is it [bad]?"},
    {"at: question", "(Is it [bad]?) Is it [bad]?*"},
    {"at: first-sentence", "[Bad] a. Bad b."},
    {"at: last-sentence", "Bad a. [Bad] b."},
    {"at: first-paragraph", "[Bad] a. [Bad] b.\n\nBad c."},
    {"at: last-paragraph", "Bad a.\n\n[Bad] b. [Bad] c."},
    {"parts: subject", "Subject: [bad] news\n\nDear you,\n\nBad it is."},
    {"parts: [greeting, body]", "Dear [bad] you,\n\n[Bad] it is."},
    {"parts: postscript",
     "Dear you,\n\nBad it is.\n\nKind regards\nAna\n\nP.S. [Bad] it is."},
    {"types: [news]", "Bad it is."},
};

TEST(Conditions, SilenceWhatTheySay) {
  for (const ConditionsCase& c : kConditionsCases) {
    SCOPED_TRACE(c.conditions);
    TinyLanguage language;
    const LanguageRules& rules =
        language.rule("it", {"bad"}, c.conditions).open();
    EXPECT_EQ(c.expected, found_in(rules, without_brackets(c.expected)));
  }
}

TEST(Conditions, AskForTheTypeOfTheLetter) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("it", {"bad"}, "types: [news]").open();
  EXPECT_EQ("[Bad] it is.", found_in(rules, "Bad it is.", "news"));
  EXPECT_EQ("Bad it is.", found_in(rules, "Bad it is.", "reply"));
}

TEST(Conditions, ReachAcrossRulesByTheirCategory) {
  TinyLanguage language;
  const LanguageRules& rules = language.rule("it", {"if you felt"}).open();
  const auto has_apology = [&](const char* text) {
    for (const SectionPlace& place : judge_text(rules, text).sections) {
      if (place.name == "apology") return place.span.has_value();
    }
    return false;
  };
  EXPECT_TRUE(has_apology("We are sorry that you waited."));
  EXPECT_FALSE(has_apology("We are sorry if you felt so."));
}

// Outside letters rules of some categories find only what speaks for a sender.
TEST(Conditions, AskForASenderOutsideLetters) {
  TinyLanguage language;
  language.write("rules/xx/words/sender.yaml", "- we\n");
  language.write("rules/letters.yaml",
                 "sections: {greeting: error, apology: error, remedy: warning, "
                 "reference: hint, closing: error, signature: error}\n"
                 "types: {reply: [greeting]}\noutside-letters: [blame]\n");
  const LanguageRules& rules = language.rule("it", {"cannot help"}).open();
  EXPECT_EQ("It cannot help.", found_in(rules, "It cannot help."));
  EXPECT_EQ("We [cannot help].", found_in(rules, "We cannot help."));
  EXPECT_EQ("Hello Ann,\n\nIt [cannot help].",
            found_in(rules, "Hello Ann,\n\nIt cannot help."));
  EXPECT_EQ("It [cannot help].", found_in(rules, "It cannot help.", "reply"));
}

}  // namespace
}  // namespace sincerely

#include "rules/learned.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "learn/tiny_examples.h"
#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

class Learned : public testing::Test {
 protected:
  Learned() {
    language_.write("rules/xx/examples/blame.tsv", blame_table());
    language_.write("rules/xx/examples/plain.tsv", plain_table());
    language_.write("rules/xx/blame/learned.yaml",
                    "examples: blame\nsuggest: [{advice: \"Own it.\"}]\n");
  }

  Report judge(const std::string& text) {
    return judge_text(language_.open_learned(), "Dear Ann,\n\n" + text);
  }

  TinyLanguage language_;
};

TEST_F(Learned, FindsWhatIsLikeItsExamples) {
  const Report report =
      judge("The delay began as it was plainly you who lost the map.");
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("blame/learned", report.findings[0].rule);
  EXPECT_EQ("B.", report.findings[0].message);
  ASSERT_EQ(1U, report.findings[0].suggestions.size());
  EXPECT_GT(report.findings[0].confidence, 0.5F);
}

TEST_F(Learned, NamesTheWordsThatWeighedMost) {
  const Report report =
      judge("The delay began as it was plainly you who lost the map.");
  ASSERT_EQ(1U, report.findings.size());
  const auto& because = report.findings[0].because;
  EXPECT_FALSE(because.empty());
  EXPECT_LE(because.size(), 3U);
  EXPECT_NE(because.end(), std::ranges::find(because, "plainly"));
}

TEST_F(Learned, IsSilentOnWhatIsNot) {
  EXPECT_TRUE(judge("The map is on its way to you.").findings.empty());
  EXPECT_TRUE(judge("Our office lost the map.").findings.empty());
}

TEST_F(Learned, LeavesQuotedWordsAlone) {
  EXPECT_TRUE(judge("“It was plainly you who lost the map.”").findings.empty());
}

TEST_F(Learned, IsSilentWhereAPatternSpokeBefore) {
  language_.rule("words", {"plainly you"});
  const Report report =
      judge("The delay began as it was plainly you who lost the map.");
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("blame/words", report.findings[0].rule);
}

TEST_F(Learned, IsNotSilencedByHintsOfOthers) {
  language_.write("rules/xx/form/hint.yaml",
                  "patterns: [\"delay began\"]\nseverity: hint\n");
  EXPECT_EQ(2U, judge("The delay began as it was plainly you who lost the map.")
                    .findings.size());
}

TEST_F(Learned, SumsUpTheWordsOfThePackBeforehand) {
  const LanguageRules& rules =
      language_.rule("words", {"plainly office 24"}).open_learned();
  const Model& model = rules.model();
  Letter letter;
  letter.text = "plainly 24 {{name}} office unheard";
  Text text;
  rules.reader().read(letter, &text);
  Matches matches;
  rules.matchers().front().match(&text, &matches);
  std::size_t known = 0;
  for (const Word& word : text.words) {
    const auto found = model.sums_of(word);
    if (!found) continue;
    ++known;
    std::vector<Feature> features;
    const WordToken token = read_word(text, word, model.fields(), &features);
    std::vector<std::uint32_t> sums(model.size());
    model.add(features, sums);
    EXPECT_EQ(token.id, found->token.id);
    EXPECT_EQ(token.stem, found->token.stem);
    EXPECT_EQ(features.size(), found->features);
    EXPECT_TRUE(std::ranges::equal(sums, found->sums));
  }
  EXPECT_EQ(2U, known);
}

TEST_F(Learned, AsksItsConditions) {
  language_.write("rules/xx/blame/learned.yaml",
                  "examples: blame\n"
                  "unless: [{in: sentence, pattern: \"our fault\"}]\n");
  EXPECT_TRUE(
      judge("The delay began as it was our fault, it was plainly you who lost "
            "the map.")
          .findings.empty());
}

TEST_F(Learned, FindsTheSameInALongTextAsInAShortOne) {
  std::string text;
  for (int i = 0; i < 1500; ++i) {
    text +=
        "The delay began as it was plainly you who lost the map. "
        "We are sorry.\n\n";
  }
  EXPECT_EQ(1500U, judge(text).findings.size());
}

TEST_F(Learned, IsSilentOutsideLetters) {
  const Report report =
      judge_text(language_.open_learned(),
                 "The delay began as it was plainly you who lost the map.");
  EXPECT_TRUE(report.findings.empty());
}

TEST_F(Learned, FindsTheWorkOfASection) {
  language_.write("rules/xx/examples/sections/remedy.tsv", [] {
    std::string text;
    for (const std::string& thing : kThings) {
      text += "1\tExpect a brand new " + thing + " from us.\n";
      text += "0\tThe " + thing + " was lost.\n";
    }
    return text;
  }());
  language_.write("rules/xx/sections/remedy.yaml",
                  "examples: sections/remedy\npatterns: [\"we will\"]\n");
  const Report report = judge("Expect a brand new map from us.");
  const auto remedy = std::ranges::find(report.sections, std::string("remedy"),
                                        &SectionPlace::name);
  ASSERT_NE(report.sections.end(), remedy);
  EXPECT_TRUE(remedy->span.has_value());
}

TEST_F(Learned, NeedsExamplesThatAreThere) {
  language_.write("rules/xx/blame/learned.yaml", "examples: blam\n");
  const Result<std::string> pack = language_.compile();
  ASSERT_FALSE(pack.ok());
  EXPECT_NE(std::string::npos,
            pack.error().message.find("unknown examples “blam”; did you mean"))
      << pack.error().message;
}

TEST_F(Learned, ReadsTheWordsThatAnotherPackSummedUp) {
  const LanguageRules& rules =
      language_.rule("words", {"plainly office"}).open_learned();
  Letter letter;
  letter.text = "plainly office";
  Text text;
  rules.reader().read(letter, &text);
  EXPECT_FALSE(rules.model().sums_of(text.words[0]));  // not matched yet
  Matches matches;
  rules.matchers().front().match(&text, &matches);
  EXPECT_TRUE(rules.model().sums_of(text.words[0]));
  const Model other(rules.packs().front(), Model::Words::kOfAnother);
  EXPECT_FALSE(other.sums_of(text.words[0]));
}

}  // namespace
}  // namespace sincerely

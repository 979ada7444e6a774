#include "review/review.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Document json(const std::string& path, const std::string& text) {
  return read_document(path, text, false).value();
}

JudgedFile review_json(const std::string& source,
                       const std::string& translation,
                       ReviewOptions options = {}) {
  const Reviewer reviewer(built_in_linter(), std::move(options));
  return reviewer.review(json("en.json", source), json("pt.json", translation));
}

TEST(Reviewer, LaysMessagesSideBySide) {
  const JudgedFile judged =
      review_json(R"({"a": "Hello {{name}}!", "b": "You owe $40."})",
                  R"({"b": "Você deve US$ 41.", "a": "Olá, {{name}}!"})");
  EXPECT_EQ("pt", judged.report.language.value);
  ASSERT_TRUE(judged.report.review);
  EXPECT_EQ("en", judged.report.review->source_language.value);
  const auto& messages = judged.report.review->messages;
  ASSERT_EQ(2U, messages.size());
  EXPECT_EQ("b", messages[0].key);
  EXPECT_EQ("You owe $40.", messages[0].source.text);
  EXPECT_EQ("Você deve US$ 41.", messages[0].translation.text);
  EXPECT_THAT(messages[1].findings, IsEmpty());
  ASSERT_EQ(1U, messages[0].findings.size());
  const ReviewedFinding& one = messages[0].findings[0];
  EXPECT_EQ("US$ 41", messages[0].translation.text.substr(one.span.begin,
                                                          one.span.size()));
  EXPECT_THAT(rows_of(judged), ElementsAre("number/changed: US$ 41"));
  EXPECT_EQ("b", judged.report.findings[one.finding].key);
}

TEST(Reviewer, TellsWhatIsWrongWithTheFiles) {
  const JudgedFile judged = review_json(
      R"({"a": "Hello there!", "b": "You owe $40.", "c": "Thank you."})",
      R"({"a": "Olá!", "d": "Obrigado."})");
  EXPECT_THAT(judged.report.notes, Contains(HasSubstr("“b”, “c”")));
  EXPECT_THAT(judged.report.notes, Contains(HasSubstr("“d”")));
  EXPECT_FALSE(judged.report.error);
}

TEST(Reviewer, RefusesFilesThatHaveNothingInCommon) {
  const JudgedFile judged =
      review_json(R"({"a": "Hello there!"})", R"({"x": "Olá!"})");
  ASSERT_TRUE(judged.report.error);
  EXPECT_EQ(Error::Kind::kUsage, judged.report.error->kind);
  EXPECT_THAT(judged.report.error->message, HasSubstr("“a”"));
}

TEST(Reviewer, ReviewsWhatItCanOfALanguageThatIsNotSupported) {
  const Reviewer reviewer(built_in_linter(), ReviewOptions());
  const JudgedFile judged =
      reviewer.review(document_of({"en", "Order {{id}} is late."}),
                      document_of({"de", "Ihre Bestellung ist verspätet."}));
  EXPECT_THAT(rows_of(judged), ElementsAre("placeholder/lost: "));
  EXPECT_THAT(judged.report.notes, Contains(HasSubstr("de")));
}

TEST(Reviewer, TakesSourcesOutOfAPo) {
  Document po = read_document("pt.po",
                              "msgid \"\"\nmsgstr \"Language: pt\\n\"\n\n"
                              "msgctxt \"debt\"\nmsgid \"You owe $40.\"\n"
                              "msgstr \"Você deve US$ 41.\"\n",
                              true)
                    .value();
  ReviewOptions options;
  options.source_language = "en";
  const Reviewer reviewer(built_in_linter(), options);
  const JudgedFile judged = reviewer.review(std::move(po));
  EXPECT_THAT(rows_of(judged), ElementsAre("number/changed: US$ 41"));
  EXPECT_EQ("debt", judged.report.findings[0].key);
}

TEST(Reviewer, ReviewsEachLanguageOfAFile) {
  ReviewOptions options;
  options.source_language = "en";
  const Reviewer reviewer(built_in_linter(), options);
  const auto files = reviewer.review_languages(
      json("all.json",
           R"({"en": {"a": "You owe $40."}, "pt": {"a": "Você deve US$ 41."},)"
           R"("lv": {"a": "Jūs esat parādā 40 USD."}})"));
  ASSERT_EQ(2U, files.size());
  EXPECT_THAT(rows_of(files[0]), ElementsAre("number/changed: US$ 41"));
  EXPECT_THAT(rows_of(files[1]), IsEmpty());
}

TEST(Reviewer, LooksAtTheCatalogueAsAWhole) {
  const JudgedFile judged = review_json(
      R"({"a": "You can pay now.", "b": "You owe $40.", "c": "You can call.",)"
      R"("d": "You can write."})",
      R"({"a": "Você pode pagar agora.", "b": "Você deve US$ 40.",)"
      R"("c": "Tu podes ligar.", "d": "Você pode escrever."})");
  EXPECT_THAT(rows_of(judged),
              ElementsAre(testing::StartsWith("address/catalogue: ")));
}

TEST(Reviewer, LeavesOutWhatIsNotAskedFor) {
  const std::string source = R"({"a": "You owe $40.", "b": "You owe $50."})";
  const std::string translation =
      R"({"a": "Você deve US$ 41.", "b": "Você deve US$ 51."})";
  ReviewOptions options;
  options.choice.ignore = {"number"};
  EXPECT_THAT(rows_of(review_json(source, translation, options)), IsEmpty());
  ReviewOptions selected;
  selected.select = {"b"};
  EXPECT_THAT(rows_of(review_json(source, translation, selected)),
              ElementsAre("number/changed: US$ 51"));
}

}  // namespace
}  // namespace sincerely

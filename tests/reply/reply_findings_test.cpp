#include "reply/reply_findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/rule_names.h"
#include "reply/asking_language.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr char kReplyFindingsReply[] =
    "Dear Ann,\n\nWe are sorry.\n\nKind regards,\nThe team\n";

class ReplyFindingsTest : public testing::Test {
 protected:
  Report find(const std::string& message, LintOptions options = {}) {
    message_.emplace(SingleLetter::read("customer.txt", message).value());
    const SingleLetter reply =
        SingleLetter::read("reply.txt", kReplyFindingsReply).value();
    const auto linter = Linter::make(std::move(options), language_.library());
    Report report;
    report.in_reply_to.emplace();
    const AskedMessage asked(language_.rules(), *message_);
    add_reply_findings(asked, {reply, language_.rules()}, linter.value(),
                       &report);
    return report;
  }

  static std::vector<std::string> rules(const Report& report) {
    std::vector<std::string> out;
    for (const Finding& f : report.findings) out.push_back(f.rule);
    return out;
  }

  AskingLanguage language_;
  std::optional<SingleLetter> message_;
};

TEST_F(ReplyFindingsTest, TellWhatIsLeftOpenInTheCustomersOrder) {
  const Report report = find(
      "My kettle leaks. The cord is also broken. Where is the toaster? "
      "It is order 4711.");
  EXPECT_THAT(
      rules(report),
      ElementsAre(kUnansweredProblem, kUnansweredQuestion, kMissingCaseNumber));
  EXPECT_EQ(Severity::kHint, report.findings[0].severity);
  EXPECT_EQ(Severity::kHint, report.findings[2].severity);
  ASSERT_EQ(3U, report.in_reply_to->items.size());
  EXPECT_EQ("Where is the toaster?", report.in_reply_to->items[2].text);
}

TEST_F(ReplyFindingsTest, StandBeforeTheClosingWithASentenceToStartFrom) {
  const Report report = find("Where is the toaster?");
  ASSERT_EQ(1U, report.findings.size());
  const Finding& finding = report.findings.front();
  const auto place = std::string_view(kReplyFindingsReply).find("sorry.") + 6;
  EXPECT_TRUE(finding.span.empty());
  EXPECT_EQ(place, finding.span.begin);
  ASSERT_EQ(1U, finding.suggestions.size());
  EXPECT_EQ(SuggestionKind::kInsert, finding.suggestions[0].kind);
  EXPECT_EQ("You asked “Where is the toaster?”: …",
            finding.suggestions[0].text);
}

TEST_F(ReplyFindingsTest, AreThoseThatWereAskedFor) {
  LintOptions ignoring;
  ignoring.ignore = {"unanswered"};
  EXPECT_THAT(rules(find("Where is the toaster?", ignoring)), IsEmpty());
  LintOptions choosing;
  choosing.only = {"unanswered/case-number"};
  EXPECT_THAT(rules(find("Where is the toaster? It is order 4711.", choosing)),
              ElementsAre(kMissingCaseNumber));
}

TEST_F(ReplyFindingsTest, SayWhereNothingIsAsked) {
  const Report report = find("Hello there, all well.");
  EXPECT_THAT(rules(report), IsEmpty());
  EXPECT_EQ(1U, report.notes.size());
}

TEST_F(ReplyFindingsTest, TellNothingOfAProblemWithoutMatter) {
  EXPECT_THAT(find("It never came.").in_reply_to->items, IsEmpty());
}

}  // namespace
}  // namespace sincerely

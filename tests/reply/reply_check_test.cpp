#include "reply/reply_check.h"

#include <gtest/gtest.h>

#include <thread>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

constexpr char kReplyCheckReply[] =
    "Dear Ann,\n\nWe are sorry.\n\nKind regards,\nThe team\n";
constexpr char kMessage[] = "---\nlang: xx\n---\nWhere is the toaster?\n";
constexpr char kCatalogue[] =
    "msgid \"\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"b\"\n";

class ReplyCheckTest : public testing::Test {
 protected:
  ReplyCheckTest() {
    LintOptions options;
    options.language = "xx";
    Result<Linter> linter = Linter::make(options, language_.library());
    linter_.emplace(std::move(linter.value()));
  }

  Result<ReplyCheck> make(const std::string& path, Result<std::string> bytes) {
    return ReplyCheck::make(path, std::move(bytes), language_.library());
  }

  Report check(const ReplyCheck& reply, const std::string& path = "reply.txt",
               const std::string& bytes = kReplyCheckReply) {
    JudgedFile judged = judge_file(*linter_, path, bytes);
    reply.check(*linter_, bytes, &judged);
    return judged.report;
  }

  AskingLanguage language_;
  std::optional<Linter> linter_;
};

TEST_F(ReplyCheckTest, AddsToTheReportOfTheReply) {
  const auto reply = make("customer.txt", std::string(kMessage));
  ASSERT_TRUE(reply.ok());
  const Report report = check(reply.value());
  ASSERT_TRUE(report.in_reply_to);
  EXPECT_EQ("xx", report.in_reply_to->language);
  ASSERT_EQ(1U, report.in_reply_to->items.size());
  const Span span = report.in_reply_to->items[0].span;
  EXPECT_EQ("Where is the toaster?",
            report.in_reply_to->file->text.substr(span.begin, span.size()));
}

TEST_F(ReplyCheckTest, IsSharedByThreads) {
  const auto reply = make("customer.txt", std::string(kMessage));
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back(
        [&] { EXPECT_EQ(1U, check(reply.value()).in_reply_to->items.size()); });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST_F(ReplyCheckTest, TakesNoCatalogue) {
  const auto customer = make("a.po", std::string(kCatalogue));
  ASSERT_FALSE(customer.ok());
  EXPECT_EQ(Error::Kind::kUsage, customer.error().kind);
  const auto reply = make("customer.txt", std::string(kMessage));
  const Report report = check(reply.value(), "a.po", kCatalogue);
  ASSERT_TRUE(report.error);
  EXPECT_EQ(Error::Kind::kUsage, report.error->kind);
}

TEST_F(ReplyCheckTest, SaysThatTheMessageCannotBeRead) {
  Error error;
  error.message = "no such file";
  const auto reply = make("customer.txt", error);
  ASSERT_TRUE(reply.ok());
  ASSERT_NE(nullptr, reply.value().error());
  const Report report = check(reply.value());
  EXPECT_FALSE(report.error);
  EXPECT_TRUE(report.in_reply_to->error);
  EXPECT_FALSE(report.notes.empty());
}

TEST_F(ReplyCheckTest, SaysThatTheMessageIsEmptyOrInAnUnknownLanguage) {
  for (const std::string text :
       {"", " \n", "---\nlang: zz\n---\nWo ist es?\n"}) {
    SCOPED_TRACE(text);
    const auto reply = make("customer.txt", text);
    ASSERT_TRUE(reply.ok());
    const Report report = check(reply.value());
    EXPECT_TRUE(report.in_reply_to->items.empty());
    EXPECT_FALSE(report.notes.empty());
  }
}

TEST_F(ReplyCheckTest, TakesAnUnsureLanguageForTheReplys) {
  const auto reply = make("customer.txt", std::string("4711?"));
  EXPECT_EQ("xx", check(reply.value()).in_reply_to->language);
}

}  // namespace
}  // namespace sincerely

#include "cli/judgement_record.h"

#include <gtest/gtest.h>

#include <string>

#include "output/format.h"
#include "pack/embedded.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

struct JudgementRecordCase {
  std::string path;
  std::string bytes;
};

const JudgementRecordCase kJudgementRecordCases[] = {
    {"a.txt",
     "---\nlang: en\ntype: reply\n---\nDear Ms Roe,\n\n"
     "# sincerely: disable-next-line vague-time -- a quotation\n"
     "We will write soon. You failed to close it, {{name}}.\n"},
    {"bom.en.txt", "\xEF\xBB\xBFWe will write as soon as possible, Ms Roe.\n"},
    {"wide.txt", std::string("\xFF\xFEH\0i\0.\0\n\0", 10)},
    {"broken.txt", "We \xFF will"},
    {"a.json", R"({"en": {"a.b": "You failed to close it.\n\nSoon."}})"},
    {"a.en.html", "<p>We will write <b>soon</b> &amp; gladly, Ms Roe.</p>"},
    {"empty.txt", ""},
};

class JudgementRecordTest : public testing::Test {
 protected:
  JudgementRecordTest() : linter_(Linter::make({}, embedded_library())) {}

  JudgedFile judge(const JudgementRecordCase& c) const {
    return judge_with_comments(linter_.value(), c.path, c.bytes);
  }

  std::string json(const JudgedFile& judged) const {
    return make_format("json", linter_.value().messages(), {})
        ->report(judged.file, judged.report);
  }

  Result<Linter> linter_;
};

TEST_F(JudgementRecordTest, GivesTheJudgementBack) {
  for (const JudgementRecordCase& c : kJudgementRecordCases) {
    SCOPED_TRACE(c.path);
    const JudgedFile judged = judge(c);
    const std::string record = write_record(judged, c.bytes);
    std::string bytes = c.bytes;
    const auto read = read_record(record, c.path, &bytes);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(json(judged), json(*read));
    EXPECT_EQ(judged.file.text, read->file.text);
    EXPECT_EQ(judged.report.notes, read->report.notes);
    // Written again it is the same: nothing was lost.
    EXPECT_EQ(record, write_record(*read, c.bytes));
  }
}

TEST_F(JudgementRecordTest, IsNoneWhereBytesAreMissingOrTooMany) {
  const JudgementRecordCase& c = kJudgementRecordCases[0];
  const std::string record = write_record(judge(c), c.bytes);
  for (std::size_t size = 0; size < record.size(); ++size) {
    std::string bytes = c.bytes;
    EXPECT_FALSE(read_record(record.substr(0, size), c.path, &bytes)) << size;
    EXPECT_EQ(c.bytes, bytes);
  }
  std::string bytes = c.bytes;
  EXPECT_FALSE(read_record(record + "x", c.path, &bytes));
}

TEST(OptionsRecord, DiffersWithWhatIsAsked) {
  LintOptions options;
  const std::string before = write_record(options);
  options.rule_settings = {{{"excuse", {"a.yaml", 1, 1}}, RuleLevel::kError}};
  const std::string after = write_record(options);
  EXPECT_NE(before, after);
  options.rule_settings.front().name.place.line = 7;  // the same, elsewhere
  EXPECT_EQ(after, write_record(options));
  options.rule_settings.front().level = RuleLevel::kHint;
  EXPECT_NE(after, write_record(options));
}

}  // namespace
}  // namespace sincerely

#include "suppress/comments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "input/reader.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

// Two findings: vague-time/as-soon-as-possible, vague-time/soon.
const std::string kSoon = "We will write as soon as possible, Ms Roe.\n";
const std::string kLater = "We will call you soon, Ms Roe.\n";

class CommentsTest : public testing::Test {
 protected:
  CommentsTest() {
    options_.language = "en";
    options_.type = "none";
  }

  JudgedFile judge(const std::string& text, const std::string& path = "a.txt") {
    const Result<Linter> linter = Linter::make(options_, embedded_library());
    if (!linter) {
      ADD_FAILURE() << linter.error().to_string();
      return {};
    }
    return judge_with_comments(linter.value(), path, text);
  }

  // "rule: words", a line each.
  std::string findings(const std::string& text,
                       const std::string& path = "a.txt") {
    const JudgedFile judged = judge(text, path);
    std::string out;
    for (const Finding& finding : judged.report.findings) {
      out += finding.rule + ": " +
             judged.file.text.substr(finding.span.begin, finding.span.size()) +
             "\n";
    }
    return out;
  }

  LintOptions options_;
};

constexpr char kFoundSoon[] =
    "vague-time/as-soon-as-possible: as soon as possible\n";
constexpr char kFoundLater[] = "vague-time/soon: soon\n";

TEST_F(CommentsTest, HideWhatTheyName) {
  EXPECT_EQ(std::string(kFoundSoon) + kFoundLater, findings(kSoon + kLater));
  EXPECT_EQ(kFoundLater,
            findings("# sincerely: disable-next-line vague-time -- x\n" +
                     kSoon + kLater));
  EXPECT_EQ(kFoundSoon,
            findings("# sincerely: disable-file vague-time/soon -- x\n" +
                     kSoon + kLater));
  EXPECT_EQ(kFoundLater, findings("# sincerely: disable -- x\n" + kSoon +
                                  "# sincerely: enable\n" + kLater));
}

TEST_F(CommentsTest, AreListedWithWhatTheyHid) {
  const JudgedFile judged =
      judge("# sincerely: disable-next-line vague-time -- a  b\n" + kSoon +
            "# sincerely: disable-file vague-time/soon\n" + kLater + kLater);
  ASSERT_EQ(2U, judged.report.suppressions.size());
  const Suppression& first = judged.report.suppressions[0];
  EXPECT_EQ("disable-next-line", first.scope);
  EXPECT_EQ(std::vector<std::string>{"vague-time"}, first.rules);
  EXPECT_EQ("a b", first.reason);
  EXPECT_EQ(1U, first.hidden);
  EXPECT_EQ("disable-file", judged.report.suppressions[1].scope);
  EXPECT_EQ("", judged.report.suppressions[1].reason);
  EXPECT_EQ(2U, judged.report.suppressions[1].hidden);
}

TEST_F(CommentsTest, ThatHideNothingAreTold) {
  EXPECT_EQ(
      "suppression/unused: excuse\n",
      findings("# sincerely: disable-file vague-time excuse -- x\n" + kSoon));
  EXPECT_EQ("suppression/unused: # sincerely: disable-file\n\n",
            findings("# sincerely: disable-file\nGood morning to you all.\n"));
  EXPECT_EQ("suppression/unused: tone\n",
            findings("# sincerely: enable tone\nGood morning to you all.\n"));
  EXPECT_EQ(Severity::kHint,
            judge("# sincerely: disable-file\nGood morning to you all.\n")
                .report.findings.at(0)
                .severity);
}

TEST_F(CommentsTest, OnWhatIsNotLookedForAreNotUnused) {
  const std::string text =
      "# sincerely: disable-file excuse spelling placeholder missing-section\n"
      "# sincerely: disable-file\nGood morning to you all.\n";
  options_.only = {"tone"};
  EXPECT_EQ("", findings(text));
  options_.only = {};
  options_.ignore = {"excuse", "suppression/no-reason"};
  EXPECT_EQ("suppression/unused: # sincerely: disable-file\n\n",
            findings(text));
}

TEST_F(CommentsTest, ThatCannotBeReadTurnNothingOff) {
  EXPECT_EQ(
      "suppression/malformed: disable-nextline\n" + std::string(kFoundSoon),
      findings("# sincerely: disable-nextline vague-time\n" + kSoon));
  EXPECT_EQ("suppression/malformed: as\n" + std::string(kFoundSoon),
            findings("# sincerely: disable vague-time as he said\n" + kSoon));
  const JudgedFile judged =
      judge("# sincerely: disable vague-tim -- x\n" + kSoon);
  ASSERT_EQ(2U, judged.report.findings.size());
  const Finding& unknown = judged.report.findings[0];
  EXPECT_EQ("suppression/unknown-rule", unknown.rule);
  EXPECT_EQ(Severity::kWarning, unknown.severity);
  EXPECT_EQ((Span{21, 30}), unknown.span);
  EXPECT_NE(std::string::npos, unknown.message.find("“vague-time”"));
}

TEST_F(CommentsTest, MayBeHeldToGiveAReason) {
  options_.require_reason = true;
  EXPECT_EQ("suppression/no-reason: # sincerely: disable vague-time\n\n",
            findings("# sincerely: disable vague-time\n" + kSoon +
                     "# sincerely: enable vague-time\n"));
  EXPECT_EQ("", findings("# sincerely: disable vague-time -- x\n" + kSoon));
}

TEST_F(CommentsTest, HideNothingThatIsNotSuppressible) {
  options_.not_suppressible = {{"vague-time/soon", {}}};
  EXPECT_EQ(
      "suppression/not-allowed: vague-time/soon\n" + std::string(kFoundLater),
      findings("# sincerely: disable vague-time/soon -- x\n" + kLater));
  EXPECT_EQ(
      "suppression/not-allowed: # sincerely: disable vague-time -- x\n\n" +
          std::string(kFoundLater) + kFoundLater,
      findings("# sincerely: disable vague-time -- x\n" + kLater + kSoon +
               kLater));
  options_.not_suppressible = {{"vague-time", {}}};
  EXPECT_EQ(
      "suppression/not-allowed: vague-time/soon\n" + std::string(kFoundLater),
      findings("# sincerely: disable vague-time/soon -- x\n" + kLater));
}

TEST_F(CommentsTest, AreNotTurnedOffThemselves) {
  EXPECT_EQ("suppression/not-allowed: suppression\nsuppression/unused: tone\n",
            findings("# sincerely: disable-file suppression -- x\n"
                     "# sincerely: disable-file tone -- x\nGood morning.\n"));
  options_.ignore = {"suppression"};
  EXPECT_EQ("", findings("# sincerely: disable-nextline\nGood morning.\n"));
}

TEST_F(CommentsTest, OfAFileThatIsNotJudgedAreNotUnused) {
  options_.language.clear();
  EXPECT_EQ("", findings("# sincerely: disable-file tone -- x\n"));
}

// Lines that are comments change nothing: not the language, no sentence, no
// paragraph, no section.
TEST_F(CommentsTest, AreNoProse) {
  LintOptions plain;
  plain.ignore = {"suppression"};
  const Result<Linter> linter = Linter::make(plain, embedded_library());
  ASSERT_TRUE(linter.ok());
  const std::string comment =
      "# sincerely: disable-next-line copy -- see our note of 3 May 2024.\n";
  const auto describe = [&](const std::string& text) {
    const JudgedFile judged =
        judge_with_comments(linter.value(), "letter.txt", text);
    std::string out = judged.report.language.value + judged.report.type.value;
    for (const Finding& finding : judged.report.findings) {
      std::string words =
          judged.file.text.substr(finding.span.begin, finding.span.size());
      const std::size_t at = words.find(comment);
      if (at != std::string::npos) words.erase(at, comment.size());
      out += "\n" + finding.rule + ": " + words;
    }
    return out;
  };
  std::size_t letters = 0;
  for (const auto& entry : fs::recursive_directory_iterator("samples")) {
    if (entry.path().extension() != ".txt") continue;
    const std::string text =
        read_file(entry.path().string(), kDefaultMaxSize).value();
    const std::string found = describe(text);
    const std::size_t body =
        text.starts_with("---") ? text.find("\n---\n") + 5 : 0;
    for (std::size_t at = body; at < text.size();
         at = std::min(text.find('\n', at), text.size() - 1) + 1) {
      std::string with = text;
      with.insert(at, comment);
      ASSERT_EQ(found, describe(with)) << entry.path() << " at " << at;
    }
    ++letters;
  }
  EXPECT_GT(letters, 40U);
}

struct FormCase {
  const char* path;
  const char* text;  // §: the comment; the words after it are hidden
};

// Each has a message before the comment, the one that it stands for, and one
// behind.
constexpr FormCase kForms[] = {
    {"a.html", "<p>@</p>\n<!-- § -->\n<p>@</p>\n<p>@</p>"},
    {"a.md", "@\n\n[//]: # (§)\n\n@\n\n@"},
    {"a.md", "@\n\n<!-- § -->\n@\n\n@"},
    {"a.eml", "Subject: x\n\n@\n# §\n@\n@"},
    {"a.po",
     "msgid \"a\"\nmsgstr \"@\"\n# §\nmsgid \"b\"\nmsgstr \"@\"\n\nmsgid "
     "\"c\"\nmsgstr \"@\"\n"},
    {"a.properties", "a=@\n# §\nb=@\nc=@"},
    {"a.strings", "\"a\"=\"@\";\n/* § */\"b\"=\"@\";\n\"c\"=\"@\";"},
    {"a.json",
     "{\"a\": \"@\", \"@sincerely\": \"%\", \"b\": \"@\", \"c\": \"@\"}"},
    {"a.arb",
     "{\"a\": \"@\", \"@sincerely\": \"%\", \"b\": \"@\", \"c\": \"@\"}"},
    {"a.yml", "en:\n  a: \"@\"\n  # §\n  b: \"@\"\n  c: \"@\"\n"},
    {"a.xml",
     "<resources><string name=\"a\">@</string><!-- § --><string "
     "name=\"b\">@</string><string name=\"c\">@</string></resources>"},
    {"a.xlf",
     "<xliff><file><body><trans-unit id=\"a\"><target>@</target></trans-unit>"
     "<!-- § --><trans-unit id=\"b\"><target>@</target></trans-unit>"
     "<trans-unit id=\"c\"><target>@</target></trans-unit></body></file>"
     "</xliff>"},
};

TEST_F(CommentsTest, OfEachFormHideTheNextLineOrMessage) {
  for (const FormCase& c : kForms) {
    SCOPED_TRACE(c.text);
    std::string text = c.text;
    const auto replace = [&](const std::string& from, const std::string& to) {
      for (std::size_t at = text.find(from); at != std::string::npos;
           at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
      }
    };
    replace("\"@sincerely", "\"\x01sincerely");
    replace("@", "We will write as soon as possible, Ms Roe.");
    replace("\x01", "@");
    const std::string asked = "disable-next-line vague-time — x";
    replace("§", "sincerely: " + asked);
    replace("%", asked);
    const JudgedFile judged = judge(text, c.path);
    ASSERT_EQ(1U, judged.report.suppressions.size());
    EXPECT_EQ(1U, judged.report.suppressions[0].hidden);
    ASSERT_EQ(2U, judged.report.findings.size());
    const std::size_t comment = text.find("sincerely");
    EXPECT_LT(judged.report.findings[0].span.begin, comment);
    EXPECT_GT(judged.report.findings[1].span.begin, text.rfind("as soon") - 1);
  }
}

}  // namespace
}  // namespace sincerely

#include "cli/rules.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "cli/fake_console.h"
#include "engine/linter.h"
#include "engine/own_rules.h"
#include "input/reader.h"
#include "input/temporary_folder.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

constexpr std::string_view kRule = "vague-time/as-soon-as-possible";

struct Written {
  Status status;
  std::string output;
  std::string complaints;
};

Written rules(const std::string& wanted, const std::string& language) {
  RulesOptions options;
  options.wanted = wanted;
  options.language = language;
  options.ui_language = "en";
  FakeConsole console;
  const Status status = run_rules(options, &console);
  return {status, console.output, console.complaints};
}

TEST(Rules, AreListedOneALine) {
  const Written all = rules("", "");
  EXPECT_EQ(Status::kNothingFound, all.status);
  const std::size_t at = all.output.find(kRule);
  ASSERT_NE(std::string::npos, at);
  const std::string line =
      all.output.substr(at, all.output.find('\n', at) - at);
  EXPECT_NE(std::string::npos, line.find("warning"));
  EXPECT_NE(std::string::npos, line.find(" en"));
  EXPECT_EQ(std::string::npos, all.output.find(kRule, at + 1));
}

TEST(Rules, OfOneCategoryAreListed) {
  const Written written = rules("vague-time", "en-GB");
  EXPECT_EQ(Status::kNothingFound, written.status);
  EXPECT_NE(std::string::npos, written.output.find(kRule));
  EXPECT_EQ(std::string::npos, written.output.find("excuse"));
}

TEST(Rules, AreExplainedWithExamples) {
  const Written written = rules(std::string(kRule), "en");
  EXPECT_EQ(Status::kNothingFound, written.status);
  EXPECT_TRUE(written.output.starts_with(kRule)) << written.output;
  for (const std::string_view part :
       {"(warning)", "The reader cannot tell when.", "en: ", ".yaml", "    - ",
        "⟦", "    + "}) {
    EXPECT_NE(std::string::npos, written.output.find(part)) << part;
  }
}

// Every name that options take can be asked about.
TEST(Rules, OfTheProgramItselfAreExplained) {
  const Written all = rules("", "");
  const Result<Linter> linter = Linter::make({}, embedded_library());
  ASSERT_TRUE(linter.ok());
  for (const std::string& name : linter.value().rules()) {
    if (name.find('/') == std::string::npos) continue;
    EXPECT_NE(std::string::npos, ("\n" + all.output).find("\n" + name + " "))
        << name;
  }
  const Result<RuleBook> book = RuleBook::make(embedded_library(), {});
  ASSERT_TRUE(book.ok());
  for (const OwnRule& own : own_rules_beside(book.value().entries())) {
    const Written one = rules(own.id, "");
    EXPECT_EQ(Status::kNothingFound, one.status) << one.complaints;
    EXPECT_TRUE(one.output.starts_with(own.id + " (")) << one.output;
  }
  EXPECT_EQ(
      "suppression/unused (hint)\n"
      "  “…” finds nothing here: there is nothing to turn off.\n"
      "  This comment hides nothing.\n"
      "  Take it out, so that it hides nothing later.\n"
      "\n  sincerely check\n",
      rules("suppression/unused", "").output);
}

TEST(Rules, OfACategoryAreThoseOfFilesAndOfTheProgram) {
  const std::string address = rules("address", "pt").output;
  EXPECT_NE(std::string::npos, address.find("  warning  sincerely review\n"))
      << address;
  EXPECT_NE(std::string::npos, address.find(" pt\n")) << address;
}

TEST(Rules, AreWrittenAsPagesInOneLanguage) {
  const TemporaryFolder temporary;
  const std::string folder = temporary.path() + "/rule-pages/new";
  RulesOptions options;
  options.pages = folder;
  options.ui_language = "pt";  // that of who writes them does not matter
  FakeConsole console;
  EXPECT_EQ(Status::kNothingFound, run_rules(options, &console));
  EXPECT_EQ("", console.output);
  const std::string page =
      read_file(folder + "/vague-time.md", 1 << 20).value();
  EXPECT_NE(std::string::npos, page.find("The reader cannot tell when."));
  EXPECT_TRUE(read_file(folder + "/README.md", 1 << 20).ok());
  options.pages = "/dev/null/no";
  EXPECT_EQ(Status::kFailed, run_rules(options, &console));
  EXPECT_NE(std::string::npos, console.complaints.find("cannot be written"));
}

struct RulesErrorCase {
  std::string wanted;
  std::string language;
  std::string_view complaint;
};

TEST(Rules, SayWhatWasMeant) {
  const RulesErrorCase cases[] = {
      {"excsue", "", "unknown rule “excsue”; did you mean “excuse”?"},
      {"as-soon-as-possible", "",
       "did you mean “vague-time/as-soon-as-possible”?"},
      {"xyzzyxyzzy", "", "“xyzzyxyzzy”; `sincerely rules` lists them"},
      {"", "pp", "did you mean “pt”?"},
  };
  for (const RulesErrorCase& c : cases) {
    SCOPED_TRACE(c.complaint);
    const Written written = rules(c.wanted, c.language);
    EXPECT_EQ(Status::kFailed, written.status);
    EXPECT_EQ("", written.output);
    EXPECT_NE(std::string::npos, written.complaints.find(c.complaint))
        << written.complaints;
  }
}

}  // namespace
}  // namespace sincerely

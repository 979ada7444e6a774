#include "cli/options.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "input/reader.h"

namespace sincerely {
namespace {

using Arguments = std::vector<std::string>;

Result<Command> parse(const Arguments& arguments) {
  Environment environment;
  environment.ui_language = "lv";
  environment.stdout_is_terminal = true;
  environment.dictionary_folders = {"/dictionaries"};
  return parse_command(arguments, environment);
}

CheckOptions parse_check(const Arguments& arguments) {
  const Result<Command> command = parse(arguments);
  if (!command) {
    ADD_FAILURE() << command.error().to_string();
    return {};
  }
  return std::get<CheckOptions>(command.value());
}

TEST(ParseCommand, ReadsAReview) {
  const Result<Command> command =
      parse({"review", "--source", "en", "--lang", "lv", "--only", "number",
             "--select", "mail.*", "--format", "gcc", "en.json", "lv.json"});
  ASSERT_TRUE(command);
  const auto& review = std::get<ReviewCommand>(command.value());
  EXPECT_EQ("en", review.source);
  EXPECT_EQ("lv", review.check.lint.language);
  EXPECT_EQ("gcc", review.check.format);
  EXPECT_EQ((std::vector<std::string>{"en.json", "lv.json"}),
            review.check.paths);
  EXPECT_FALSE(parse({"review"}));
  EXPECT_FALSE(parse({"review", "--fix", "a", "b"}));
}

TEST(Options, HaveDefaults) {
  const CheckOptions check = parse_check({"check", "a.txt"});
  EXPECT_EQ(Arguments{"a.txt"}, check.paths);
  EXPECT_EQ("text", check.format);
  EXPECT_EQ(kDefaultMaxSize, check.max_size);
  EXPECT_GE(check.jobs, 1U);
  EXPECT_EQ(Severity::kWarning, check.fail_on);
  EXPECT_TRUE(check.color);  // on a terminal
  EXPECT_EQ("lv", check.lint.ui_language);
  EXPECT_EQ("", check.lint.language);
  EXPECT_FALSE(check.lint.spelling);
  EXPECT_EQ(Arguments{"/dictionaries"}, check.lint.dictionary_folders);
}

TEST(Options, OfCheckAreAllRead) {
  const CheckOptions check = parse_check({"check",
                                          "--lang=pt",
                                          "--type",
                                          "reply",
                                          "--rules",
                                          "r1",
                                          "--rules",
                                          "r2",
                                          "--only",
                                          "excuse",
                                          "--words",
                                          "w.txt",
                                          "--spelling",
                                          "a.txt",
                                          "--ignore",
                                          "excuse/season",
                                          "--max-size",
                                          "2K",
                                          "--jobs",
                                          "3",
                                          "--format",
                                          "json",
                                          "--fail-on",
                                          "hint",
                                          "--color",
                                          "never",
                                          "--stdin-filename",
                                          "b.txt",
                                          "--ui-lang",
                                          "tr",
                                          "-"});
  EXPECT_EQ((Arguments{"a.txt", "-"}), check.paths);
  EXPECT_EQ("pt", check.lint.language);
  EXPECT_EQ("reply", check.lint.type);
  EXPECT_EQ((Arguments{"r1", "r2"}), check.lint.rule_folders);
  EXPECT_EQ(Arguments{"excuse"}, check.lint.only);
  EXPECT_EQ(Arguments{"excuse/season"}, check.lint.ignore);
  EXPECT_TRUE(check.lint.spelling);
  EXPECT_EQ(Arguments{"w.txt"}, check.lint.word_lists);
  EXPECT_EQ(2048U, check.max_size);
  EXPECT_EQ(3U, check.jobs);
  EXPECT_EQ("json", check.format);
  EXPECT_EQ(Severity::kHint, check.fail_on);
  EXPECT_FALSE(check.color);
  EXPECT_EQ("b.txt", check.stdin_filename);
  EXPECT_EQ("tr", check.lint.ui_language);
}

struct PathCase {
  Arguments arguments;
  Arguments paths;
};

TEST(Options, TakeCheckForTheVerb) {
  const PathCase cases[] = {
      {{"a.txt", "b.txt"}, {"a.txt", "b.txt"}},
      {{"--lang", "pt", "a.txt"}, {"a.txt"}},
      {{"--lang", "pt", "check", "a.txt"}, {"a.txt"}},
      {{"--lang=pt", "check", "a.txt"}, {"a.txt"}},
      {{"--spelling", "check", "a.txt"}, {"a.txt"}},
      {{"--", "-a.txt"}, {"-a.txt"}},
      {{"--lang", "pt"}, {"-"}},
      {{}, {"-"}},  // standard input is no terminal
      {{"check"}, {"-"}},
      {{"[a]", "b"}, {"[a]", "b"}},
      {{"check", "rules", "check"}, {"rules", "check"}},  // as paths
      {{"a.txt", "--lang", "pt", "-", "--", "--lang"},
       {"a.txt", "-", "--lang"}},
  };
  for (const PathCase& c : cases) {
    SCOPED_TRACE(testing::PrintToString(c.arguments));
    EXPECT_EQ(c.paths, parse_check(c.arguments).paths);
  }
}

TEST(Options, OfTheOtherVerbsAreRead) {
  const Result<Command> rules =
      parse({"rules", "excuse", "--lang", "en", "--rules", "r"});
  ASSERT_TRUE(rules.ok());
  const auto& options = std::get<RulesOptions>(rules.value());
  EXPECT_EQ("excuse", options.wanted);
  EXPECT_EQ("en", options.language);
  EXPECT_EQ(Arguments{"r"}, options.rule_folders);
  EXPECT_EQ("lv", options.ui_language);
  const Result<Command> pages = parse({"rules", "--pages", "d"});
  ASSERT_TRUE(pages.ok());
  EXPECT_EQ("d", std::get<RulesOptions>(pages.value()).pages);
  EXPECT_FALSE(parse({"rules", "--pages", "d", "excuse"}).ok());
  const Result<Command> test = parse({"test-rules", "a", "b"});
  ASSERT_TRUE(test.ok());
  EXPECT_EQ((Arguments{"a", "b"}),
            std::get<TestRulesOptions>(test.value()).paths);
}

TEST(Options, PrintTheVersionAndTheHelp) {
  const Result<Command> version = parse({"--version"});
  ASSERT_TRUE(version.ok());
  EXPECT_EQ("sincerely " SINCERELY_VERSION "\n",
            std::get<PrintOptions>(version.value()).text);
  for (const Arguments& arguments :
       {Arguments{"--help"}, Arguments{"check", "--help"}}) {
    const Result<Command> help = parse(arguments);
    ASSERT_TRUE(help.ok());
    const auto& print = std::get<PrintOptions>(help.value());
    EXPECT_FALSE(print.is_complaint);
    for (const std::string_view part : {"check", "--fail-on", "--format"}) {
      EXPECT_NE(std::string::npos, print.text.find(part)) << part;
    }
  }
}

TEST(Options, ComplainOfNothingToDoOnATerminal) {
  Environment environment;
  environment.stdin_is_terminal = true;
  const Result<Command> command = parse_command({}, environment);
  ASSERT_TRUE(command.ok());
  EXPECT_TRUE(std::get<PrintOptions>(command.value()).is_complaint);
}

struct ColorCase {
  std::string_view color;
  bool no_color;
  bool is_terminal;
  bool expected;
};

constexpr ColorCase kColors[] = {
    {"auto", false, true, true},   {"auto", true, true, false},
    {"auto", false, false, false}, {"always", true, false, true},
    {"never", false, true, false},
};

TEST(Options, ColorATerminalOnly) {
  for (const ColorCase& c : kColors) {
    Environment environment;
    environment.no_color = c.no_color;
    environment.stdout_is_terminal = c.is_terminal;
    const Result<Command> command =
        parse_command({"a.txt", "--color", std::string(c.color)}, environment);
    ASSERT_TRUE(command.ok());
    EXPECT_EQ(c.expected, std::get<CheckOptions>(command.value()).color);
  }
}

struct CacheCase {
  Arguments arguments;
  std::string cache;
};

TEST(Options, NameACacheOrTakeTheUsers) {
  const CacheCase cases[] = {
      {{"check", "a.txt"}, ""},
      {{"check", "--cache", "a.txt"}, "/cache"},
      {{"--cache", "check", "a.txt"}, "/cache"},
      {{"check", "--cache=kept", "a.txt"}, "kept"},
  };
  Environment environment;
  environment.cache_folder = "/cache";
  for (const CacheCase& c : cases) {
    const Result<Command> command = parse_command(c.arguments, environment);
    ASSERT_TRUE(command.ok()) << command.error().message;
    const auto& check = std::get<CheckOptions>(command.value());
    EXPECT_EQ(c.cache, check.cache);
    EXPECT_EQ(Arguments{"a.txt"}, check.paths);
  }
  EXPECT_FALSE(parse_command({"check", "--cache", "a.txt"}, Environment()));
}

TEST(Options, ShowProgressOnATerminalOnly) {
  Environment environment;
  const auto shows = [&](const Arguments& arguments) {
    const Result<Command> command = parse_command(arguments, environment);
    return std::get<CheckOptions>(command.value()).shows_progress;
  };
  EXPECT_FALSE(shows({"check", "a.txt"}));
  environment.stderr_can_redraw = true;
  EXPECT_TRUE(shows({"check", "a.txt"}));
  EXPECT_FALSE(shows({"--no-progress", "check", "a.txt"}));
}

struct OptionsErrorCase {
  Arguments arguments;
  std::string message;
};

TEST(Options, SayWhatIsWrongWithThem) {
  const OptionsErrorCase cases[] = {
      {{"--frmat", "json", "a.txt"},
       "unknown option “--frmat”; did you mean “--format”?"},
      {{"--formta=json"},
       "unknown option “--formta”; did you mean “--format”?"},
      {{"check", "--xyzzy"}, "unknown option “--xyzzy”"},
      {{"rules", "a", "b"}, "one argument too many: “b”"},
      {{"chekc", "a.txt"},
       "no such file or command: “chekc”; did you mean “check”?"},
      {{"--format", "jsno"},
       "unknown value “jsno” of --format; did you mean “json”?"},
      {{"--format", "x"},
       "unknown value “x” of --format; it is one of text, json, ndjson, gcc, "
       "html, sarif, rdjson, rdjsonl, github, gitlab, checkstyle, junit, vale"},
      {{"--color", "allways"},
       "unknown value “allways” of --color; did you mean “always”?"},
      {{"--fail-on", "warnings"},
       "unknown value “warnings” of --fail-on; did you mean “warning”?"},
      {{"--max-size", "big"},
       "--max-size “big” is no size; write bytes, or 500K, 64M, 1G"},
      {{"--jobs", "0"}, "--jobs “0” is no number from 1 to 256"},
      {{"a.txt", "--in-reply-to", "b.eml", "--fix"},
       "--in-reply-to reports what a reply leaves open; it does not go with "
       "--fix or --diff"},
      {{"--in-reply-to", "-"},
       "--in-reply-to reads standard input: name the file of the reply"},
      {{"--jobs", "two"}, "--jobs “two” is no number from 1 to 256"},
      {{"a.txt", "--lang"}, "--lang is followed by one value"},
  };
  for (const OptionsErrorCase& c : cases) {
    SCOPED_TRACE(c.message);
    const Result<Command> command = parse(c.arguments);
    ASSERT_FALSE(command.ok());
    EXPECT_EQ(Error::Kind::kUsage, command.error().kind);
    EXPECT_EQ(c.message, command.error().message);
  }
}

TEST(Options, SayWhatIsReported) {
  const CheckOptions check = parse_check(
      {"--baseline", "b.json", "--report-suppressions", "check", "a.txt"});
  EXPECT_EQ("b.json", check.narrow.baseline);
  EXPECT_TRUE(check.narrow.reports_suppressions);
  EXPECT_TRUE(check.narrow.has_all_rules);
  EXPECT_EQ(Arguments{"a.txt"}, check.paths);
  const CheckOptions changed =
      parse_check({"check", "--changed-since", "main", "--ignore", "tone"});
  EXPECT_EQ("main", changed.narrow.changed_since);
  EXPECT_FALSE(changed.narrow.has_all_rules);
  EXPECT_EQ(Arguments{"."}, changed.paths);
  EXPECT_EQ("d.diff",
            parse_check({"--changed-in=d.diff", "a"}).narrow.changed_in);
  EXPECT_EQ("b.json",
            parse_check({"--write-baseline=b.json", "a"}).narrow.new_baseline);
  const auto both = parse({"--write-baseline", "b", "--fix", "a"});
  ASSERT_FALSE(both.ok());
}

TEST(Options, ServeAnEditor) {
  Environment environment;
  environment.ui_language = "pt";
  environment.config_folder = "/config";
  const Result<Command> command =
      parse_command({"lsp", "--stdio", "--ui-lang", "lv"}, environment);
  ASSERT_TRUE(command.ok());
  const auto& lsp = std::get<LspOptions>(command.value());
  EXPECT_EQ("pt", lsp.lint.ui_language);
  EXPECT_EQ("lv", lsp.ui_language);
  EXPECT_EQ("/config", lsp.config.user_folder);
  const auto more = parse({"lsp", "letter.txt"});
  ASSERT_FALSE(more.ok());
  EXPECT_EQ("one argument too many: “letter.txt”", more.error().message);
}

}  // namespace
}  // namespace sincerely

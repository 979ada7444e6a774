#include "cli/options.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <span>
#include <thread>
#include <utility>

#include "input/nearest.h"
#include "input/reader.h"
#include "output/format.h"

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 3> kVerbs = {"check", "rules",
                                                    "test-rules"};
constexpr std::array<std::string_view, 3> kColors = {"auto", "always", "never"};
constexpr std::array<std::string_view, 4> kThresholds = {"error", "warning",
                                                         "hint", "never"};
constexpr std::size_t kMaxJobs = 256;

constexpr char kFooter[] =
    "Without a verb it is `check`; without a path, standard input is checked.\n"
    "Exit status: 0 nothing found, 1 findings, 2 not all could be done.";

// What the command line says, before it is known what it means.
struct Words {
  CheckOptions check;
  RulesOptions rules;
  TestRulesOptions test_rules;
  std::string color = "auto";
  std::string fail_on = "warning";
  std::string max_size;
  std::string jobs;
};

Error usage_error(std::string message) {
  return {Error::Kind::kUsage, {}, 0, 0, std::move(message)};
}

std::string list_of(std::span<const std::string_view> values) {
  std::string list;
  for (const std::string_view value : values) {
    if (!list.empty()) list += ", ";
    list += value;
  }
  return list;
}

// Nothing if `value` is one of `values`.
std::optional<Error> check_value(std::string_view option,
                                 const std::string& value,
                                 std::span<const std::string_view> values) {
  if (std::ranges::find(values, value) != values.end()) return std::nullopt;
  std::string message = "unknown value “" + value + "” of ";
  message += option;
  const std::string meant = did_you_mean(value, values);
  return usage_error(
      message + (meant.empty() ? "; it is one of " + list_of(values) : meant));
}

// An option that may be given several times; a value of it is never taken for
// a path, nor a path for a value.
void add_list(CLI::App* app, const std::string& name,
              std::vector<std::string>* list, const std::string& text) {
  app->add_option(name, *list, text)->allow_extra_args(false)->type_name("");
}

void add_text(CLI::App* app, const std::string& name, std::string* value,
              const std::string& text) {
  app->add_option(name, *value, text)->type_name("");
}

void add_check(CLI::App* app, Words* words) {
  CLI::App* check =
      app->add_subcommand("check", "Look for what makes letters fail");
  check
      ->add_option("PATH", words->check.paths,
                   "files, directories, - for standard input")
      ->type_name("");
  LintOptions& lint = words->check.lint;
  add_text(check, "--lang", &lint.language,
           "language of the letters: pt lv tr hi en");
  add_text(check, "--type", &lint.type,
           "letter type: acknowledgement, resolution, reply, bad-news; none: "
           "the tone only");
  add_list(check, "--rules", &lint.rule_folders,
           "folder with more rules (repeatable)");
  add_list(check, "--only", &lint.only,
           "no other rule or category (repeatable)");
  add_list(check, "--ignore", &lint.ignore,
           "not this rule or category (repeatable)");
  add_text(check, "--format", &words->check.format, list_of(format_names()));
  add_text(check, "--fail-on", &words->fail_on,
           "least severity with exit status 1: error, warning (default), hint, "
           "never");
  add_text(check, "--color", &words->color, "auto (default), always, never");
  add_text(check, "--max-size", &words->max_size,
           "largest file, as 64M (default)");
  add_text(check, "--jobs", &words->jobs, "threads; default: one a core");
  add_text(check, "--stdin-filename", &words->check.stdin_filename,
           "what - is called");
  add_text(check, "--ui-lang", &lint.ui_language, "language of the messages");
}

void add_rules(CLI::App* app, Words* words) {
  CLI::App* rules =
      app->add_subcommand("rules", "List the rules, or explain one");
  rules->add_option("ID", words->rules.wanted, "rule or category")
      ->type_name("");
  add_text(rules, "--lang", &words->rules.language, "only this language");
  add_list(rules, "--rules", &words->rules.rule_folders,
           "folder with more rules (repeatable)");
  add_text(rules, "--ui-lang", &words->rules.ui_language,
           "language of the messages");
}

void add_test_rules(CLI::App* app, Words* words) {
  CLI::App* test =
      app->add_subcommand("test-rules", "Run the cases that rule files carry");
  test->add_option("PATH", words->test_rules.paths,
                   "rule files or folders; without, the built-in rules")
      ->type_name("");
}

std::optional<Severity> threshold(std::string_view name) {
  if (name == "error") return Severity::kError;
  if (name == "warning") return Severity::kWarning;
  if (name == "hint") return Severity::kHint;
  return std::nullopt;
}

std::optional<Error> read_numbers(const Words& words, CheckOptions* check) {
  check->max_size = kDefaultMaxSize;
  if (!words.max_size.empty()) {
    const auto size = parse_size(words.max_size);
    if (!size) {
      return usage_error("--max-size “" + words.max_size +
                         "” is no size; write bytes, or 500K, 64M, 1G");
    }
    check->max_size = *size;
  }
  check->jobs = std::max(1U, std::thread::hardware_concurrency());
  if (!words.jobs.empty()) {
    const auto jobs = parse_size(words.jobs);
    if (!jobs || *jobs == 0 || *jobs > kMaxJobs) {
      return usage_error("--jobs “" + words.jobs + "” is no number from 1 to " +
                         std::to_string(kMaxJobs));
    }
    check->jobs = *jobs;
  }
  return std::nullopt;
}

Result<Command> make_check(const Words& words, const Environment& environment) {
  const std::vector<std::string_view> formats = format_names();
  if (auto e = check_value("--format", words.check.format, formats)) return *e;
  if (auto e = check_value("--color", words.color, kColors)) return *e;
  if (auto e = check_value("--fail-on", words.fail_on, kThresholds)) return *e;
  CheckOptions check = words.check;
  if (auto e = read_numbers(words, &check)) return *e;
  check.fail_on = threshold(words.fail_on);
  check.color = words.color == "always" ||
                (words.color == "auto" && environment.stdout_is_terminal &&
                 !environment.no_color);
  if (check.paths.empty()) check.paths.push_back("-");
  return Command(std::move(check));
}

// An option that no verb knows, with the one that was probably meant.
Error unknown_option(const CLI::App& verb, const std::string& argument) {
  const std::string name = argument.substr(0, argument.find('='));
  std::vector<std::string> names;
  for (const CLI::Option* option : verb.get_options()) {
    if (!option->get_positional()) names.push_back(option->get_name());
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  return usage_error((argument.starts_with('-') ? "unknown option “"
                                                : "one argument too many: “") +
                     name + "”" + did_you_mean(name, views));
}

// Puts in the default verb. Fails where a verb was meant and misspelt.
std::optional<Error> put_in_verb(std::vector<std::string>* arguments) {
  const std::string first = arguments->empty() ? "" : arguments->front();
  if (first == "--help" || first == "-h" || first == "--version" ||
      std::ranges::find(kVerbs, first) != kVerbs.end()) {
    return std::nullopt;
  }
  const bool may_be_verb = !first.empty() && first[0] != '-' &&
                           first.find_first_of("./") == std::string::npos;
  if (may_be_verb && access(first.c_str(), F_OK) != 0) {
    const std::string meant = did_you_mean(first, kVerbs);
    if (!meant.empty()) {
      return usage_error("no such file or command: “" + first + "”" + meant);
    }
  }
  arguments->insert(arguments->begin(), "check");
  return std::nullopt;
}

}  // namespace

Result<Command> parse_command(std::vector<std::string> arguments,
                              const Environment& environment) {
  CLI::App app("Finds what makes letters to customers fail.", "sincerely");
  app.footer(kFooter);
  app.set_version_flag("--version", "sincerely " SINCERELY_VERSION);
  Words words;
  words.check.lint.ui_language = environment.ui_language;
  words.rules.ui_language = environment.ui_language;
  add_check(&app, &words);
  add_rules(&app, &words);
  add_test_rules(&app, &words);
  for (CLI::App* verb : app.get_subcommands({})) verb->allow_extras();

  if (arguments.empty() && environment.stdin_is_terminal) {
    return Command(PrintOptions{app.help("", CLI::AppFormatMode::All), true});
  }
  if (auto e = put_in_verb(&arguments)) return *std::move(e);
  // CLI11 reads from the end.
  std::ranges::reverse(arguments);
  try {
    app.parse(arguments);
  } catch (const CLI::CallForVersion& e) {
    return Command(PrintOptions{std::string(e.what()) + "\n"});
  } catch (const CLI::CallForHelp&) {
    return Command(PrintOptions{app.help("", CLI::AppFormatMode::All)});
  } catch (const CLI::ParseError& e) {
    return usage_error(e.what());
  }
  const CLI::App& verb = *app.get_subcommands().front();
  for (const std::string& extra : verb.remaining()) {
    return unknown_option(verb, extra);
  }
  if (verb.get_name() == "rules") return Command(std::move(words.rules));
  if (verb.get_name() == "test-rules") {
    return Command(std::move(words.test_rules));
  }
  return make_check(words, environment);
}

std::optional<std::size_t> parse_size(std::string_view text) {
  std::size_t number = 0;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc()) return std::nullopt;
  std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  unsigned shift = 0;
  constexpr std::string_view kUnits = "KMG";
  if (!unit.empty()) {
    const char letter =
        unit[0] >= 'a' ? static_cast<char>(unit[0] - 32) : unit[0];
    const std::size_t place = kUnits.find(letter);
    if (place == std::string_view::npos) return std::nullopt;
    shift = 10 * (static_cast<unsigned>(place) + 1);
    unit.remove_prefix(1);
  }
  if (!unit.empty() && unit != "B" && unit != "iB") return std::nullopt;
  if (number > std::numeric_limits<std::size_t>::max() >> shift) {
    return std::nullopt;
  }
  return number << shift;
}

}  // namespace sincerely

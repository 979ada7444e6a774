#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <span>
#include <thread>
#include <utility>

#include "cli/arguments.h"
#include "input/nearest.h"
#include "input/reader.h"
#include "output/format.h"

namespace sincerely {
namespace {

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
  ConfigOptions config;
  bool fix = false;
  bool diff = false;
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

// Adds an option that has a value: "--lang=TAG" for `--lang TAG`.
template <typename Value>
CLI::Option* add_option(CLI::App* app, std::string_view name, Value* value,
                        const std::string& text) {
  const std::size_t equals = name.find('=');
  return app->add_option(std::string(name.substr(0, equals)), *value, text)
      ->type_name(std::string(name.substr(equals + 1)));
}

// One that may be given several times; a path behind its value is none.
void add_list(CLI::App* app, std::string_view name,
              std::vector<std::string>* list, const std::string& text) {
  add_option(app, name, list, text)->allow_extra_args(false);
}

// Which configuration holds.
void add_source(CLI::App* verb, ConfigSource* source) {
  add_option(verb, "--config=FILE", &source->file,
             "this configuration; else .sincerely.yaml in the file's folder or "
             "above it, else the user's own");
  verb->add_flag("--no-config", source->is_off, "no configuration");
}

void add_check(CLI::App* app, Words* words) {
  CLI::App* check = app->add_subcommand(
      "check",
      "[PATH]...  Look for what makes letters fail; the default. A path is a "
      "file, a directory, or - for standard input.");
  LintOptions& lint = words->check.lint;
  add_option(check, "--lang=TAG", &lint.language,
             "language of the letters; else found out");
  add_option(check, "--type=TYPE", &lint.type,
             "letter type: acknowledgement, resolution, reply, bad-news; none: "
             "the tone only");
  add_list(check, "--rules=DIR", &lint.rule_folders,
           "folder with more rules (repeatable)");
  add_list(check, "--only=ID", &lint.only,
           "no other rule or category (repeatable)");
  add_list(check, "--ignore=ID", &lint.ignore,
           "not this rule or category (repeatable)");
  check->add_flag("--spelling", lint.spelling,
                  "words that no dictionary knows, too");
  check->add_flag("--final", lint.final,
                  "the letters are to be sent: a placeholder is an error");
  add_list(check, "--select=KEYS", &lint.select,
           "of catalogues, only messages with such keys, as emails.* "
           "(repeatable)");
  add_list(check, "--words=FILE", &lint.word_lists,
           "words of your own that are spelt right, one a line (repeatable)");
  check->add_flag("--fix", words->fix,
                  "put in the rewrites; of -, print the letter with them");
  check->add_flag("--diff", words->diff,
                  "show what --fix would do, and write nothing");
  add_source(check, &words->check.config);
  add_option(check, "--format=FORMAT", &words->check.format,
             list_of(format_names()));
  add_option(
      check, "--fail-on=SEVERITY", &words->fail_on,
      "least severity with exit status 1: error, warning (default), hint, "
      "never");
  add_option(check, "--color=WHEN", &words->color,
             "auto (default), always, never");
  add_option(check, "--max-size=SIZE", &words->max_size,
             "largest file, as 64M (default)");
  add_option(check, "--jobs=N", &words->jobs, "threads; default: one a core");
  add_option(check, "--in-reply-to=FILE", &words->check.in_reply_to,
             "the customer's message that the letters answer: is each "
             "question and problem in it answered?");
  add_option(check, "--stdin-filename=NAME", &words->check.stdin_filename,
             "what - is called");
  add_option(check, "--ui-lang=TAG", &lint.ui_language,
             "language of the messages");
}

void add_rules(CLI::App* app, Words* words) {
  CLI::App* rules = app->add_subcommand(
      "rules", "[ID]  List the rules, those of a category, or explain one.");
  add_option(rules, "--lang=TAG", &words->rules.language, "only this language");
  add_list(rules, "--rules=DIR", &words->rules.rule_folders,
           "folder with more rules (repeatable)");
  add_option(rules, "--pages=DIR", &words->rules.pages,
             "write the rules to this folder, a page a category");
  add_option(rules, "--ui-lang=TAG", &words->rules.ui_language,
             "language of the messages");
}

void add_test_rules(CLI::App* app) {
  app->add_subcommand("test-rules",
                      "[PATH]...  Run the cases that rule files carry; of the "
                      "built-in rules if there is no path.");
}

void add_learn(CLI::App* app) {
  app->add_subcommand("learn",
                      "DIR...  Learn from the examples in rule folders of your "
                      "own, DIR/<language>/examples.");
}

void add_config(CLI::App* app, Words* words) {
  CLI::App* config = app->add_subcommand(
      "config",
      "[PATH]...  Show what configurations say of files, and where; of this "
      "directory if there is no path.");
  add_source(config, &words->config.config);
  app->add_subcommand(
      "init", "[DIR]  Write a configuration to begin with, .sincerely.yaml.");
}

// Says what there is on the command line; `words` takes what is found there.
void define(CLI::App* app, Words* words) {
  app->footer(kFooter);
  app->get_formatter()->label("SUBCOMMAND",
                              "[check|rules|test-rules|learn|config|init] "
                              "[ARGUMENT]...");
  app->set_version_flag("--version", "sincerely " SINCERELY_VERSION);
  add_check(app, words);
  add_rules(app, words);
  add_test_rules(app);
  add_learn(app);
  add_config(app, words);
  for (CLI::App* verb : app->get_subcommands({})) verb->allow_extras();
  app->require_subcommand(1);  // a second verb is a path that is called so
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

std::optional<Error> check_reply(const CheckOptions& check, bool fixes) {
  if (check.in_reply_to.empty()) return std::nullopt;
  if (fixes) {
    return usage_error(
        "--in-reply-to reports what a reply leaves open; it does not go with "
        "--fix or --diff");
  }
  if (check.in_reply_to == "-" && std::ranges::count(check.paths, "-") > 0) {
    return usage_error(
        "--in-reply-to reads standard input: name the file of the reply");
  }
  return std::nullopt;
}

Result<Command> make_check(const Words& words,
                           std::vector<std::string> operands,
                           const Environment& environment) {
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
  check.paths = std::move(operands);
  if (check.paths.empty()) check.paths.emplace_back("-");
  if (auto e = check_reply(check, words.fix || words.diff)) return *e;
  const auto is_spelling = [](const std::string& name) {
    return name.starts_with("spelling");
  };
  if (!check.lint.word_lists.empty() && !check.lint.spelling &&
      std::ranges::none_of(check.lint.only, is_spelling)) {
    return usage_error("a list of words is of use with --spelling only");
  }
  if (words.diff) {
    check.fix = FixMode::kShow;
  } else if (words.fix) {
    check.fix = FixMode::kWrite;
    if (check.paths.size() > 1 && std::ranges::count(check.paths, "-") > 0) {
      return usage_error(
          "--fix prints standard input's letter: - must be its only path");
    }
  }
  return Command(std::move(check));
}

// An option that the verb does not know, with the one that was probably meant.
Error unknown_option(const CLI::App& verb, const std::string& argument) {
  const std::string name = argument.substr(0, argument.find('='));
  std::vector<std::string> names;
  for (const CLI::Option* option : verb.get_options()) {
    names.push_back(option->get_name());
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  return usage_error("unknown option “" + name + "”" +
                     did_you_mean(name, views));
}

// What is no option of the verb, in front of `more`.
Result<std::vector<std::string>> read_operands(const CLI::App& verb,
                                               std::vector<std::string> more) {
  std::vector<std::string> operands = verb.remaining();
  for (const std::string& operand : operands) {
    if (operand.size() > 1 && operand[0] == '-') {
      return unknown_option(verb, operand);
    }
  }
  std::ranges::move(more, std::back_inserter(operands));
  return operands;
}

Result<Command> make_rules(RulesOptions rules,
                           const std::vector<std::string>& operands) {
  if (operands.size() > 1) {
    return usage_error("one argument too many: “" + operands[1] + "”");
  }
  if (!operands.empty() && !rules.pages.empty()) {
    return usage_error("--pages writes all rules; take away “" +
                       operands.front() + "”");
  }
  if (!operands.empty()) rules.wanted = operands.front();
  return Command(std::move(rules));
}

Result<Command> make_config(ConfigOptions config,
                            std::vector<std::string> operands) {
  config.paths = std::move(operands);
  if (config.paths.empty()) config.paths.emplace_back(".");
  return Command(std::move(config));
}

Result<Command> make_init(std::vector<std::string> operands) {
  if (operands.size() > 1) {
    return usage_error("one argument too many: “" + operands[1] + "”");
  }
  InitOptions init;
  if (!operands.empty()) init.folder = std::move(operands.front());
  return Command(std::move(init));
}

}  // namespace

Result<Command> parse_command(std::vector<std::string> arguments,
                              const Environment& environment) {
  CLI::App app("Finds what makes letters to customers fail.", "sincerely");
  Words words;
  words.check.lint.ui_language = environment.ui_language;
  words.check.lint.dictionary_folders = environment.dictionary_folders;
  words.rules.ui_language = environment.ui_language;
  words.check.config.user_folder = environment.config_folder;
  words.config.config.user_folder = environment.config_folder;
  define(&app, &words);
  if (arguments.empty() && environment.stdin_is_terminal) {
    return Command(PrintOptions{app.help("", CLI::AppFormatMode::All), true});
  }
  std::vector<std::string> more = take_operands(&arguments);
  if (auto e = put_in_verb(&arguments)) return *std::move(e);
  // CLI11 reads from the end.
  std::ranges::reverse(arguments);
  try {
    app.parse(arguments);
  } catch (const CLI::CallForVersion& e) {
    return Command(PrintOptions{std::string(e.what()) + "\n"});
  } catch (const CLI::CallForHelp&) {
    return Command(PrintOptions{app.help("", CLI::AppFormatMode::All)});
  } catch (const CLI::ArgumentMismatch& e) {
    const std::string_view text = e.what();
    return usage_error(std::string(text.substr(0, text.find(':'))) +
                       " is followed by one value");
  } catch (const CLI::ParseError& e) {
    return usage_error(e.what());
  }
  const CLI::App& verb = *app.get_subcommands().front();
  Result<std::vector<std::string>> operands =
      read_operands(verb, std::move(more));
  if (!operands) return operands.error();
  if (verb.get_name() == "rules") {
    return make_rules(std::move(words.rules), operands.value());
  }
  if (verb.get_name() == "test-rules") {
    return Command(TestRulesOptions{std::move(operands.value())});
  }
  if (verb.get_name() == "learn") {
    return Command(LearnOptions{std::move(operands.value())});
  }
  if (verb.get_name() == "config") {
    return make_config(std::move(words.config), std::move(operands.value()));
  }
  if (verb.get_name() == "init") return make_init(std::move(operands.value()));
  return make_check(words, std::move(operands.value()), environment);
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

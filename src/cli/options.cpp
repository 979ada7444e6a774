#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <thread>
#include <utility>

#include "cli/arguments.h"
#include "cli/command_line.h"
#include "cli/completions.h"
#include "cli/man_page.h"
#include "cli/size.h"
#include "input/nearest.h"
#include "input/reader.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxJobs = 256;

// Nothing if the option may have that value.
std::optional<Error> check_value(std::string_view option,
                                 const std::string& value) {
  const std::vector<std::string_view> values = values_of(option);
  if (std::ranges::find(values, value) != values.end()) return std::nullopt;
  std::string message = "unknown value “" + value + "” of ";
  message += option;
  const std::string meant = did_you_mean(value, values);
  return usage_error(
      message + (meant.empty() ? "; it is one of " + list_of(values) : meant));
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

// `words` is a folder, or kDefaultCache; empty: no cache is asked for.
std::optional<Error> find_cache(const std::string& words,
                                const Environment& environment,
                                CheckOptions* check) {
  if (words.empty()) return std::nullopt;
  check->cache = words == kDefaultCache ? environment.cache_folder : words;
  if (!check->cache.empty()) return std::nullopt;
  return usage_error(
      "--cache needs a folder, as there is no HOME: --cache=DIR");
}

Result<Command> make_check(const Words& words,
                           std::vector<std::string> operands,
                           const Environment& environment) {
  if (auto e = check_value("--format", words.check.format)) return *e;
  if (auto e = check_value("--color", words.color)) return *e;
  if (auto e = check_value("--fail-on", words.fail_on)) return *e;
  CheckOptions check = words.check;
  if (auto e = read_numbers(words, &check)) return *e;
  check.fail_on = threshold(words.fail_on);
  check.color = words.color == "always" ||
                (words.color == "auto" && environment.stdout_is_terminal &&
                 !environment.no_color);
  check.shows_progress = !words.no_progress && environment.stderr_can_redraw;
  check.output_is_terminal = environment.stdout_is_terminal;
  if (auto e = find_cache(words.cache, environment, &check)) return *e;
  check.paths = std::move(operands);
  check.narrow.has_all_rules =
      check.lint.only.empty() && check.lint.ignore.empty();
  if (auto e = check_narrow_options(words.fix || words.diff, check.narrow,
                                    &check.paths)) {
    return *std::move(e);
  }
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

Result<Command> make_review(const Words& words,
                            const std::vector<std::string>& operands,
                            const Environment& environment) {
  if (operands.empty()) {
    return usage_error(
        "review what? Name a source and its translations, or a file or folder "
        "that has both");
  }
  Result<Command> check = make_check(words, operands, environment);
  if (!check) return check;
  return Command(ReviewCommand{std::get<CheckOptions>(std::move(check.value())),
                               words.source});
}

Result<Command> make_pipe(const Words& words,
                          const std::vector<std::string>& operands,
                          const Environment& environment) {
  if (!operands.empty()) {
    return usage_error("pipe reads standard input; take away “" +
                       operands.front() + "”");
  }
  Result<Command> check = make_check(words, {}, environment);
  if (!check) return check;
  return Command(PipeOptions{std::get<CheckOptions>(std::move(check.value()))});
}

Result<Command> make_completions(const CLI::App& app,
                                 const std::vector<std::string>& operands) {
  const std::string shell = operands.empty() ? "" : operands.front();
  std::string text = completions(usage_of(app), shell);
  if (!text.empty()) return Command(PrintOptions{std::move(text)});
  return usage_error("completions for which shell? It is one of " +
                     list_of(shell_names()));
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

// By the verb.
Result<Command> make_command(const CLI::App& app, const Words& words,
                             std::vector<std::string> operands,
                             const Environment& environment) {
  const std::string name = app.get_subcommands().front()->get_name();
  if (name == "rules") {
    return make_rules(words.rules, operands);
  }
  if (name == "test-rules") {
    return Command(TestRulesOptions{std::move(operands)});
  }
  if (name == "learn") {
    return Command(LearnOptions{std::move(operands)});
  }
  if (name == "config") {
    return make_config(words.config, std::move(operands));
  }
  if (name == "init") return make_init(std::move(operands));
  if (name == "review") {
    return make_review(words, operands, environment);
  }
  if (name == "lsp") {
    if (operands.empty()) return Command(words.lsp);
    return usage_error("one argument too many: “" + operands[0] + "”");
  }
  if (name == "pipe") {
    return make_pipe(words, operands, environment);
  }
  if (name == "man-page") {
    return Command(PrintOptions{man_page(usage_of(app))});
  }
  if (name == "completions") {
    return make_completions(app, operands);
  }
  return make_check(words, std::move(operands), environment);
}

}  // namespace

Result<Command> parse_command(std::vector<std::string> arguments,
                              const Environment& environment) {
  CLI::App app("Finds what makes letters to customers fail.", "sincerely");
  Words words;
  words.check.lint.ui_language = environment.ui_language;
  words.check.lint.dictionary_folders = environment.dictionary_folders;
  words.rules.ui_language = environment.ui_language;
  words.lsp.lint = words.check.lint;
  words.check.config.user_folder = environment.config_folder;
  words.lsp.config.user_folder = environment.config_folder;
  words.config.config.user_folder = environment.config_folder;
  define_command_line(&app, &words);
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
  return make_command(app, words, std::move(operands.value()), environment);
}

}  // namespace sincerely

#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "cli/completions.h"
#include "cli/narrow_options.h"
#include "output/format.h"

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 3> kColors = {"auto", "always", "never"};
constexpr std::array<std::string_view, 4> kThresholds = {"error", "warning",
                                                         "hint", "never"};
constexpr char kFooter[] =
    "Without a verb it is `check`; without a path, standard input is checked.\n"
    "Exit status: 0 nothing found, 1 findings, 2 not all could be done,\n"
    "130 stopped by Ctrl-C, 143 by SIGTERM.";

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

// What is asked of letters by all verbs that read some.
void add_shared(CLI::App* verb, Words* words) {
  LintOptions& lint = words->check.lint;
  add_list(verb, "--rules=DIR", &lint.rule_folders,
           "folder with more rules (repeatable)");
  add_list(verb, "--only=ID", &lint.only,
           "no other rule or category (repeatable)");
  add_list(verb, "--ignore=ID", &lint.ignore,
           "not this rule or category (repeatable)");
  add_list(verb, "--select=KEYS", &lint.select,
           "of catalogues, only messages with such keys, as emails.* "
           "(repeatable)");
  add_source(verb, &words->check.config);
  add_option(
      verb, "--fail-on=SEVERITY", &words->fail_on,
      "least severity with exit status 1: error, warning (default), hint, "
      "never");
  add_option(verb, "--max-size=SIZE", &words->max_size,
             "largest file, as 64M (default)");
  add_option(verb, "--ui-lang=TAG", &lint.ui_language,
             "language of the messages");
}

// How several files are reported.
void add_reporting(CLI::App* verb, Words* words) {
  add_option(verb, "--format=FORMAT", &words->check.format,
             list_of(format_names()));
  add_option(verb, "--color=WHEN", &words->color,
             "auto (default), always, never");
  add_option(verb, "--jobs=N", &words->jobs, "threads; default: one a core");
  verb->add_flag("--no-progress", words->no_progress,
                 "do not show on a terminal how far a long run is");
}

// What is asked of letters that are to be sent.
void add_linting(CLI::App* verb, Words* words) {
  LintOptions& lint = words->check.lint;
  add_option(verb, "--lang=TAG", &lint.language,
             "language of the letters; else found out");
  add_option(verb, "--type=TYPE", &lint.type,
             "letter type: acknowledgement, resolution, reply, bad-news; none: "
             "the tone only");
  verb->add_flag("--spelling", lint.spelling,
                 "words that no dictionary knows, too");
  verb->add_flag("--final", lint.final,
                 "the letters are to be sent: a placeholder is an error");
  add_list(verb, "--words=FILE", &lint.word_lists,
           "words of your own that are spelt right, one a line (repeatable)");
  add_option(verb, "--stdin-filename=NAME", &words->check.stdin_filename,
             "what - is called");
  add_shared(verb, words);
}

void add_suppressions(CLI::App* verb, NarrowOptions* options) {
  verb->add_flag("--report-suppressions", options->reports_suppressions,
                 "list the comments that turn rules off, and what they hide");
}

void add_narrow_options(CLI::App* verb, NarrowOptions* options) {
  const auto add = [&](const char* name, std::string* value, const char* type,
                       const char* text) {
    verb->add_option(name, *value, text)->type_name(type);
  };
  add("--baseline", &options->baseline, "FILE",
      "only what is new: nothing that this file has");
  add("--write-baseline", &options->new_baseline, "FILE",
      "write what is found to this file, for --baseline");
  add("--changed-since", &options->changed_since, "REV",
      "only what touches lines that git says are changed since");
  add("--changed-in", &options->changed_in, "FILE",
      "only what touches lines that this unified diff changes, or -");
  add_suppressions(verb, options);
}

void add_check(CLI::App* app, Words* words) {
  CLI::App* check = app->add_subcommand(
      "check",
      "[PATH]...  Look for what makes letters fail; the default. A path is a "
      "file, a directory, or - for standard input.");
  add_linting(check, words);
  add_option(check, "--in-reply-to=FILE", &words->check.in_reply_to,
             "the customer's message that the letters answer: is each question "
             "and problem in it answered?");
  check->add_flag("--fix", words->fix,
                  "put in the rewrites; of -, print the letter with them");
  check->add_flag("--diff", words->diff,
                  "show what --fix would do, and write nothing");
  add_narrow_options(check, &words->check.narrow);
  check->add_flag("--cache", words->cache,
                  "answer files that have not changed from a cache; "
                  "--cache=DIR: from one in DIR");
  add_reporting(check, words);
}

void add_review(CLI::App* app, Words* words) {
  CLI::App* review = app->add_subcommand(
      "review",
      "SOURCE TRANSLATION... | PATH... --source TAG  Compare translations with "
      "their source: files that belong together, or a file or folder that has "
      "both.");
  add_option(review, "--source=TAG", &words->source,
             "language of the source, as en");
  add_option(review, "--lang=TAG", &words->check.lint.language,
             "language of the translations; else found out");
  add_suppressions(review, &words->check.narrow);
  add_shared(review, words);
  add_reporting(review, words);
}

void add_pipe(CLI::App* app, Words* words) {
  CLI::App* pipe = app->add_subcommand(
      "pipe",
      "Answer letters for as long as there are any: a JSON request a line on "
      "standard input, a report a line on standard output.");
  add_linting(pipe, words);
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

void add_lsp(CLI::App* app, Words* words) {
  CLI::App* lsp = app->add_subcommand(
      "lsp", "Serve an editor on standard input and output.");
  add_source(lsp, &words->lsp.config);
  add_option(lsp, "--ui-lang=TAG", &words->lsp.ui_language,
             "language of the messages; else the editor's");
  lsp->add_flag("--stdio")->description("as in any case: editors say so");
}

// For who installs the program.
void add_documents(CLI::App* app) {
  app->add_subcommand("man-page", "Print the manual page.");
  app->add_subcommand(
      "completions",
      "SHELL  Print what bash, zsh or fish needs to complete a command.");
}

}  // namespace

void define_command_line(CLI::App* app, Words* words) {
  app->footer(kFooter);
  app->get_formatter()->label("SUBCOMMAND", "[VERB] [ARGUMENT]...");
  app->set_version_flag("--version", "sincerely " SINCERELY_VERSION);
  add_check(app, words);
  add_review(app, words);
  add_pipe(app, words);
  add_rules(app, words);
  add_test_rules(app);
  add_learn(app);
  add_config(app, words);
  add_lsp(app, words);
  add_documents(app);
  for (CLI::App* verb : app->get_subcommands({})) verb->allow_extras();
  app->require_subcommand(1);  // a second verb is a path that is called so
}

Usage usage_of(const CLI::App& app) {
  Usage usage = {app.get_name(),
                 SINCERELY_VERSION,
                 app.get_description(),
                 app.get_footer(),
                 {}};
  for (const CLI::App* verb : app.get_subcommands({})) {
    VerbUsage& out = usage.verbs.emplace_back();
    out.name = verb->get_name();
    out.text = verb->get_description();
    // Operands come before two spaces.
    if (const std::size_t end = out.text.find("  "); end != std::string::npos) {
      out.operands = out.text.substr(0, end);
      out.text.erase(0, end + 2);
    }
    if (out.name == "completions") {
      out.words.assign(shell_names().begin(), shell_names().end());
    }
    for (const CLI::Option* option : verb->get_options()) {
      const std::string name = option->get_name();
      if (!name.starts_with("--") || name.starts_with("--help")) continue;
      const bool is_flag = option->get_items_expected_max() == 0;
      OptionUsage& added = out.options.emplace_back();
      added.name = name;
      if (!is_flag) added.value = option->get_type_name();
      added.text = option->get_description();
      const auto values = values_of(name);
      added.values.assign(values.begin(), values.end());
      added.is_repeatable =
          added.text.find("(repeatable)") != std::string::npos;
    }
  }
  return usage;
}

std::vector<std::string_view> values_of(std::string_view option) {
  if (option == "--color") return {kColors.begin(), kColors.end()};
  if (option == "--fail-on") return {kThresholds.begin(), kThresholds.end()};
  if (option == "--format") return format_names();
  return {};
}

std::string list_of(std::span<const std::string_view> values) {
  std::string list;
  for (const std::string_view value : values) {
    if (!list.empty()) list += ", ";
    list += value;
  }
  return list;
}

}  // namespace sincerely

// The command line, read into what each verb needs to know.

#ifndef CLI_OPTIONS_H_
#define CLI_OPTIONS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/environment.h"
#include "cli/narrow_options.h"
#include "config/config_search.h"

namespace sincerely {

// What is done with rewrites that may be made as they stand.
enum class FixMode {
  kNone,
  kShow,   // as a diff; nothing is written
  kWrite,  // into the files; standard input's on standard output
};

struct CheckOptions {
  std::vector<std::string> paths;  // files, directories, "-"
  LintOptions lint;
  ConfigSource config;
  std::string format = "text";
  bool color = false;
  std::size_t max_size = 0;  // bytes a file
  std::size_t jobs = 1;      // threads
  FixMode fix = FixMode::kNone;
  NarrowOptions narrow;
  std::string stdin_filename;  // what "-" is called; empty: "-"
  std::string in_reply_to;     // the customer's message; empty: none
  std::string cache;           // a folder; empty: none
  bool shows_progress = false;
  bool output_is_terminal = false;
  // The least severity that makes the exit status 1; nothing: none does.
  std::optional<Severity> fail_on = Severity::kWarning;
};

// Letters come on standard input; of the rest what is not about files.
struct PipeOptions {
  CheckOptions check;
};

struct ReviewCommand {
  CheckOptions check;  // what the two verbs share; the paths
  std::string source;  // the language of the source; empty: found out
};

struct RulesOptions {
  std::string wanted;    // an id or a category; empty: all
  std::string language;  // empty: all
  std::vector<std::string> rule_folders;
  std::string ui_language;
  std::string pages;  // a folder to write them to as pages; empty: none
};

struct TestRulesOptions {
  std::vector<std::string> paths;  // empty: the built-in rules
};

struct LearnOptions {
  std::vector<std::string> folders;  // rule folders of the user
};

struct ConfigOptions {
  std::vector<std::string> paths;  // files or directories
  ConfigSource config;
};

struct InitOptions {
  std::string folder = ".";
};

struct LspOptions {
  LintOptions lint;  // where neither editor nor configuration says anything
  ConfigSource config;
  std::string ui_language;  // goes before the editor's; empty: does not
};

// Text that was asked for, as by --help, or that says how to ask.
struct PrintOptions {
  std::string text;
  bool is_complaint = false;
};

using Command =
    std::variant<CheckOptions, PipeOptions, ReviewCommand, RulesOptions,
                 TestRulesOptions, LearnOptions, ConfigOptions, InitOptions,
                 LspOptions, PrintOptions>;

// `arguments` without the program's name. Fails with kUsage.
Result<Command> parse_command(std::vector<std::string> arguments,
                              const Environment& environment);

}  // namespace sincerely

#endif  // CLI_OPTIONS_H_

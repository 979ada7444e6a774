// What there is on the command line: verbs, options, and the words that are
// said for them.

#ifndef CLI_COMMAND_LINE_H_
#define CLI_COMMAND_LINE_H_

#include <span>
#include <string>
#include <string_view>

#include "cli/options.h"
#include "cli/usage.h"

// NOLINTNEXTLINE(readability-identifier-naming): CLI11's name.
namespace CLI {
class App;
}  // namespace CLI

namespace sincerely {

// What CLI11 gives --cache for its value where it is said without one.
inline constexpr char kDefaultCache[] = "true";

// What the command line says, before it is known what it means.
struct Words {
  CheckOptions check;
  std::string source;  // of a review
  RulesOptions rules;
  ConfigOptions config;
  LspOptions lsp;
  bool fix = false;
  bool diff = false;
  bool no_progress = false;
  std::string cache;  // kDefaultCache, a folder, or empty
  std::string color = "auto";
  std::string fail_on = "warning";
  std::string max_size;
  std::string jobs;
};

// `words`, which must outlive the app, takes what is found there.
void define_command_line(CLI::App* app, Words* words);

// The same for people who look it up.
Usage usage_of(const CLI::App& app);

// The only values of an option, "--color"; empty: any.
std::vector<std::string_view> values_of(std::string_view option);

// "a, b, c"
std::string list_of(std::span<const std::string_view> values);

}  // namespace sincerely

#endif  // CLI_COMMAND_LINE_H_

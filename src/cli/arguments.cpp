#include "cli/arguments.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "input/nearest.h"

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 11> kVerbs = {
    "check",  "review", "pipe", "rules",    "test-rules", "learn",
    "config", "init",   "lsp",  "man-page", "completions"};
// The options without a value.
constexpr std::array<std::string_view, 9> kFlags = {"--spelling",
                                                    "--final",
                                                    "--fix",
                                                    "--diff",
                                                    "--no-config",
                                                    "--stdio",
                                                    "--report-suppressions",
                                                    "--cache",
                                                    "--no-progress"};

bool is_verb(const std::string& argument) {
  return std::ranges::find(kVerbs, argument) != kVerbs.end();
}

bool is_file(const std::string& path) {
  return access(path.c_str(), F_OK) == 0;
}

// Where options stand before the verb, moves it to the front. What stands
// behind an option is its value, unless it has none.
bool move_verb(std::vector<std::string>* arguments) {
  for (std::size_t i = 1; i < arguments->size(); ++i) {
    const std::string& before = (*arguments)[i - 1];
    const std::string& argument = (*arguments)[i];
    const bool is_value = before.starts_with('-') &&
                          before.find('=') == std::string::npos &&
                          std::ranges::find(kFlags, before) == kFlags.end();
    if (is_value || argument.starts_with('-')) continue;
    if (!is_verb(argument) || is_file(argument)) return false;
    const auto at = arguments->begin() + static_cast<std::ptrdiff_t>(i);
    std::rotate(arguments->begin(), at, at + 1);
    return true;
  }
  return false;
}

}  // namespace

std::optional<Error> put_in_verb(std::vector<std::string>* arguments) {
  const std::string first = arguments->empty() ? "" : arguments->front();
  if (first == "--help" || first == "-h" || first == "--version" ||
      is_verb(first)) {
    return std::nullopt;
  }
  if (first.starts_with('-') && move_verb(arguments)) return std::nullopt;
  const bool may_be_verb = !first.empty() && first[0] != '-' &&
                           first.find_first_of("./") == std::string::npos;
  if (may_be_verb && !is_file(first)) {
    const std::string meant = did_you_mean(first, kVerbs);
    if (!meant.empty()) {
      return usage_error("no such file or command: “" + first + "”" + meant);
    }
  }
  arguments->insert(arguments->begin(), "check");
  return std::nullopt;
}

std::vector<std::string> take_operands(std::vector<std::string>* arguments) {
  const auto mark = std::ranges::find(*arguments, "--");
  if (mark == arguments->end()) return {};
  std::vector<std::string> operands(mark + 1, arguments->end());
  arguments->erase(mark, arguments->end());
  return operands;
}

}  // namespace sincerely

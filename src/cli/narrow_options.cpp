#include "cli/narrow_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace sincerely {
namespace {

Error usage_error(std::string message) {
  return {Error::Kind::kUsage, {}, 0, 0, std::move(message)};
}

}  // namespace

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
  verb->add_flag("--report-suppressions", options->reports_suppressions,
                 "list the comments that turn rules off, and what they hide");
}

std::optional<Error> check_narrow_options(bool fixes,
                                          const NarrowOptions& options,
                                          std::vector<std::string>* paths) {
  const bool changed =
      !options.changed_since.empty() || !options.changed_in.empty();
  if (!options.changed_since.empty() && !options.changed_in.empty()) {
    return usage_error("either --changed-since or --changed-in, not both");
  }
  if (!options.new_baseline.empty()) {
    if (!options.baseline.empty()) {
      return usage_error(
          "--write-baseline writes all that is found; take away --baseline");
    }
    if (!options.has_all_rules) {
      return usage_error(
          "--write-baseline writes all that is found; take away --only and "
          "--ignore, or say it in a configuration");
    }
    if (changed) {
      return usage_error(
          "--write-baseline writes all that is found; take away --changed-…");
    }
    if (fixes) {
      return usage_error(
          "--write-baseline changes no letter; take away --fix or --diff");
    }
  }
  if (!changed) return std::nullopt;
  if (paths->empty()) paths->emplace_back(".");
  if (std::ranges::find(*paths, "-") == paths->end()) return std::nullopt;
  return usage_error(
      "which lines of standard input are changed nobody knows; name files with "
      "--changed-…");
}

}  // namespace sincerely

#include "cli/narrow_options.h"

#include <algorithm>

namespace sincerely {

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

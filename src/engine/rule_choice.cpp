#include "engine/rule_choice.h"

#include <algorithm>

namespace sincerely {
namespace {

bool names(const std::vector<std::string>& list, std::string_view id) {
  const std::string_view category = id.substr(0, id.find('/'));
  return std::ranges::any_of(list, [&](const std::string& name) {
    return name == id || name == category;
  });
}

}  // namespace

bool RuleChoice::includes(std::string_view id) const {
  if (only.empty() && ignore.empty()) return true;
  return (only.empty() || names(only, id)) && !names(ignore, id);
}

}  // namespace sincerely

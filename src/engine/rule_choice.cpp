#include "engine/rule_choice.h"

#include <algorithm>

#include "findings/finding.h"

namespace sincerely {
namespace {

bool names(const std::vector<std::string>& list, std::string_view id) {
  return std::ranges::any_of(list, [&](const std::string& name) {
    return name == id || name == category_of(id);
  });
}

}  // namespace

const RuleSetting* RuleChoice::setting_of(std::string_view id) const {
  for (const std::string_view name : {id, category_of(id)}) {
    const auto last = std::find_if(
        settings.rbegin(), settings.rend(),
        [&](const RuleSetting& s) { return s.name.value == name; });
    if (last != settings.rend()) return &*last;
  }
  return nullptr;
}

bool RuleChoice::includes(std::string_view id) const {
  if (!only.empty() && !names(only, id)) return false;
  if (!ignore.empty() && names(ignore, id)) return false;
  if (settings.empty() || !only.empty()) return true;
  const RuleSetting* setting = setting_of(id);
  return setting == nullptr || setting->level != RuleLevel::kOff;
}

std::optional<Severity> RuleChoice::severity(std::string_view id) const {
  const RuleSetting* setting = settings.empty() ? nullptr : setting_of(id);
  if (setting == nullptr) return std::nullopt;
  switch (setting->level) {
    case RuleLevel::kHint:
      return Severity::kHint;
    case RuleLevel::kWarning:
      return Severity::kWarning;
    case RuleLevel::kError:
      return Severity::kError;
    case RuleLevel::kOff:
    case RuleLevel::kOn:
      break;
  }
  return std::nullopt;
}

}  // namespace sincerely

#include "engine/rule_names.h"

#include "engine/final_check.h"
#include "engine/spelling.h"
#include "engine/suppression_rules.h"

namespace sincerely {

std::set<std::string> rule_names(const std::vector<Pack>& packs) {
  std::set<std::string> names = {"missing-section",
                                 "language-mismatch",
                                 "language-mismatch/declared",
                                 "spelling",
                                 std::string(kUnknownWord),
                                 "placeholder",
                                 std::string(kUnfilledPlaceholder),
                                 std::string(kBrokenPlaceholder),
                                 std::string(kSuppression),
                                 std::string(kMalformedSuppression),
                                 std::string(kUnknownSuppression),
                                 std::string(kUnusedSuppression),
                                 std::string(kForbiddenSuppression),
                                 std::string(kGroundlessSuppression)};
  for (const Pack& pack : packs) {
    for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
      const std::string id(pack.string(rule.id));
      if (rule.kind == RuleKind::kSection) {
        names.insert("missing-section/" + id);
      } else if (rule.kind != RuleKind::kType) {
        names.insert(id);
        names.insert(id.substr(0, id.find('/')));
      }
    }
  }
  return names;
}

}  // namespace sincerely

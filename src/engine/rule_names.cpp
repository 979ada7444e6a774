#include "engine/rule_names.h"

#include "engine/final_check.h"
#include "engine/spelling.h"

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
                                 std::string(kUnanswered),
                                 std::string(kUnansweredQuestion),
                                 std::string(kUnansweredProblem),
                                 std::string(kMissingCaseNumber)};
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

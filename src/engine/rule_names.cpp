#include "engine/rule_names.h"

#include "engine/own_rules.h"

namespace sincerely {

std::set<std::string> rule_names(const std::vector<Pack>& packs) {
  std::set<std::string> names = {"missing-section",
                                 std::string(kParity),
                                 std::string(kUnanswered),
                                 std::string(kUnansweredQuestion),
                                 std::string(kUnansweredProblem),
                                 std::string(kMissingCaseNumber)};
  for (const OwnRule& rule : own_rules()) {
    names.insert(rule.id);
    names.insert(rule.id.substr(0, rule.id.find('/')));
  }
  for (const Pack& pack : packs) {
    for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
      const std::string id(pack.string(rule.id));
      if (rule.kind == RuleKind::kSection) {
        names.insert("missing-section/" + id);
        names.insert("parity/" + id);
      } else if (rule.kind != RuleKind::kType) {
        names.insert(id);
        names.insert(id.substr(0, id.find('/')));
      }
    }
  }
  return names;
}

}  // namespace sincerely

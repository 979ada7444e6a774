#include "engine/rule_names.h"

#include <string_view>

#include "engine/final_check.h"
#include "engine/spelling.h"
#include "engine/suppression_rules.h"

namespace sincerely {

namespace {

// What a review finds besides tone, see src/review/; sections are added.
constexpr std::string_view kReviewRules[] = {"placeholder/lost",
                                             "placeholder/added",
                                             "placeholder/renamed",
                                             "vague-time/date-lost",
                                             "over-apology/added",
                                             "address/message",
                                             "address/catalogue",
                                             "untranslated/source",
                                             "untranslated/other-language",
                                             "number/changed",
                                             "url/changed"};

}  // namespace

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
                                 std::string(kMissingCaseNumber),
                                 std::string(kSuppression),
                                 std::string(kMalformedSuppression),
                                 std::string(kUnknownSuppression),
                                 std::string(kUnusedSuppression),
                                 std::string(kForbiddenSuppression),
                                 std::string(kGroundlessSuppression)};
  for (const std::string_view rule : kReviewRules) {
    names.emplace(rule);
    names.emplace(rule.substr(0, rule.find('/')));
  }
  names.emplace("parity");
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

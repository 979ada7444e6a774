#include "rules/phrase.h"

#include "rules/conditions.h"

namespace sincerely {

void find_phrases(const RuleContext& context, const RuleRecord& rule,
                  std::vector<RuleFinding>* findings) {
  const LetterView& view = *context.view;
  int count = 0;
  for (const Hit& hit : view.matches->of(rule.set)) {
    if (!applies(view, rule, hit) || is_quoted(*view.text, hit.span)) continue;
    if (++count < rule.count_from) continue;
    findings->push_back(make_finding(context, rule, hit));
  }
}

}  // namespace sincerely

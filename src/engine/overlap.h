// One fault, one finding: of findings of one category that overlap, the surest
// stays.

#ifndef ENGINE_OVERLAP_H_
#define ENGINE_OVERLAP_H_

#include <vector>

#include "rules/rule_context.h"

namespace sincerely {

// Leaves the findings ordered by place, then by rule.
void merge_overlaps(std::vector<RuleFinding>* findings);

}  // namespace sincerely

#endif  // ENGINE_OVERLAP_H_

// One fault, one finding: of findings of one category that overlap, the surest
// stays; such as stand close together are made one.

#ifndef ENGINE_OVERLAP_H_
#define ENGINE_OVERLAP_H_

#include <vector>

#include "rules/rule_finding.h"

namespace sincerely {

// Those that stay, ordered by place, then by rule. They are large: none is
// moved.
std::vector<RuleFinding*> merge_overlaps(std::vector<RuleFinding>* findings);

// Makes one finding of neighbours that have hardly a word between them and are
// of one rule, or of one category and clause: the surest, over the words of
// both. Such as come with a rewrite stay as they are, since it is for just
// their words, and so do those of agreement rules, which speak of single words.
// Expects the findings as merge_overlaps() leaves them.
void merge_neighbours(const Text& text, std::vector<RuleFinding*>* findings);

}  // namespace sincerely

#endif  // ENGINE_OVERLAP_H_

// Widens findings to the clause that they stand in, where it is the clause that
// a reader must see: "you failed to" says less than what was not done.

#ifndef ENGINE_CLAUSES_H_
#define ENGINE_CLAUSES_H_

#include <vector>

#include "rules/rule_finding.h"

namespace sincerely {

// The words around a range, up to the next comma, dash, colon, bracket or end
// of the sentence on either side; the range itself where these are too many to
// be looked at.
WordRange clause_of(const Text& text, std::uint32_t sentence, WordRange words);

// Widens the findings of the categories that the pack names, but for those
// with a rewrite, which replaces just what was found.
void widen_to_clauses(const Pack& pack, const Text& text,
                      std::vector<RuleFinding>* findings);

}  // namespace sincerely

#endif  // ENGINE_CLAUSES_H_

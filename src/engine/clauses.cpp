#include "engine/clauses.h"

#include <algorithm>

#include "rules/letter_view.h"

namespace sincerely {
namespace {

constexpr std::uint32_t kLongestClause = 14;  // words

}  // namespace

WordRange clause_of(const Text& text, std::uint32_t sentence, WordRange words) {
  const Sentence& whole = text.sentences[sentence];
  WordRange clause = words;
  while (clause.first > whole.first &&
         !text.words[clause.first].is(Word::kBreakBefore)) {
    --clause.first;
  }
  while (clause.last < whole.last &&
         !text.words[clause.last].is(Word::kBreakBefore)) {
    ++clause.last;
  }
  return clause.last - clause.first > kLongestClause ? words : clause;
}

void widen_to_clauses(const Pack& pack, const Text& text,
                      std::vector<RuleFinding>* findings) {
  const auto names = pack.list("clause-categories");
  for (RuleFinding& found : *findings) {
    const bool is_wide = std::ranges::any_of(names, [&](StringRef name) {
      return pack.string(name) == found.category;
    });
    if (!is_wide || found.has_rewrite) continue;
    found.words = clause_of(text, found.hit.sentence, found.words);
    found.span = span_of(text, found.words);
  }
}

}  // namespace sincerely

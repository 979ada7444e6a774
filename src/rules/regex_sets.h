// The sets of a pack whose matches regular expressions find.

#ifndef RULES_REGEX_SETS_H_
#define RULES_REGEX_SETS_H_

#include <memory>
#include <vector>

#include "pack/pack.h"
#include "rules/matches.h"
#include "text/text.h"

namespace sincerely {

// Immutable but for the expressions, which are compiled at first need; shared
// by threads.
class RegexSets {
 public:
  explicit RegexSets(const Pack& pack);
  ~RegexSets();

  bool empty() const { return sets_.empty(); }

  // Adds hits to `matches`, which must have those of all patterns already.
  void match(const Text& text, Matches* matches) const;

 private:
  struct RegexSet;

  // Those that the set is tried in.
  static std::vector<std::uint32_t> sentences_of(const RegexSet& set,
                                                 const Text& text,
                                                 const Matches& matches);

  std::vector<std::unique_ptr<RegexSet>> sets_;
};

}  // namespace sincerely

#endif  // RULES_REGEX_SETS_H_

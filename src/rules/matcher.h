// Finds all matches of a pack's patterns in a text, in one pass.

#ifndef RULES_MATCHER_H_
#define RULES_MATCHER_H_

#include <memory>
#include <vector>

#include "pack/pack.h"
#include "rules/matches.h"
#include "text/text.h"

namespace sincerely {

class RegexSets;

// Immutable and shared by threads. The pack's bytes must outlive it.
class Matcher {
 public:
  // Of the packs of a language, one makes the runs of words: the built-in one.
  enum class Role { kMakesRuns, kUsesRuns };

  Matcher(const Pack& pack, Role role);
  ~Matcher();
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;

  // Adds to the text the runs of words that the pack's patterns for kinds make,
  // and to its words their entries.
  // Words without diacritics count as those that have them where the whole text
  // is written without, or where they are no words of their own.
  void match(Text* text, Matches* matches) const;

 private:
  Pack pack_;
  Role role_;
  std::unique_ptr<RegexSets> regexes_;
};

}  // namespace sincerely

#endif  // RULES_MATCHER_H_

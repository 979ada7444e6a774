// Chooses what triggers a pattern: the words that are rarest in letters of
// those that every match has, since each occurrence costs an attempt; and what
// else must be there for the attempt to be worth it.

#ifndef COMPILE_PREFILTER_H_
#define COMPILE_PREFILTER_H_

#include <cstdint>
#include <set>
#include <vector>

#include "compile/pattern_tree.h"
#include "compile/vocabulary.h"
#include "pack/records.h"

namespace sincerely {

// Words of which one is in every match, and how many stand before it.
struct Anchor {
  std::vector<std::uint32_t> symbols;  // each triggers
  WordSet words;                       // of all symbols
  std::set<std::uint32_t> kinds;
  WordCount before;
  double cost = 0;

  bool found() const { return !symbols.empty(); }
  // Attempts to match for each million words.
  double attempts() const { return cost * (1 + before.max - before.min); }
  bool is_better_than(const Anchor& other) const {
    return found() && (!other.found() || attempts() < other.attempts());
  }
  // The same anchor with so many words more before it.
  Anchor behind(WordCount others) const {
    Anchor out = *this;
    out.before = before + others;
    return out;
  }
};

// A pattern's anchor, and what else must be there when it triggers.
struct Prefilter {
  Anchor anchor;
  std::vector<std::vector<RequiredRecord>> required;
};

// Whether it is worth asking where words of this frequency occur: the commonest
// are in every other sentence, and noting each of them costs more.
inline constexpr double kWorthAsking = 15'000;  // in a million words

Prefilter make_prefilter(const PatternTree& tree, Vocabulary* vocabulary);

}  // namespace sincerely

#endif  // COMPILE_PREFILTER_H_

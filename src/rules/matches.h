// Where the patterns of one pack match in one letter.

#ifndef RULES_MATCHES_H_
#define RULES_MATCHES_H_

#include <cstdint>
#include <span>
#include <vector>

#include "pack/records.h"

namespace sincerely {

// A range of words, exclusive at its end.
struct WordRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

struct Hit {
  std::uint32_t set = 0;
  std::uint32_t sentence = 0;
  WordRange words;                   // all that the pattern matched
  WordRange span;                    // what is to be shown of it
  std::uint32_t pattern = kNoIndex;  // kPatterns; kNoIndex of regex sets
  std::uint32_t captures = 0;        // in Matches::captures
  bool bare = false;  // a word of it matched only without its diacritics
};

class Matches {
 public:
  // The hits of a set, by place; no two overlap.
  std::span<const Hit> of(std::uint32_t set) const {
    if (set + 1 >= starts_.size()) return {};
    return std::span(hits_).subspan(starts_[set],
                                    starts_[set + 1] - starts_[set]);
  }

  // Whether a hit of the set lies within these words.
  bool any_within(std::uint32_t set, WordRange words) const;

  // The captures of a hit, in the order of the pattern's names.
  std::span<const WordRange> captures_of(const Hit& hit,
                                         std::uint32_t count) const {
    return std::span(captures_).subspan(hit.captures, count);
  }

  // Of the letter's words, how many the pack knows.
  std::size_t known_words() const { return known_words_; }
  void set_known_words(std::size_t words) { known_words_ = words; }

  // Forgets all hits; so many may be expected.
  void clear(std::size_t expected = 0);
  void add(const Hit& hit, std::span<const WordRange> captures);
  // Adds all hits of another, which stand behind these; before finish().
  void append(Matches&& other);
  // Orders the hits; call it after the last add().
  void finish(std::uint32_t sets);

 private:
  // Orders the hits of a set and writes those that stay to `out`, which is not
  // behind them; says how many.
  static std::uint32_t keep_apart(std::span<Hit> own, Hit* out);

  std::vector<Hit> hits_;
  std::vector<Hit> behind_;  // those that were appended
  std::vector<WordRange> captures_;
  std::vector<std::uint32_t> starts_;
  std::size_t known_words_ = 0;
};

}  // namespace sincerely

#endif  // RULES_MATCHES_H_

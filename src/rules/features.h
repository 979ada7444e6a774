// What a model sees of a sentence: its words, their beginnings and ends, their
// fields of meaning, and pairs of words, each as a number.

#ifndef RULES_FEATURES_H_
#define RULES_FEATURES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/matches.h"
#include "rules/word_fields.h"
#include "text/text.h"

namespace sincerely {

// The words that it is made of count from the range's first.
struct Feature {
  std::uint32_t hash = 0;
  std::uint16_t first = 0;
  std::uint16_t last = 0;  // exclusive
};

// What stands for a word where it meets others.
struct WordToken {
  static constexpr std::uint32_t kEdge = 0x5EED0001;  // of no word

  std::uint32_t id = kEdge;
  std::uint32_t stem = kEdge;
};

// Words with the same key have the same features of their own: all numbers
// written in digits are one word, and so are all placeholders; the key of other
// words is their hash.
std::uint32_t word_key(const Text& text, const Word& word);

// Adds the features of a folded word with this key.
WordToken read_form(std::string_view form, std::uint32_t key,
                    const WordFields& fields, std::vector<Feature>* out);

// Adds the features of one word, as if it were the first of its range.
WordToken read_word(const Text& text, const Word& word,
                    const WordFields& fields, std::vector<Feature>* out);

// Reads what of a range meets: give it the word of each place in turn.
class MeetingWords {
 public:
  // Of a range of `count` words.
  MeetingWords(std::uint32_t count, std::vector<Feature>* out)
      : count_(count), out_(out) {}

  void add(const WordToken& token);
  // After the last word.
  void finish() { add(WordToken()); }

 private:
  std::uint32_t count_;
  std::vector<Feature>* out_;
  std::uint32_t place_ = 0;
  WordToken last_;
};

// All features of a range of words, those of each word in front of those of
// where it meets the ones before. `out` is cleared first; its memory is used
// again.
void read_features(const Text& text, WordRange words, const WordFields& fields,
                   std::vector<Feature>* out);

}  // namespace sincerely

#endif  // RULES_FEATURES_H_

// What words are about, so that a sentence of the customer's can be laid beside
// one of the reply: the subjects that the rules know ("refund": money back,
// reimburse), words and their lemmas, names, numbers. Words that say nothing of
// the matter (the commonest, and frames such as "I would like to know") are
// left out.

#ifndef REPLY_MATTER_H_
#define REPLY_MATTER_H_

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reply/read_letter.h"

namespace sincerely {

// A word, or a few words that together name a subject.
struct Term {
  std::string word;                        // folded, without diacritics
  std::string lemma;                       // empty: unknown
  std::vector<std::string_view> subjects;  // of the pack
  bool is_number = false;                  // the word is digits alone
  WordRange words;
};

// How near two terms are, 0 to 1: the same word, or one subject.
double likeness(const Term& one, const Term& other);

// Whether folded words are forms of one: a long beginning in common, and short
// ends.
bool are_alike(std::string_view one, std::string_view other);

// Borrows the letter.
class Matter {
 public:
  explicit Matter(const ReadLetter& read);

  const ReadLetter& read() const { return read_; }

  // In their order; of overlapping subjects and words, all.
  std::vector<Term> terms(WordRange words) const;
  // Whether it is one of the language's commonest, or a frame's.
  bool is_common(std::uint32_t word) const;
  // The word, folded, without diacritics.
  std::string bare(std::uint32_t word) const;

 private:
  void read_subjects(const ReadLetter& read);
  void read_lemmas(const Pack& pack);
  bool is_silent(std::uint32_t word) const;
  Term term_of(std::uint32_t word) const;

  const ReadLetter& read_;
  std::vector<std::vector<std::string_view>> subjects_;  // of each word
  std::vector<bool> framed_;                             // words of frames
  std::vector<bool> silent_;                             // and of times
  std::unordered_map<std::string_view, std::string_view> lemmas_;  // by form
  std::unordered_map<std::string_view, bool> common_;
};

}  // namespace sincerely

#endif  // REPLY_MATTER_H_

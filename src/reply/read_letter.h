// A letter read for its matter: words, sentences, parts, and what the rules for
// customers' messages find in it. The customer's message and the reply are both
// read so.

#ifndef REPLY_READ_LETTER_H_
#define REPLY_READ_LETTER_H_

#include <string_view>
#include <vector>

#include "engine/language_rules.h"
#include "input/letter.h"
#include "rules/letter_view.h"
#include "rules/matches.h"
#include "text/text.h"

namespace sincerely {

// A set of matches of one form of a rule: a subject that words belong to, a
// kind of answer that is asked for.
struct FormHits {
  std::string_view name;  // of the pack
  std::vector<Hit> hits;  // by place
};

class ReadLetter {
 public:
  // Customers begin sentences with small letters; writers of replies do not.
  enum class Care { kCareful, kCareless };

  // `rules` has the rules for customers' messages as the last of its packs, and
  // must outlive this. Fills in the letter's placeholders.
  ReadLetter(const LanguageRules& rules, Letter letter,
             Care care = Care::kCareful);
  ReadLetter(const ReadLetter&) = delete;
  ReadLetter& operator=(const ReadLetter&) = delete;

  const LanguageRules& rules() const { return rules_; }
  const Letter& letter() const { return letter_; }
  const Text& text() const { return text_; }
  Part part(std::uint32_t sentence) const { return parts_[sentence]; }

  // Matches of the rule customer/<name> that its conditions let through.
  std::vector<Hit> hits(std::string_view name) const;
  // The same of each form of a rule that has forms.
  std::vector<FormHits> forms(std::string_view name) const;
  // The sentences that do a section's work.
  const std::vector<std::uint32_t>& section(std::string_view name) const;

  // The kinds of the runs that lie within these words: bits, 1 << WordKind.
  std::uint32_t kinds_in(WordRange words) const;

 private:
  LetterView view(std::size_t pack) const;
  std::vector<Hit> section_hits(std::string_view section) const;
  void find_parts();

  const LanguageRules& rules_;
  Letter letter_;
  Text text_;
  std::vector<Matches> matches_;  // of each pack
  std::vector<Part> parts_;       // of each sentence
  SentenceMarks marks_;
};

}  // namespace sincerely

#endif  // REPLY_READ_LETTER_H_

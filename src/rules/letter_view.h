// What the rules of one pack see of a letter.

#ifndef RULES_LETTER_VIEW_H_
#define RULES_LETTER_VIEW_H_

#include <map>
#include <span>
#include <string>
#include <vector>

#include "pack/pack.h"
#include "rules/matches.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

// Sentences that were found to have something, in the letter's order.
struct SentenceMarks {
  std::vector<std::vector<std::uint32_t>> sections;  // by section's number
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> categories;
};

class SentenceScores;

// Borrows all of it.
struct LetterView {
  const Pack* pack = nullptr;
  const Locale* locale = nullptr;
  const Letter* letter = nullptr;
  const Text* text = nullptr;
  const Matches* matches = nullptr;
  std::span<const Part> parts;  // of each sentence
  const SentenceMarks* marks = nullptr;
  std::uint32_t type = kNoIndex;           // kLetterTypes
  const SentenceScores* scores = nullptr;  // see learned.h
  bool is_letter = true;                   // else some text or other
};

// The bytes from the first word of a range to its last.
Span span_of(const Text& text, WordRange words);

}  // namespace sincerely

#endif  // RULES_LETTER_VIEW_H_

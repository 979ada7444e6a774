// What a reply can hardly but repeat when it speaks of something, in whatever
// words: a number, a name, the month or weekday of a date.

#ifndef REPLY_FACTS_H_
#define REPLY_FACTS_H_

#include <string>
#include <vector>

#include "reply/matter.h"
#include "reply/read_letter.h"

namespace sincerely {

// All words are folded, without diacritics.
struct Facts {
  std::vector<std::string> numbers;  // of two digits or more; digits alone
  std::vector<std::string> names;    // words with a capital, but the first
  std::vector<std::string> dates;    // words that stand in dates
  std::vector<std::string> words;    // all but the commonest
};

// Of a sentence's words those in the range; names of the whole sentence. The
// language's commonest words are none.
Facts find_facts(const Matter& matter, std::uint32_t sentence, WordRange words);

// Whether what is told repeats a number, a name or a word of a date.
bool repeats_fact(const Facts& asked, const Facts& told);

}  // namespace sincerely

#endif  // REPLY_FACTS_H_

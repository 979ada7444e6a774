// What of a translation is still the source's text, or another language's.

#ifndef REVIEW_UNTRANSLATED_H_
#define REVIEW_UNTRANSLATED_H_

#include <string>

#include "engine/linter.h"
#include "review/message_pair.h"

namespace sincerely {

struct ReviewLanguages {
  std::string source;
  std::string translation;
};

TextState state_of_text(const MessagePair& pair,
                        const ReviewLanguages& languages, const Linter& linter);

// Adds untranslated/source or untranslated/other-language for the whole text.
void add_untranslated_text(TextState state, PairReview* review);

// The same for sentences of a text that is translated as a whole; neighbours
// are one finding. The translation must have been read.
void check_untranslated(const ReviewLanguages& languages, const Linter& linter,
                        PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_UNTRANSLATED_H_

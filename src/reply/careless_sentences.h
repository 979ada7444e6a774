// Sentences as customers type them: with a small letter behind the full stop,
// so that a reader of letters takes them for one.

#ifndef REPLY_CARELESS_SENTENCES_H_
#define REPLY_CARELESS_SENTENCES_H_

#include "input/letter.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

// Cuts sentences at full stops, question and exclamation marks with a blank
// behind them, but not behind abbreviations, numbers and single letters; and
// before a last line that is as short as a name.
void split_at_stops(const Letter& letter, const Locale& locale, Text* text);

}  // namespace sincerely

#endif  // REPLY_CARELESS_SENTENCES_H_

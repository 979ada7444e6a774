// Puts the texts of a catalogue into its document.

#ifndef FORMS_MESSAGE_LIST_H_
#define FORMS_MESSAGE_LIST_H_

#include <cstddef>
#include <string>

#include "forms/document.h"
#include "forms/traced_text.h"
#include "input/decode.h"

namespace sincerely {

// The largest there are have a tenth of it. Small entries take a hundred times
// their size in memory.
inline constexpr std::size_t kMaxMessages = 500'000;

// A catalogue without messages yet.
Document start_catalogue(std::string path, DecodedText decoded);

// Adds a message of this text. Beyond kMaxMessages there is a note instead, and
// it returns false.
bool add_message(Message message, TracedText text, Document* document);

// Finds the markup in all messages, when their texts are what they are to be.
void mark_messages(Document* document);

}  // namespace sincerely

#endif  // FORMS_MESSAGE_LIST_H_

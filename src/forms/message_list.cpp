#include "forms/message_list.h"

#include <utility>

#include "input/markup.h"

namespace sincerely {

Document start_catalogue(std::string path, DecodedText decoded) {
  Document document;
  document.is_catalogue = true;
  document.file.path = std::move(path);
  document.file.text = std::move(decoded.text);
  document.file.encoding = std::move(decoded.encoding);
  return document;
}

bool add_message(Message message, TracedText text, Document* document) {
  if (document->messages.size() == kMaxMessages) {
    const std::string note = "the file has more than " +
                             std::to_string(kMaxMessages) +
                             " messages, and the rest was not read; split it";
    if (document->notes.empty() || document->notes.back() != note) {
      document->notes.push_back(note);
    }
    return false;
  }
  message.letter.text = std::move(text.text);
  message.map = std::move(text.map);
  document->messages.push_back(std::move(message));
  return true;
}

void mark_messages(Document* document) {
  for (Message& message : document->messages) {
    find_inert(message.letter.text, 0, &message.letter.inert);
  }
}

}  // namespace sincerely

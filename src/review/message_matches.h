// Which message of a source each message of a translation translates.

#ifndef REVIEW_MESSAGE_MATCHES_H_
#define REVIEW_MESSAGE_MATCHES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "forms/document.h"

namespace sincerely {

struct MessageMatch {
  const Message* translation = nullptr;
  // One of the two: a message of the source's file, or the text that stands
  // beside the translation in its own.
  const Message* source = nullptr;
  const SourceText* beside = nullptr;
  // Messages of one key have one group. They stand one behind the other.
  std::size_t group = 0;
  bool is_plural_form = false;  // one of several of its key

  const std::string& source_text() const {
    return source != nullptr ? source->letter.text : beside->text;
  }
};

struct MessageMatches {
  std::vector<MessageMatch> matches;  // in the order of the translation
  std::vector<std::string> missing;   // keys that the translation has not
  std::vector<std::string> extra;     // keys that the source has not
  std::vector<std::string> twice;     // keys of entries that come again
  std::size_t empty = 0;              // messages without a translation
  std::size_t unfinished = 0;
};

// By key. Plural forms of one key are matched in their order, from the end
// where the languages have different numbers of them: the last is the plural
// in all. A file that is one letter is one message.
MessageMatches match_messages(const Document& source,
                              const Document& translation);

// Of a file that has its sources beside its translations.
MessageMatches match_beside(const Document& translation);

// Takes the messages of a language out of a file of several: a document of
// these, and what is left. The messages of languages that are left keep theirs.
Document take_language(const std::string& language, Document* document);

}  // namespace sincerely

#endif  // REVIEW_MESSAGE_MATCHES_H_

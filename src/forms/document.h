// A file as the letters in it: one for an e-mail or a page, one a message for a
// catalogue.

#ifndef FORMS_DOCUMENT_H_
#define FORMS_DOCUMENT_H_

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "forms/source_map.h"
#include "forms/writing.h"
#include "input/letter.h"

namespace sincerely {

// What a message is a translation of, where the file has it beside it.
struct SourceText {
  std::string text;
  std::string language;  // "xx-YY"; empty if the file does not say
};

inline constexpr std::uint32_t kNoSource = 0xffffffff;

struct Message {
  // A catalogue's name for it: the msgctxt, else the msgid; a dotted path; the
  // id of a unit. Empty where the file is one letter. Plural forms and branches
  // are messages of their own with the same key.
  std::string key;
  // Its text as a reader sees it, and what of that is no prose. Its path is
  // empty; its declared language is as the file has it, "xx-YY" or "xx_YY".
  Letter letter;
  SourceMap map;  // from letter.text to Document::file.text
  // How text is written at that place: what comes first is done first.
  std::vector<Writing> writings;
  // What of letter.text is written in yet another way, and so is not rewritten:
  // a mail's subject. Sorted.
  std::vector<Span> fixed;
  // Where the text has no bytes of its own in the file (base64, a zipped part):
  // the name of the part. Its paragraphs are the lines of letter.text that are
  // not blank.
  std::string part;
  // In Document::sources; kNoSource if there is none, or it was not asked for.
  std::uint32_t source = kNoSource;
  // Marked by its translator as not done (PO's fuzzy, XLIFF's state).
  bool is_unfinished = false;
};

// No more faults of a file are told one by one.
inline constexpr std::size_t kMaxNotes = 20;

// A longer file would not do: what is made of it needs places of 32 bits, too.
inline constexpr std::size_t kMaxFormSize =
    std::numeric_limits<std::uint32_t>::max() / 4;

struct Document {
  // The whole file as its places are counted: its path, its text in UTF-8, how
  // that stands to its bytes. Nothing in it is marked as no prose.
  Letter file;
  std::vector<Message> messages;  // in the order of the file
  std::vector<SourceText> sources;
  // Its messages are named, and most of them no letters.
  bool is_catalogue = false;
  // What was wrong in it and could be passed over: with line, and what to do.
  std::vector<std::string> notes;
};

}  // namespace sincerely

#endif  // FORMS_DOCUMENT_H_

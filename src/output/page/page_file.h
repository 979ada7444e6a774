// What a page shows of one file: its messages, each with the texts that are
// laid side by side, and what was found in them.

#ifndef OUTPUT_PAGE_PAGE_FILE_H_
#define OUTPUT_PAGE_PAGE_FILE_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "findings/report.h"
#include "input/letter.h"

namespace sincerely {

struct PageFinding {
  Finding finding;
  Span span;               // over the text that is shown
  bool is_marked = false;  // it lies in that text
};

struct PageSection {
  enum class State {
    kThere,
    kMissed,  // a finding says so
    kUnseen,  // the source has it; nobody complains
  };
  std::string name;
  State state = State::kThere;
};

struct PageText {
  std::string language;
  std::string text;  // empty: none can be shown
  std::vector<PageSection> sections;
  std::vector<PageFinding> findings;
};

// A message, or a whole letter, which has no key.
struct PageMessage {
  std::string key;
  std::string language;            // that it is filtered by; "und": unknown
  std::optional<PageText> source;  // of a review
  PageText text;
};

struct PageFile {
  std::string path;
  Attribute language;
  Attribute type;
  std::string source_language;
  bool is_review = false;
  std::vector<PageMessage> messages;
  std::vector<std::string> notes;
  std::string error;  // why it was not judged
};

// A letter is one message, without its front matter; of a catalogue that was
// not reviewed, those messages that have findings are shown.
PageFile make_page_file(const Letter& letter, const Report& report);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_PAGE_FILE_H_

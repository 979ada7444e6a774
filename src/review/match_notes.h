// What is wrong with two files together: keys that are missing, languages that
// are not known.

#ifndef REVIEW_MATCH_NOTES_H_
#define REVIEW_MATCH_NOTES_H_

#include <string>

#include "findings/messages.h"
#include "findings/report.h"
#include "review/message_matches.h"

namespace sincerely {

struct MatchNotes {
  std::string source_path;  // empty: the sources stand beside
  std::string source_language;
  std::string language;
  bool is_source_supported = true;
  bool is_supported = true;
};

// Adds notes to the report; sets its error where the files have no key in
// common.
void tell_of_matches(const MessageMatches& matches, const MatchNotes& about,
                     const Messages& messages, Report* report);

}  // namespace sincerely

#endif  // REVIEW_MATCH_NOTES_H_

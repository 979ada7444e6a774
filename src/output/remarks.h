// What a finding says, for formats that have one text a finding.

#ifndef OUTPUT_REMARKS_H_
#define OUTPUT_REMARKS_H_

#include <string>
#include <string_view>

#include "findings/finding.h"
#include "findings/messages.h"

namespace sincerely {

// The finding's message; where it has no bytes to point at, behind the part and
// the paragraph.
std::string remark(const Finding& finding, const Messages& messages);

// And its suggestions, a line each.
std::string remark_and_advice(const Finding& finding, const Messages& messages);

// What a suggestion is headed with: a key of `Messages`.
std::string_view suggestion_key(SuggestionKind kind);

}  // namespace sincerely

#endif  // OUTPUT_REMARKS_H_

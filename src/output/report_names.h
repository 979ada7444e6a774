// What reports for programs call things: fixed names, in no language.

#ifndef OUTPUT_REPORT_NAMES_H_
#define OUTPUT_REPORT_NAMES_H_

#include <string_view>

#include "findings/report.h"

namespace sincerely {

std::string_view suggestion_kind(SuggestionKind kind);

// Empty if it is not known.
std::string_view origin_name(Origin origin);

std::string_view error_kind(Error::Kind kind);

}  // namespace sincerely

#endif  // OUTPUT_REPORT_NAMES_H_

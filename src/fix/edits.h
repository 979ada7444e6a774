// Rewrites that may be put into a file as they stand.

#ifndef FIX_EDITS_H_
#define FIX_EDITS_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "findings/report.h"
#include "input/letter.h"

namespace sincerely {

// Words that take the place of a span of Letter::text.
struct Edit {
  Span span;
  std::string words;
  std::string rule;  // the finding's

  friend bool operator==(const Edit&, const Edit&) = default;
};

// The best `replace` of each finding, by place, no two overlapping: of those
// that do, the first. Left out is what would lose a placeholder, or say twice in one
// sentence what was two faults.
std::vector<Edit> edits_of(const Letter& file, const Report& report);

std::string apply_edits(std::string_view text, std::span<const Edit> edits);

// Where a span of the text lies when the edits were made.
Span moved(Span span, std::span<const Edit> edits);

}  // namespace sincerely

#endif  // FIX_EDITS_H_

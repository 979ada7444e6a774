// Rewrites that may be put into a file as they stand.

#ifndef FIX_EDITS_H_
#define FIX_EDITS_H_

#include <cstdint>
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
  std::string key;   // of its message

  friend bool operator==(const Edit&, const Edit&) = default;
};

// The best `replace` of each finding, by place, no two overlapping: of those
// that do, the first. Left out is what would lose a placeholder, or say twice
// in one sentence what was two faults.
std::vector<Edit> edits_of(const Letter& file, const Report& report);

std::string apply_edits(std::string_view text, std::span<const Edit> edits);

// Where what stands in a text lies when the edits were made. Borrows them.
class Moves {
 public:
  explicit Moves(std::span<const Edit> edits);

  Span of(Span span) const {
    return {place_of(span.begin, false), place_of(span.end, true)};
  }

 private:
  std::uint32_t place_of(std::uint32_t offset, bool is_end) const;

  std::span<const Edit> edits_;
  std::vector<std::int64_t> growth_;  // of the edits before each
};

}  // namespace sincerely

#endif  // FIX_EDITS_H_

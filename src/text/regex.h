// A regular expression of RE2. This is the one place that knows RE2, so that
// its string type stays out of everything else.

#ifndef TEXT_REGEX_H_
#define TEXT_REGEX_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "input/result.h"

namespace re2 {
class RE2;
}

namespace sincerely {

// Immutable and shared by threads. Matching is linear in the text.
class Regex {
 public:
  enum class Prefer { kFirst, kLongest };  // of alternatives

  // Fails with kRule; the message is RE2's.
  static Result<Regex> compile(std::string_view pattern,
                               Prefer prefer = Prefer::kFirst);
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;
  ~Regex();

  // The bytes of the match at the very start of the text.
  std::optional<std::size_t> match_start(std::string_view text) const;

  // The first match at or after `from`. captures[0] is the whole match; one
  // that took no part is empty with a null data().
  bool search(std::string_view text, std::size_t from,
              std::span<std::string_view> captures) const;

  std::size_t capture_count() const;  // without the whole match

 private:
  explicit Regex(std::unique_ptr<re2::RE2> compiled);

  std::unique_ptr<re2::RE2> compiled_;
};

}  // namespace sincerely

#endif  // TEXT_REGEX_H_

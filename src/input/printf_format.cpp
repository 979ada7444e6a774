#include "input/printf_format.h"

#include <algorithm>

#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestFormatName = 60;  // bytes
constexpr std::size_t kMaxDigits = 9;  // of a width, a precision, a place

bool is_identifier_letter(char c) {
  return is_ascii_alphanumeric(c) || c == '_';
}

// Reads on from one byte to the next; past the end are NULs.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t offset)
      : text_(text), offset_(offset) {}

  std::size_t offset() const { return offset_; }
  char peek() const { return offset_ < text_.size() ? text_[offset_] : '\0'; }

  char take() {
    const char c = peek();
    ++offset_;
    return c;
  }

  bool take_if(char c) {
    if (peek() != c) return false;
    ++offset_;
    return true;
  }

  void skip_any_of(std::string_view set) {
    while (peek() != '\0' && set.find(peek()) != std::string_view::npos) {
      ++offset_;
    }
  }

  // Returns how many there were; at most kMaxDigits are taken.
  std::size_t skip_digits() {
    std::size_t count = 0;
    for (; count < kMaxDigits && is_ascii_digit(peek()); ++count) ++offset_;
    return count;
  }

  // Takes "(name)"; an empty view if there is none.
  std::string_view take_name() {
    const std::string_view rest = text_.substr(std::min(offset_, text_.size()));
    const std::size_t end =
        rest.substr(0, kLongestFormatName).find_first_of(")\n(", 1);
    if (end == std::string_view::npos || rest[end] != ')') return {};
    offset_ += end + 1;
    return rest.substr(1, end - 1);
  }

 private:
  std::string_view text_;
  std::size_t offset_;
};

}  // namespace

PrintfFormat read_printf_format(std::string_view text, std::size_t offset) {
  if (offset > 0 && is_ascii_digit(text[offset - 1])) return {};
  Cursor at(text, offset + 1);
  if (at.take_if('%')) return {2, 0, {}};
  PrintfFormat format;
  if (at.peek() == '(') {
    format.name = at.take_name();
    if (format.name.empty()) return {};
  }
  const std::size_t before_place = at.offset();
  const bool has_place = at.skip_digits() > 0 && at.take_if('$');
  if (!has_place) at = Cursor(text, before_place);
  at.skip_any_of("-+0#'");
  at.skip_digits();
  if (at.take_if('.')) at.skip_digits();
  at.skip_any_of("hlLqjzt");
  format.conversion = at.take();
  constexpr std::string_view kConversions = "sdiufegxco@";
  if (kConversions.find(format.conversion) == std::string_view::npos) return {};
  const bool is_plain = format.name.empty() && !has_place;
  if (is_plain && is_identifier_letter(at.peek())) return {};
  format.size = at.offset() - offset;
  return format;
}

}  // namespace sincerely

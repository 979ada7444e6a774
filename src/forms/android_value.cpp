#include "forms/android_value.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kNone = std::string_view::npos;

// The four digits of \uXXXX that begin at `at`.
std::optional<char32_t> read_digits(std::string_view value, std::size_t at) {
  const std::string_view digits = value.substr(std::min(at, value.size()), 4);
  std::uint32_t code = 0;
  const char* end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, code, 16);
  if (digits.size() != 4 || error != std::errc() || rest != end) {
    return std::nullopt;
  }
  return code;
}

class ValueReader {
 public:
  explicit ValueReader(std::string_view value) : value_(value), text_(value) {}

  XmlText::Trimmed read() {
    for (std::size_t at = 0; at < value_.size();) {
      const std::size_t mark =
          std::min(value_.find_first_of("\\\" \t\r\n", at), value_.size());
      text_.copy(at, mark);
      at = mark == value_.size() ? mark : take_mark(mark);
    }
    return text_.trimmed();
  }

 private:
  // Each takes what begins at `at`, and returns where it ends.
  std::size_t take_mark(std::size_t at) {
    if (value_[at] == '\\') return take_escape(at);
    if (value_[at] != '"') return take_blanks(at);
    is_quoted_ = !is_quoted_;
    return at + 1;
  }

  std::size_t take_blanks(std::size_t at) {
    const std::size_t end =
        std::min(value_.find_first_not_of(kBlanks, at), value_.size());
    if (is_quoted_) {
      text_.copy(at, end);
    } else {
      text_.stand_for(" ", at, end);
    }
    return end;
  }

  std::size_t take_escape(std::size_t at) {
    const char c = at + 1 < value_.size() ? value_[at + 1] : '\\';
    if (c == 'u') return take_code(at);
    if (c == 'n') {
      text_.stand_for("\n", at, at + 2);
    } else if (c == 't') {
      text_.stand_for("\t", at, at + 2);
    } else if (at + 1 >= value_.size() || kBlanks.find(c) != kNone) {
      return at + 1;  // aapt leaves it out
    } else {
      // The backslash is part of what stands there; other bytes of a long
      // character are copied behind.
      text_.stand_for(std::string_view(&value_[at + 1], size_at(at + 1)), at,
                      at + 1 + size_at(at + 1));
      return at + 1 + size_at(at + 1);
    }
    return at + 2;
  }

  std::size_t size_at(std::size_t at) const {
    std::size_t end = at;
    next_code_point(value_, &end);
    return end - at;
  }

  std::size_t take_code(std::size_t at) {
    std::optional<char32_t> code = read_digits(value_, at + 2);
    std::size_t end = at + 6;
    const bool is_half = code && *code >= 0xD800 && *code <= 0xDBFF;
    if (is_half) {
      const std::optional<char32_t> second =
          value_.substr(end).starts_with("\\u") ? read_digits(value_, end + 2)
                                                : std::nullopt;
      const bool is_pair = second && *second >= 0xDC00 && *second <= 0xDFFF;
      code = is_pair ? std::optional(0x10000 + ((*code - 0xD800) << 10) +
                                     (*second - 0xDC00))
                     : std::nullopt;
      end += 6;
    }
    if (!code || *code == 0 || (*code >= 0xD800 && *code <= 0xDFFF)) {
      text_.copy(at, at + 2);  // no character: it stays as it stands
      return at + 2;
    }
    std::string decoded;
    append_utf8(*code, &decoded);
    text_.stand_for(decoded, at, end);
    return end;
  }

  std::string_view value_;
  XmlText text_;
  bool is_quoted_ = false;
};

}  // namespace

XmlText::Trimmed read_android_value(std::string_view value) {
  return ValueReader(value).read();
}

bool is_android_reference(std::string_view value) {
  const std::size_t begin = value.find_first_not_of(kBlanks);
  if (begin == kNone) return false;
  value = value.substr(begin, value.find_last_not_of(kBlanks) + 1 - begin);
  return (value.starts_with('@') || value.starts_with('?')) &&
         value.find('/') != kNone && value.find_first_of(kBlanks) == kNone;
}

}  // namespace sincerely

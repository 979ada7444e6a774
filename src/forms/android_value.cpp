#include "forms/android_value.h"

#include <string>

#include "forms/number_escape.h"
#include "input/ascii.h"
#include "input/span.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

class AndroidValueReader {
 public:
  explicit AndroidValueReader(std::string_view value) : value_(value) {}

  TracedText read() {
    for (std::size_t at = 0; at < value_.size();) {
      const std::size_t mark =
          std::min(value_.find_first_of("\\\" \t\r\n", at), value_.size());
      text_.copy(value_, at, mark);
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
        std::min(value_.find_first_not_of(kWhitespace, at), value_.size());
    if (is_quoted_) {
      text_.copy(value_, at, end);
    } else {
      text_.add(" ", {static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(end)});
    }
    return end;
  }

  std::size_t take_escape(std::size_t at) {
    const char c = at + 1 < value_.size() ? value_[at + 1] : '\\';
    if (c == 'u') return take_code(at);
    if (c == 'n') {
      text_.decode("\n", at, at + 2);
    } else if (c == 't') {
      text_.decode("\t", at, at + 2);
    } else if (at + 1 >= value_.size() || kWhitespace.find(c) != kNpos) {
      return at + 1;  // aapt leaves it out
    } else {
      // The backslash is part of what stands there; other bytes of a long
      // character are copied behind.
      text_.decode(std::string_view(&value_[at + 1], size_at(at + 1)), at,
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
    const NumberEscape escape = read_utf16_escape(value_.substr(at), 4);
    const std::size_t end = at + (escape.size > 0 ? escape.size : 2);
    if (escape.size == 0 || escape.value == 0 ||
        escape.value == kReplacementCharacter) {
      text_.copy(value_, at, at + 2);  // no character: it stays as it stands
      return at + 2;
    }
    std::string decoded;
    append_utf8(escape.value, &decoded);
    text_.decode(decoded, at, end);
    return end;
  }

  std::string_view value_;
  TracedText text_;
  bool is_quoted_ = false;
};

}  // namespace

TracedText read_android_value(std::string_view value) {
  return AndroidValueReader(value).read();
}

bool is_android_reference(std::string_view value) {
  const std::size_t begin = value.find_first_not_of(kWhitespace);
  if (begin == kNpos) return false;
  value = value.substr(begin, value.find_last_not_of(kWhitespace) + 1 - begin);
  return (value.starts_with('@') || value.starts_with('?')) &&
         value.find('/') != kNpos && value.find_first_of(kWhitespace) == kNpos;
}

}  // namespace sincerely

#include "forms/apple_strings.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "forms/line_notes.h"
#include "forms/message_list.h"
#include "forms/number_escape.h"
#include "forms/traced_text.h"
#include "input/ascii.h"
#include "input/decode.h"
#include "input/lines.h"
#include "input/span.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

// What a string without quotation marks is made of.
bool is_word_letter(char c) {
  return is_ascii_alphanumeric(c) || std::string_view("_$.:-").find(c) != kNpos;
}

class AppleStringsReader {
 public:
  explicit AppleStringsReader(Document* document)
      : document_(document), text_(document->file.text), notes_(text_) {}

  void read() {
    for (skip_space(); at_ < text_.size(); skip_space()) {
      if (!read_entry()) skip_line();
    }
    mark_messages(document_);
    for (std::string& note : notes_.take()) {
      document_->notes.push_back(std::move(note));
    }
  }

 private:
  // Returns false where it could not go on.
  bool read_entry() {
    const auto key = read_string();
    if (!key) return note("expected a \"key\" here; the line was passed over");
    const std::size_t key_end = at_;
    skip_space();
    if (take(';')) {
      add_entry(*key, *key);  // the short form of "key" = "key";
      return true;
    }
    if (!take('=')) {
      notes_.add(key_end, "expected \"=\" behind a key; write it");
      const bool is_next = at_ < text_.size() && text_[at_] == '"';
      const std::string_view between = text_.substr(key_end, at_ - key_end);
      // A string of the next line is a key.
      if (!is_next || between.find_first_of("\r\n") != kNpos) return is_next;
    }
    skip_space();
    const auto value = read_string();
    if (!value) return note("expected a \"value\" behind \"=\"");
    const std::size_t end = at_;
    skip_space();
    if (!take(';')) notes_.add(end, "expected \";\" behind a value; write it");
    add_entry(*key, *value);
    return true;
  }

  bool note(std::string what) {
    notes_.add(std::min(at_, text_.size()), std::move(what));
    return false;
  }

  bool take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void skip_line() {
    while (at_ < text_.size() && !is_line_end(text_[at_])) ++at_;
  }

  // Blanks, line ends, comments.
  void skip_space() {
    while (at_ < text_.size()) {
      const std::string_view rest = text_.substr(at_, 2);
      if (is_space_in_line(rest[0]) || is_line_end(rest[0])) {
        ++at_;
      } else if (rest == "//") {
        skip_line();
      } else if (rest == "/*") {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == kNpos) note("a comment without its end; write */ behind it");
        at_ = end == kNpos ? text_.size() : end + 2;
      } else {
        return;
      }
    }
  }

  // The inside of a string; nothing if none begins here.
  std::optional<Span> read_string() {
    if (at_ == text_.size()) return std::nullopt;
    const char quote = text_[at_];
    if (quote == '"' || quote == '\'') return read_quoted(quote);
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_word_letter(text_[at_])) ++at_;
    if (begin == at_) return std::nullopt;
    return span_of(begin, at_);
  }

  Span read_quoted(char quote) {
    const std::size_t begin = ++at_;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\\') {
        ++at_;
      } else if (c == quote) {
        if (is_close()) return span_of(begin, at_++);
        notes_.add(at_, "a quotation mark within a string; write \\\"");
      } else if (is_line_end(c)) {
        if (const auto end = missed_close(begin)) return span_of(begin, *end);
      }
    }
    at_ = text_.size();
    notes_.add(begin, "a string without its end; write a \" behind it");
    return span_of(begin, at_);
  }

  // A mark with other words behind it, and another mark, was meant as text.
  bool is_close() const {
    std::size_t next = at_ + 1;
    while (next < text_.size() && is_space_in_line(text_[next])) ++next;
    if (next == text_.size() || is_line_end(text_[next]) ||
        std::string_view(";=/").find(text_[next]) != kNpos) {
      return true;
    }
    if (text_[next] == text_[at_] && next > at_ + 1) return true;
    while (next < text_.size() && !is_line_end(text_[next])) {
      if (text_[next] == text_[at_]) return false;
      ++next;
    }
    return true;
  }

  // At a line's end: a line that ends in `;`, before one that begins with a key
  // or a comment, should have ended the string.
  std::optional<std::size_t> missed_close(std::size_t begin) {
    std::size_t end = at_;
    while (end > begin && is_space_in_line(text_[end - 1])) --end;
    if (end == begin || text_[end - 1] != ';') return std::nullopt;
    const std::size_t next = text_.find_first_not_of(kWhitespace, at_);
    if (next != kNpos && text_[next] != '"' && text_[next] != '/') {
      return std::nullopt;
    }
    notes_.add(begin, "a string without its end; write a \" behind it");
    at_ = end - 1;
    return end - 1;
  }

  void add_entry(Span key, Span value) {
    Message message;
    message.key = decoded(key).text;
    TracedText text = decoded(value);
    if (text.map.is_identity()) text.pass(value.begin - 1, value.begin);
    message.writings.push_back({Writing::Kind::kStrings, {}});
    add_message(std::move(message), std::move(text), document_);
  }

  TracedText decoded(Span string) const {
    TracedText out;
    const std::string_view text = text_.substr(0, string.end);
    std::size_t at = string.begin;
    while (at < text.size()) {
      const std::size_t backslash = std::min(text.find('\\', at), text.size());
      out.copy(text, at, backslash);
      at = backslash;
      if (at < text.size()) at = append_escape(text, at, &out);
    }
    return out;
  }

  // Returns where it ends. A backslash before what is no escape is left out.
  static std::size_t append_escape(std::string_view text, std::size_t at,
                                   TracedText* out) {
    constexpr std::string_view kNames = "ntrabfv";
    constexpr std::string_view kCharacters = "\n\t\r\a\b\f\v";
    const std::string_view rest = text.substr(at + 1);
    const std::size_t name = rest.empty() ? kNpos : kNames.find(rest[0]);
    const NumberEscape octal = read_octal(rest, 3);
    NumberEscape number = read_utf16_escape(text.substr(at), 1);
    if (octal.size > 0) {
      // Of ASCII; which others are meant nobody can say.
      number = {octal.size + 1,
                octal.value < 0x80 ? octal.value : kReplacementCharacter};
    }
    std::string character;
    std::size_t end = at + 1;
    if (number.size > 0) {
      end = at + number.size;
      if (number.value != 0) append_utf8(number.value, &character);
    } else if (name != kNpos) {
      character = kCharacters[name];
      ++end;
    } else if (!rest.empty()) {
      next_code_point(text, &end);
      character = text.substr(at + 1, end - at - 1);
    }
    out->decode(character, at, end);
    return end;
  }

  Document* document_;
  std::string_view text_;
  LineNotes notes_;
  std::size_t at_ = 0;
};

// Nothing if it is text of the form.
std::string property_list_kind(std::string_view bytes) {
  if (bytes.starts_with("bplist")) return "a binary";
  if (bytes.starts_with(kUtf8Bom)) bytes.remove_prefix(3);
  return bytes.starts_with("<?xml") ? "an XML" : "";
}

}  // namespace

Result<Document> read_apple_strings(std::string path, std::string bytes) {
  const std::string kind = property_list_kind(bytes);
  if (!kind.empty()) {
    Error error;
    error.path = std::move(path);
    error.line = error.column = 1;
    error.message = kind +
                    " property list, as it is after a build; expected lines of "
                    "\"key\" = \"value\"; from the project's sources";
    return error;
  }
  Result<DecodedText> decoded = decode(path, std::move(bytes));
  if (!decoded.ok()) return decoded.error();
  Document document =
      start_catalogue(std::move(path), std::move(decoded.value()));
  AppleStringsReader(&document).read();
  return document;
}

}  // namespace sincerely

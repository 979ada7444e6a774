#include "forms/properties.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/icu_message.h"
#include "forms/line_notes.h"
#include "forms/message_list.h"
#include "forms/number_escape.h"
#include "forms/traced_text.h"
#include "input/ascii.h"
#include "input/decode.h"
#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::string_view kOldCharset = "ISO-8859-1";

bool is_properties_space(char c) { return c == ' ' || c == '\t' || c == '\f'; }

// Java reads either, by its version and the program's wish.
Result<DecodedText> decode_properties(const std::string& path,
                                      std::string bytes) {
  const bool has_bom =
      bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (has_bom || find_invalid_utf8(bytes) == std::string::npos) {
    return decode(path, std::move(bytes));
  }
  return decode_as(std::string(kOldCharset), path, std::move(bytes));
}

// What a program that reads the file by either charset takes.
std::string safe_charset(std::string_view text, const Encoding& encoding) {
  if (encoding.form == Encoding::Form::kEightBit) {
    return std::string(kOldCharset);
  }
  return is_ascii(text) ? "US-ASCII" : "";
}

// A key with its value: one line of the file, or several where a backslash ends
// all but the last. No escape reaches from one to the next.
using LogicalLine = std::vector<Span>;

class PropertiesReader {
 public:
  explicit PropertiesReader(Document* document)
      : document_(document),
        text_(document->file.text),
        notes_(text_),
        charset_(safe_charset(text_, document->file.encoding)) {}

  void read() {
    Lines lines(text_);
    LogicalLine logical;
    for (Line line; lines.next(&line);) {
      const std::size_t begin = skip_blanks(line.begin, line.end);
      if (logical.empty() &&
          (begin == line.end || text_[begin] == '#' || text_[begin] == '!')) {
        continue;
      }
      const bool goes_on = ends_in_backslash(begin, line.end);
      logical.push_back(span_of(begin, line.end - (goes_on ? 1 : 0)));
      if (goes_on) continue;
      read_entry(logical);
      logical.clear();
    }
    if (!logical.empty()) read_entry(logical);
    expand_icu_messages(document_);
    mark_messages(document_);
    for (std::string& note : notes_.take()) {
      document_->notes.push_back(std::move(note));
    }
  }

 private:
  std::size_t skip_blanks(std::size_t at, std::size_t end) const {
    while (at < end && is_properties_space(text_[at])) ++at;
    return at;
  }

  // An odd number of them: two are one that is meant.
  bool ends_in_backslash(std::size_t begin, std::size_t end) const {
    std::size_t count = 0;
    while (end - count > begin && text_[end - count - 1] == '\\') ++count;
    return count % 2 == 1;
  }

  void read_entry(const LogicalLine& line) {
    if (std::ranges::all_of(line, &Span::empty)) return;
    LogicalLine key;
    LogicalLine value(line);
    std::size_t part = 0;  // that the value begins in
    for (; part < value.size(); ++part) {
      const std::uint32_t end = key_end(value[part]);
      key.push_back({value[part].begin, end});
      value[part].begin = end;
      if (!value[part].empty()) break;
    }
    pass_blanks(value, &part);
    if (part < value.size() &&
        (text_[value[part].begin] == '=' || text_[value[part].begin] == ':')) {
      ++value[part].begin;
      pass_blanks(value, &part);
    }
    if (part == value.size()) --part;  // an empty value stands at the end
    value.erase(value.begin(),
                value.begin() + static_cast<std::ptrdiff_t>(part));
    add_entry(key, value);
  }

  std::uint32_t key_end(Span part) const {
    std::uint32_t at = part.begin;
    for (; at < part.end; ++at) {
      const char c = text_[at];
      if (c == '\\') {
        ++at;
      } else if (c == '=' || c == ':' || is_properties_space(c)) {
        break;
      }
    }
    return std::min(at, part.end);
  }

  void pass_blanks(LogicalLine& value, std::size_t* part) const {
    for (; *part < value.size(); ++*part) {
      Span& span = value[*part];
      span.begin =
          static_cast<std::uint32_t>(skip_blanks(span.begin, span.end));
      if (!span.empty()) return;
    }
  }

  void add_entry(const LogicalLine& key, const LogicalLine& value) {
    Message message;
    message.key = decoded(key).text;
    TracedText text = decoded(value);
    if (text.map.is_identity()) {
      std::size_t before = value[0].begin - 1;
      while (before > 0 && !begins_code_point(text_[before])) --before;
      text.pass(before, value[0].begin);
    }
    message.writings.push_back({Writing::Kind::kProperties, charset_});
    add_message(std::move(message), std::move(text), document_);
  }

  TracedText decoded(const LogicalLine& line) {
    TracedText out;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i > 0) out.pass(line[i - 1].end, line[i].begin);
      append(line[i], &out);
    }
    return out;
  }

  void append(Span part, TracedText* out) {
    const std::string_view text = text_.substr(0, part.end);
    std::uint32_t at = part.begin;
    while (at < part.end) {
      const auto backslash = static_cast<std::uint32_t>(
          std::min(text.find('\\', at), text.size()));
      out->copy(text, at, backslash);
      at = backslash;
      if (at < part.end) at = append_escape(text, at, out);
    }
  }

  // Returns where it ends.
  std::uint32_t append_escape(std::string_view text, std::uint32_t at,
                              TracedText* out) {
    constexpr std::string_view kNames = "tnrf";
    constexpr std::string_view kCharacters = "\t\n\r\f";
    std::size_t end = at + 1;
    if (end == text.size()) {  // the last backslash of a file
      out->pass(at, end);
      return at + 1;
    }
    std::string character;
    const std::size_t name = kNames.find(text[end]);
    if (text[end] == 'u') {
      const NumberEscape escape = read_utf16_escape(text.substr(at), 4);
      if (escape.size == 0) {
        notes_.add(at, "\\u without four digits; write \\u00E9 or the like");
        out->copy(text, at, at + 1);
        return at + 1;
      }
      end = at + escape.size;
      if (escape.value != 0) append_utf8(escape.value, &character);
    } else if (name != std::string_view::npos) {
      character = kCharacters[name];
      ++end;
    } else {
      next_code_point(text, &end);
      character = text.substr(at + 1, end - at - 1);
    }
    out->decode(character, at, end);
    return static_cast<std::uint32_t>(end);
  }

  Document* document_;
  std::string_view text_;
  LineNotes notes_;
  std::string charset_;
};

}  // namespace

Result<Document> read_properties(std::string path, std::string bytes) {
  Result<DecodedText> decoded = decode_properties(path, std::move(bytes));
  if (!decoded.ok()) return decoded.error();
  Document document =
      start_catalogue(std::move(path), std::move(decoded.value()));
  PropertiesReader(&document).read();
  return document;
}

}  // namespace sincerely

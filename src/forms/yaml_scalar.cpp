// The scalar is read a second time, beside its value: each step takes what
// stands in the file and what it must have become in the value. Where the value
// has something else, the two readings differ, and there is no map.

#include "forms/yaml_scalar.h"

#include <algorithm>
#include <string>

#include "input/ascii.h"
#include "input/span.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

bool is_break(char c) { return c == '\n' || c == '\r'; }

// Behind the tag and the anchor of a value, which may stand on lines of their
// own.
std::size_t skip_properties(std::string_view file, std::size_t at) {
  while (at < file.size() && (file[at] == '!' || file[at] == '&')) {
    at = std::min(file.find_first_of(kWhitespace, at), file.size());
    while (at < file.size() &&
           (is_space_or_tab(file[at]) || is_break(file[at]))) {
      at = std::min(file.find_first_not_of(kWhitespace, at), file.size());
      if (at < file.size() && file[at] == '#') {
        at = std::min(file.find('\n', at), file.size());
      }
    }
  }
  return at;
}

YamlStyle style_of(char first) {
  switch (first) {
    case '\'':
      return YamlStyle::kSingle;
    case '"':
      return YamlStyle::kDouble;
    case '|':
      return YamlStyle::kLiteral;
    case '>':
      return YamlStyle::kFolded;
    default:
      return YamlStyle::kPlain;
  }
}

class Tracer {
 public:
  Tracer(std::string_view file, std::size_t begin, std::string_view value)
      : file_(file), at_(begin), value_(value) {}

  TracedText take() { return std::move(out_); }
  std::size_t at() const { return at_; }

  // Each returns false where file and value differ.
  bool trace_plain() {
    while (!is_done()) {
      if (!take_fold() && !take_copy("")) return false;
    }
    return true;
  }

  bool trace_single() {
    ++at_;
    while (!is_done()) {
      if (file_.substr(at_).starts_with("''")) {
        if (!take_decoded("'", 2)) return false;
      } else if (!take_fold() && !take_copy("'")) {
        return false;
      }
    }
    return true;
  }

  bool trace_double() {
    ++at_;
    while (!is_done()) {
      if (peek() == '\\') {
        if (!take_escape()) return false;
      } else if (!take_fold() && !take_copy("\\\"")) {
        return false;
      }
    }
    while (peek() == '\\' && take_escape()) {
    }
    return true;
  }

  bool trace_block() {
    at_ = file_.find('\n', at_);
    if (at_ == kNpos) return is_done();
    ++at_;
    if (!measure_indentation()) return is_done();
    if (!take_lines_between(at_)) return false;
    while (!is_done()) {
      if (is_break(peek())) {
        if (!take_lines_between(at_)) return false;
      } else if (!take_copy("")) {
        return false;
      }
    }
    return true;
  }

 private:
  bool is_done() const { return in_value_ == value_.size(); }
  char peek() const { return at_ < file_.size() ? file_[at_] : '\0'; }

  // The size of the line break at a place.
  std::size_t break_size(std::size_t at) const {
    if (at >= file_.size() || !is_break(file_[at])) return 0;
    return file_.substr(at).starts_with("\r\n") ? 2 : 1;
  }

  std::size_t skip_blanks(std::size_t at) const {
    while (at < file_.size() && is_space_or_tab(file_[at])) ++at;
    return at;
  }

  bool take_decoded(std::string_view words, std::size_t size) {
    if (!value_.substr(in_value_).starts_with(words)) return false;
    out_.decode(words, at_, at_ + size);
    at_ += size;
    in_value_ += words.size();
    return true;
  }

  // What stands in both, up to the line's end, blanks there, or one of `stops`.
  bool take_copy(std::string_view stops) {
    const std::size_t begin = at_;
    while (at_ < file_.size() && in_value_ + (at_ - begin) < value_.size() &&
           file_[at_] == value_[in_value_ + (at_ - begin)] &&
           !is_break(file_[at_]) && stops.find(file_[at_]) == kNpos) {
      // Blanks may belong to a fold.
      if (at_ > begin && is_space_or_tab(file_[at_]) &&
          !is_space_or_tab(file_[at_ - 1]) &&
          break_size(skip_blanks(at_)) > 0) {
        break;
      }
      ++at_;
    }
    out_.copy(file_, begin, at_);
    in_value_ += at_ - begin;
    return at_ > begin;
  }

  // A line break in a text that is no block, with the blanks around it: one is
  // a blank, of more the first goes.
  bool take_fold() {
    std::size_t end = skip_blanks(at_);
    std::size_t breaks = 0;
    for (std::size_t size = break_size(end); size > 0; size = break_size(end)) {
      end = skip_blanks(end + size);
      ++breaks;
    }
    if (breaks == 0) return false;
    return take_decoded(breaks == 1 ? " " : std::string(breaks - 1, '\n'),
                        end - at_);
  }

  bool take_escape() {
    const std::size_t line_end = break_size(at_ + 1);
    if (line_end > 0) {
      const std::size_t end = skip_blanks(at_ + 1 + line_end);
      out_.pass(at_, end);
      at_ = end;
      return true;
    }
    if (is_done() || at_ + 1 >= file_.size()) return false;
    constexpr std::string_view kNames = "0abt\tnvfre \"/\\N_LP'";
    constexpr char32_t kMeanings[] = {
        0,   7,   8,   9,    9,    10,   11,     12,     13,  27,
        ' ', '"', '/', '\\', 0x85, 0xA0, 0x2028, 0x2029, '\''};
    const std::size_t found = kNames.find(file_[at_ + 1]);
    if (found != kNpos) return take_character(kMeanings[found], 2);
    const std::size_t digits = digits_of(file_[at_ + 1]);
    if (digits == 0 || at_ + 2 + digits > file_.size()) return false;
    char32_t code = 0;
    for (const char c : file_.substr(at_ + 2, digits)) {
      const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
      code = code * 16 + static_cast<char32_t>(digit);
    }
    return take_character(code, 2 + digits);
  }

  static std::size_t digits_of(char name) {
    if (name == 'x') return 2;
    if (name == 'u') return 4;
    return name == 'U' ? 8 : 0;
  }

  bool take_character(char32_t code, std::size_t size) {
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return false;
    std::string character;
    append_utf8(code, &character);
    const std::string_view rest = value_.substr(in_value_);
    if (rest.starts_with(character)) {
      in_value_ += character.size();
    } else if (code < 0x100 && rest.starts_with(static_cast<char>(code))) {
      ++in_value_;  // yaml-cpp writes \N and \_ as if it were Latin-1
    } else {
      return false;
    }
    out_.decode(code == 0 ? "\uFFFD" : character, at_, at_ + size);
    at_ += size;
    return true;
  }

  // By the first line that is not empty: it may begin with blanks that are part
  // of the text.
  bool measure_indentation() {
    std::size_t line = at_;
    std::size_t text = skip_blanks(line);
    while (break_size(text) > 0) {
      line = text + break_size(text);
      text = skip_blanks(line);
    }
    const std::size_t first = value_.find_first_not_of("\r\n");
    if (text == file_.size() || first == kNpos) return !is_done();
    const std::size_t word = value_.find_first_not_of(" \t", first);
    const std::size_t kept = (word == kNpos ? value_.size() : word) - first;
    if (kept > text - line) return false;
    indentation_ = text - line - kept;
    return true;
  }

  // From the end of a line, or the beginning of the first, to where the text of
  // the next one begins: line breaks, empty lines, indentation.
  bool take_lines_between(std::size_t begin) {
    std::size_t end = begin + break_size(begin);
    std::size_t breaks = end > begin ? 1 : 0;
    for (std::size_t text = skip_blanks(end); break_size(text) > 0;
         text = skip_blanks(end)) {
      end = text + break_size(text);
      ++breaks;
    }
    end = std::min({end + indentation_, skip_blanks(end), file_.size()});
    const std::size_t word = value_.find_first_not_of('\n', in_value_);
    const std::size_t wanted = std::min(word, value_.size()) - in_value_;
    if (wanted == breaks || word == kNpos) {
      take_breaks(wanted, end);
    } else if (!take_decoded(wanted == 0 ? " " : std::string(wanted, '\n'),
                             end - begin)) {
      return false;
    }
    return true;
  }

  // Line breaks that stand in the text as in the file.
  void take_breaks(std::size_t count, std::size_t end) {
    for (; count > 0; --count) {
      const std::size_t mark = std::min(skip_blanks(at_), end);
      out_.pass(at_, mark);
      const std::size_t size = break_size(mark);
      at_ = mark + size;
      if (size == 1 && file_[mark] == '\n') {
        out_.copy(file_, mark, at_);
      } else {
        out_.decode("\n", mark, at_);
      }
      ++in_value_;
    }
    if (!is_done()) {
      out_.pass(at_, end);
      at_ = end;
    }
  }

  std::string_view file_;
  std::size_t at_ = 0;
  std::string_view value_;
  std::size_t in_value_ = 0;
  std::size_t indentation_ = 0;
  TracedText out_;
};

bool trace(Tracer* tracer, YamlStyle style) {
  switch (style) {
    case YamlStyle::kPlain:
      return tracer->trace_plain();
    case YamlStyle::kSingle:
      return tracer->trace_single();
    case YamlStyle::kDouble:
      return tracer->trace_double();
    case YamlStyle::kLiteral:
    case YamlStyle::kFolded:
      return tracer->trace_block();
  }
  return false;
}

// Its first character has a place, and the rest is as if it were made.
TracedText lead_to_beginning(std::string_view file, std::size_t begin,
                             std::string_view value) {
  TracedText out;
  if (value.empty()) return out;
  std::size_t first = 0;
  next_code_point(value, &first);
  std::size_t end = begin;
  // One is mostly as long as what it stands for, and would pass for a copy.
  for (int i = 0; i < 2 && end < file.size(); ++i) next_code_point(file, &end);
  out.decode(value.substr(0, first), begin, end);
  if (first < value.size()) out.decode(value.substr(first), end, end);
  return out;
}

}  // namespace

std::optional<YamlScalar> trace_yaml_scalar(std::string_view file,
                                            std::size_t begin,
                                            std::string_view value) {
  begin = skip_properties(file, std::min(begin, file.size()));
  YamlScalar scalar;
  scalar.style = style_of(begin < file.size() ? file[begin] : ' ');
  Tracer tracer(file, begin, value);
  if (trace(&tracer, scalar.style)) {
    scalar.text = tracer.take();
    const bool is_quoted = scalar.style == YamlStyle::kSingle ||
                           scalar.style == YamlStyle::kDouble;
    scalar.is_closed = !is_quoted || (tracer.at() < file.size() &&
                                      file[tracer.at()] == file[begin]);
    return scalar;
  }
  if (value.find('\0') != kNpos || find_invalid_utf8(value) != kNpos) {
    return std::nullopt;
  }
  scalar.text = lead_to_beginning(file, begin, value);
  return scalar;
}

std::optional<Writing> yaml_writing(YamlStyle style, bool is_in_flow) {
  switch (style) {
    case YamlStyle::kPlain:
      return Writing{
          is_in_flow ? Writing::Kind::kYamlFlow : Writing::Kind::kYamlPlain,
          {}};
    case YamlStyle::kSingle:
      return Writing{Writing::Kind::kYamlSingle, {}};
    case YamlStyle::kDouble:
      return Writing{Writing::Kind::kYamlDouble, {}};
    case YamlStyle::kLiteral:
    case YamlStyle::kFolded:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace sincerely

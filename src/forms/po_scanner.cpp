#include "forms/po_scanner.h"

#include <algorithm>
#include <string>
#include <utility>

#include "forms/number_escape.h"
#include "input/ascii.h"
#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxShown = 40;  // bytes of a word that a note quotes

bool is_keyword_letter(char c) { return is_ascii_letter(c) || c == '_'; }

// Whether `fuzzy` is among the flags of `#, fuzzy, c-format`.
bool has_fuzzy_flag(std::string_view flags) {
  constexpr std::string_view kFuzzy = "fuzzy";
  const auto is_edge = [&](std::size_t at) {
    return at >= flags.size() || is_space_in_line(flags[at]) ||
           flags[at] == ',';
  };
  for (std::size_t at = flags.find(kFuzzy); at != kNpos;
       at = flags.find(kFuzzy, at + 1)) {
    if (is_edge(at - 1) && is_edge(at + kFuzzy.size())) return true;
  }
  return false;
}

class PoLineScanner {
 public:
  PoLineScanner(std::string_view text, LineNotes* notes,
                const std::function<void(const PoEntry&)>& take)
      : text_(text), notes_(notes), take_(take) {}

  void scan() {
    Lines lines(text_);
    for (Line line; lines.next(&line);) read_line(line.begin, line.end);
    finish_entry();
  }

 private:
  std::size_t skip_blanks(std::size_t at, std::size_t end) const {
    while (at < end && is_space_in_line(text_[at])) ++at;
    return at;
  }

  void read_line(std::size_t at, std::size_t end) {
    for (at = skip_blanks(at, end); at < end; at = skip_blanks(at, end)) {
      const char c = text_[at];
      if (c == '"') {
        at = read_string(at, end);
      } else if (c == '#') {
        read_comment(text_.substr(at, end - at));
        return;
      } else if (is_keyword_letter(c)) {
        at = read_keyword(at, end);
      } else {
        at = pass_over(at, end);
      }
    }
  }

  void read_comment(std::string_view comment) {
    if (comment.starts_with("#~")) {
      finish_entry();
      entry_.is_fuzzy = false;  // said of the obsolete one
    } else if (comment.starts_with("#,") && has_fuzzy_flag(comment)) {
      // Behind a msgstr it is said of the next entry.
      (entry_.strings.empty() ? entry_.is_fuzzy : next_is_fuzzy_) = true;
    }
  }

  // Returns where to go on in the line.
  std::size_t read_keyword(std::size_t begin, std::size_t end) {
    std::size_t at = begin;
    while (at < end && is_keyword_letter(text_[at])) ++at;
    const std::string_view word = text_.substr(begin, at - begin);
    if (word == "msgctxt" || word == "domain" || word == "msgid") {
      const bool goes_on = word == "msgid" && entry_.id.empty();
      if (!goes_on || !entry_.strings.empty()) finish_entry();
    }
    if (!has_begun_) begin_ = begin;
    has_begun_ = true;
    if (word == "msgctxt") {
      field_ = &entry_.context;
    } else if (word == "msgid") {
      field_ = &entry_.id;
    } else if (word == "msgid_plural") {
      field_ = &entry_.id_plural;
    } else if (word == "msgstr") {
      return read_msgstr(at, end);
    } else if (word == "domain") {
      has_begun_ = false;
      field_ = &unread_;
    } else {
      field_ = &unread_;
      return pass_over(begin, end);
    }
    return at;
  }

  // Behind the keyword: `[1]`, where the entry has plural forms.
  std::size_t read_msgstr(std::size_t at, std::size_t end) {
    const std::size_t begin = skip_blanks(at, end);
    const bool has_index = begin < end && text_[begin] == '[';
    if (!has_index && !entry_.strings.empty()) {
      add_fault(at, "a second msgstr of one entry; write its msgid before it");
    }
    field_ = &entry_.strings.emplace_back();
    if (!has_index) return at;
    const std::size_t close = text_.substr(begin, end - begin).find(']');
    return close == kNpos ? pass_over(begin, end) : begin + close + 1;
  }

  std::size_t read_string(std::size_t begin, std::size_t end) {
    if (field_ == nullptr) {
      add_fault(begin,
                "a string without a keyword; write msgid or msgstr before it");
      field_ = &unread_;
    }
    const std::size_t close = find_close(begin + 1, end);
    field_->push_back(span_of(begin + 1, close));
    if (close < end) return close + 1;
    add_fault(begin, "a string without its end; write a \" behind it");
    return end;
  }

  // The quotation mark that ends a string, or the end of the line. One that
  // other words stand behind, and another mark, was meant as text.
  std::size_t find_close(std::size_t at, std::size_t end) {
    for (; at < end; ++at) {
      if (text_[at] == '\\') {
        ++at;
      } else if (text_[at] == '"') {
        if (is_close(at, end)) return at;
        add_fault(at, "a quotation mark within a string; write \\\"");
      }
    }
    return end;
  }

  bool is_close(std::size_t at, std::size_t end) const {
    const std::size_t next = skip_blanks(at + 1, end);
    if (next == end || text_[next] == '"' || text_[next] == '#') return true;
    if (text_.substr(next).starts_with("msg")) return true;
    return text_.substr(next, end - next).find('"') == kNpos;
  }

  std::size_t pass_over(std::size_t at, std::size_t end) {
    std::size_t shown = at;
    while (shown < end && shown - at < kMaxShown &&
           !is_space_in_line(text_[shown]) && text_[shown] != '"') {
      ++shown;
    }
    while (shown < end && !begins_code_point(text_[shown])) ++shown;
    std::string note = "“";
    note += text_.substr(at, shown - at);
    note += "” is nothing that PO has here, and the line was passed over; ";
    note += "expected msgctxt, msgid, msgid_plural, msgstr or a \"string\"";
    add_fault(at, std::move(note));
    return end;
  }

  void add_fault(std::size_t at, std::string note) {
    has_fault_ = true;
    notes_->add(at, std::move(note));
  }

  void finish_entry() {
    std::erase_if(entry_.strings, [](const PoField& f) { return f.empty(); });
    if (!entry_.id.empty() && !entry_.strings.empty()) {
      take_(entry_);
    } else if (has_begun_ && !has_fault_) {
      notes_->add(begin_, entry_.id.empty()
                              ? "an entry without a msgid was passed over"
                              : "an entry without a msgstr was passed over; "
                                "write msgstr \"\" where there is none yet");
    }
    entry_ = {};
    entry_.is_fuzzy = std::exchange(next_is_fuzzy_, false);
    field_ = nullptr;
    has_begun_ = has_fault_ = false;
  }

  std::string_view text_;
  LineNotes* notes_;
  const std::function<void(const PoEntry&)>& take_;
  PoEntry entry_;
  PoField unread_;            // the strings of what was passed over
  PoField* field_ = nullptr;  // of these, that strings belong to
  std::size_t begin_ = 0;     // of the entry, if it has begun
  bool has_begun_ = false;
  bool next_is_fuzzy_ = false;
  bool has_fault_ = false;  // that was noted: what comes of it is not
};

// Bytes that an escape may give, and how many bytes long it is.
struct Escape {
  std::size_t size = 0;  // 0: there is no such escape
  unsigned char byte = 0;
  bool is_number = false;
};

// Of `text`, which begins behind the backslash.
Escape read_escape(std::string_view text) {
  constexpr std::string_view kNames = "ntrbfva\\\"";
  constexpr std::string_view kBytes = "\n\t\r\b\f\v\a\\\"";
  if (text.empty()) return {};
  const std::size_t name = kNames.find(text[0]);
  if (name != kNpos) {
    return {2, static_cast<unsigned char>(kBytes[name]), false};
  }
  const bool is_hexadecimal = text[0] == 'x';
  const NumberEscape number = is_hexadecimal
                                  ? read_hexadecimal(text.substr(1), 2)
                                  : read_octal(text, 3);
  if (number.size == 0) return {};
  return {number.size + (is_hexadecimal ? 2 : 1),
          static_cast<unsigned char>(number.value), true};
}

// Appends the escapes from `at` on that give bytes: a character may need
// several of them. Returns where they end; `at` if there is none.
std::uint32_t append_numbers(std::string_view text, Span all, std::uint32_t at,
                             TracedText* out) {
  std::string bytes;
  std::uint32_t end = at;
  while (end < all.end && text[end] == '\\' && bytes.size() < 4) {
    const Escape escape = read_escape(text.substr(end + 1, all.end - end - 1));
    if (!escape.is_number) break;
    bytes += static_cast<char>(escape.byte);
    end += static_cast<std::uint32_t>(escape.size);
    if (bytes[0] == '\0') break;
    if (find_invalid_utf8(bytes) == kNpos) {
      out->decode(bytes, at, end);
      return end;
    }
  }
  if (bytes.empty()) return at;
  // No character: the first of them alone.
  end = at + static_cast<std::uint32_t>(
                 read_escape(text.substr(at + 1, all.end - at - 1)).size);
  if (bytes[0] == '\0') {
    out->pass(at, end);
  } else {
    out->decode("\uFFFD", at, end);
  }
  return end;
}

void append_string(std::string_view text, Span all, LineNotes* notes,
                   TracedText* out) {
  std::uint32_t at = all.begin;
  while (at < all.end) {
    const std::size_t found = text.substr(at, all.end - at).find('\\');
    if (found == kNpos) break;
    const auto backslash = at + static_cast<std::uint32_t>(found);
    out->copy(text, at, backslash);
    const Escape escape =
        read_escape(text.substr(backslash + 1, all.end - backslash - 1));
    if (escape.size == 0) {
      notes->add(backslash,
                 "a backslash that begins no escape; write \\\\ for one");
      at = backslash + 1;
      out->copy(text, backslash, at);
    } else if (escape.is_number) {
      at = append_numbers(text, all, backslash, out);
    } else {
      at = backslash + static_cast<std::uint32_t>(escape.size);
      const char character = static_cast<char>(escape.byte);
      out->decode({&character, 1}, backslash, at);
    }
  }
  out->copy(text, at, all.end);
}

}  // namespace

void scan_po(std::string_view text, LineNotes* notes,
             const std::function<void(const PoEntry&)>& take) {
  PoLineScanner(text, notes, take).scan();
}

void append_po_field(std::string_view text, const PoField& field,
                     LineNotes* notes, TracedText* out) {
  std::uint32_t last_end = 0;
  bool is_first = true;
  for (const Span& string : field) {
    if (!is_first && text.substr(last_end, string.begin - last_end)
                             .find_first_not_of("\" \t\v\f\r\n") == kNpos) {
      out->pass(last_end, string.begin);
    }
    append_string(text, string, notes, out);
    last_end = string.end;
    is_first = false;
  }
  // So that an empty text has a place.
  if (out->map.is_identity() && !field.empty()) {
    out->pass(field[0].begin - 1, field[0].begin);
  }
}

}  // namespace sincerely

#include "forms/mail_quotes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "input/ascii.h"
#include "input/lines.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxFieldLabel = 40;  // bytes; "Gönderilme Tarihi:"
constexpr std::size_t kMaxFieldLabelWords = 3;
constexpr std::size_t kMinDashes = 4;
constexpr std::size_t kMaxAttribution = 3;  // lines

// "10:42", or a year of four digits with something else than digits beside it,
// as telephone numbers have not.
bool has_date(std::string_view words) {
  const bool may_be_date = std::ranges::any_of(words, is_letter_byte) ||
                           words.find_first_of("./") != std::string_view::npos;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_ascii_digit(words[i])) continue;
    std::size_t end = i;
    while (end < words.size() && is_ascii_digit(words[end])) ++end;
    const std::string_view number = words.substr(i, end - i);
    if (number.size() == 4 && may_be_date &&
        (number.starts_with("19") || number.starts_with("20"))) {
      return true;
    }
    if (number.size() <= 2 && end + 2 < words.size() && words[end] == ':' &&
        is_ascii_digit(words[end + 1]) && is_ascii_digit(words[end + 2])) {
      return true;
    }
    i = end;
  }
  return false;
}

// What stands behind the label of a field: "Ana <a@b.c>" of "*From:* Ana
// <a@b.c>"; empty if there is no label of a few words, or nothing behind it.
std::string_view field_value(std::string_view line) {
  const std::size_t colon = line.substr(0, kMaxFieldLabel).find(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view label = line.substr(0, colon);
  const auto is_label = [](char c) {
    return is_letter_byte(c) || c == ' ' || c == '*' || c == '-';
  };
  if (label.empty() || !std::ranges::all_of(label, is_label) ||
      !std::ranges::any_of(label, is_letter_byte) ||
      std::ranges::count(label, ' ') >=
          static_cast<std::ptrdiff_t>(kMaxFieldLabelWords)) {
    return {};
  }
  const std::string_view value = trim(line.substr(colon + 1), kSpaceAndTab);
  return value.starts_with("//") ? std::string_view() : value;
}

// "-----Original Message-----"
bool is_divider(std::string_view line) {
  const std::size_t begin = line.find_first_not_of('-');
  if (begin == std::string_view::npos || begin < kMinDashes) return false;
  const std::size_t end = line.find_last_not_of('-') + 1;
  return line.size() - end >= kMinDashes &&
         std::ranges::any_of(line.substr(begin, end - begin), is_letter_byte);
}

// "________________________________"
bool is_rule(std::string_view line) {
  return line.size() >= 2 * kMinDashes &&
         (line.find_first_not_of('_') == std::string_view::npos ||
          line.find_first_not_of('-') == std::string_view::npos);
}

Span span_of_line(const Line& line) {
  return {static_cast<std::uint32_t>(line.begin),
          static_cast<std::uint32_t>(line.end)};
}

class QuoteFinder {
 public:
  QuoteFinder(std::string_view text, std::span<const Inert> inert)
      : text_(text), inert_(inert) {}

  std::vector<Span> find() {
    Lines lines(text_);
    Line line;
    while (lines.next(&line)) {
      const std::string_view words =
          trim(text_.substr(line.begin, line.end - line.begin), kSpaceAndTab);
      see_attribution(line, words);
      if (see_head(line, words)) break;
    }
    return std::move(quotes_);
  }

 private:
  bool is_quoted(const Line& line);
  void see_attribution(const Line& line, std::string_view words);
  bool see_head(const Line& line, std::string_view words);
  void add_attribution();
  void add_rest(std::size_t begin);

  std::string_view text_;
  std::span<const Inert> inert_;  // that ends behind the line
  std::vector<Span> quotes_;

  // The last lines of the paragraph that ended last, or goes on.
  std::array<Line, kMaxAttribution> recent_;
  std::size_t recent_count_ = 0;  // more than fit in, if the paragraph is long
  std::size_t blank_lines_ = 0;
  bool is_in_quote_ = false;

  // Fields of what may be another mail's head.
  std::size_t head_begin_ = 0;
  std::size_t fields_ = 0;
  bool has_divider_ = false;
  bool has_rule_ = false;
  bool has_address_ = false;
  bool has_date_ = false;
};

// Whether a quotation begins before the line's end, or goes on in it. Ask for
// one line after another.
bool QuoteFinder::is_quoted(const Line& line) {
  while (!inert_.empty() && inert_.front().span.end <= line.begin) {
    inert_ = inert_.subspan(1);
  }
  for (const Inert& inert : inert_) {
    if (inert.span.begin >= line.end) return false;
    if (inert.kind == Inert::Kind::kQuote) return true;
  }
  return false;
}

void QuoteFinder::see_attribution(const Line& line, std::string_view words) {
  if (!words.empty() && is_quoted(line)) {
    if (!is_in_quote_ && blank_lines_ <= 1) add_attribution();
    is_in_quote_ = true;
    recent_count_ = 0;
  } else if (words.empty()) {
    ++blank_lines_;
    return;
  } else {
    if (blank_lines_ > 0 || is_in_quote_) recent_count_ = 0;
    is_in_quote_ = false;
    if (recent_count_ >= kMaxAttribution) {
      std::shift_left(recent_.begin(), recent_.end(), 1);
    }
    recent_[std::min(recent_count_, kMaxAttribution - 1)] = line;
    ++recent_count_;
  }
  blank_lines_ = 0;
}

// The last line of a paragraph, or a short paragraph with an address or a time
// in it: programs break long lines.
void QuoteFinder::add_attribution() {
  if (recent_count_ == 0) return;
  const std::size_t count = std::min(recent_count_, kMaxAttribution);
  const auto words = [&](std::size_t i) {
    return trim(
        text_.substr(recent_[i].begin, recent_[i].end - recent_[i].begin),
        kSpaceAndTab);
  };
  if (!words(count - 1).ends_with(':')) return;
  std::size_t first = count - 1;
  for (std::size_t i = 0; i < first && recent_count_ <= kMaxAttribution; ++i) {
    if (words(i).find('@') != std::string_view::npos || has_date(words(i))) {
      first = i;
    }
  }
  for (std::size_t i = first; i < count; ++i) {
    quotes_.push_back(span_of_line(recent_[i]));
  }
}

// Returns true if all that follows is quoted.
bool QuoteFinder::see_head(const Line& line, std::string_view words) {
  const bool divides = is_divider(words);
  if (divides || is_rule(words)) {
    head_begin_ = line.begin;
    fields_ = 0;
    has_divider_ = divides;
    has_rule_ = true;
    return false;
  }
  if (words.empty() && fields_ == 0) return false;
  const std::string_view value = field_value(words);
  if (value.empty()) {
    fields_ = 0;
    has_divider_ = false;
    has_rule_ = false;
    return false;
  }
  if (fields_ == 0) {
    if (!has_rule_) head_begin_ = line.begin;
    has_address_ = value.find('@') != std::string_view::npos;
    has_date_ = false;
  }
  ++fields_;
  has_date_ = has_date_ || has_date(value);
  const bool is_head =
      has_date_ && (has_divider_ ? fields_ >= 2 : fields_ >= 3 && has_address_);
  if (is_head) add_rest(head_begin_);
  return is_head;
}

void QuoteFinder::add_rest(std::size_t begin) {
  // What was found there is in it.
  while (!quotes_.empty() && quotes_.back().begin >= begin) quotes_.pop_back();
  Lines lines(text_, begin);
  Line line;
  while (lines.next(&line)) {
    if (line.end > line.begin) quotes_.push_back(span_of_line(line));
  }
}

}  // namespace

void add_mail_quotes(std::string_view text, std::vector<Inert>* inert) {
  const std::vector<Span> quotes = QuoteFinder(text, *inert).find();
  if (quotes.empty()) return;
  std::vector<Inert> merged;
  auto old = inert->begin();
  for (const Span& quote : quotes) {
    while (old != inert->end() && old->span.end <= quote.begin) {
      merged.push_back(*old++);
    }
    // A tag may go on over several lines: what it has of this one is cut off.
    Span whole = quote;
    while (old != inert->end() && old->span.begin < quote.end) {
      whole.begin = std::min(whole.begin, old->span.begin);
      whole.end = std::max(whole.end, old->span.end);
      ++old;
    }
    if (!merged.empty() && merged.back().span.end > whole.begin) {
      merged.back().span.end = std::max(merged.back().span.end, whole.end);
    } else {
      merged.push_back({Inert::Kind::kQuote, whole});
    }
  }
  merged.insert(merged.end(), old, inert->end());
  *inert = std::move(merged);
}

}  // namespace sincerely

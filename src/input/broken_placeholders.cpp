#include "input/broken_placeholders.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "input/ascii.h"
#include "input/placeholders.h"

namespace sincerely {
namespace {

// A longer mark before one that begins like it.
constexpr std::array<std::string_view, 10> kTemplateOpeners = {
    "{{{", "{{", "{%", "<%=", "<%", "*|", "%{", "${", "@{", "{"};
constexpr std::array<std::string_view, 6> kTemplateClosers = {"}}}", "}}", "%}",
                                                              "%>",  "|*", "}"};

bool is_template_letter(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || c == '.' || !is_ascii(c);
}

std::string_view starting_mark(std::string_view text,
                               std::span<const std::string_view> marks) {
  for (const std::string_view mark : marks) {
    if (text.starts_with(mark)) return mark;
  }
  return {};
}

class BrokenFinder {
 public:
  explicit BrokenFinder(const Letter& letter) : text_(letter.text) {
    for (const Inert& inert : letter.inert) passed_.push_back(inert.span);
    for (const Placeholder& placeholder : letter.placeholders) {
      if (!has_brace_too_many(placeholder.span)) {
        passed_.push_back(placeholder.span);
      }
    }
    std::ranges::sort(passed_);
  }

  std::vector<Span> find() {
    std::size_t begin = 0;
    for (const Span span : passed_) {
      if (span.begin > begin) search(begin, span.begin);
      begin = std::max<std::size_t>(begin, span.end);
    }
    search(begin, text_.size());
    return std::move(found_);
  }

 private:
  // The {name} of `{{name}`.
  bool has_brace_too_many(Span span) const {
    return text_[span.begin] == '{' &&
           ((span.begin > 0 && text_[span.begin - 1] == '{') ||
            (span.end < text_.size() && text_[span.end] == '}'));
  }

  void search(std::size_t begin, std::size_t end) {
    const std::string_view text = text_.substr(0, end);
    for (std::size_t at = begin; at < end;) {
      at = text.find_first_of("{}%<*|$@", at);
      if (at == std::string_view::npos) return;
      const std::string_view rest = text.substr(at);
      if (const auto mark = starting_mark(rest, kTemplateOpeners);
          !mark.empty()) {
        at = opened(text, at, mark);
      } else if (const auto close = starting_mark(rest, kTemplateClosers);
                 !close.empty()) {
        at = closed(begin, at, close);
      } else {
        ++at;
      }
    }
  }

  // Returns where to go on.
  std::size_t opened(std::string_view text, std::size_t at,
                     std::string_view mark) {
    std::size_t begin = at + mark.size();
    const std::size_t limit =
        std::min(text.size(), begin + kLongestPlaceholderName);
    while (begin < limit && text[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < limit && is_template_letter(text[end])) ++end;
    if (end == begin) return at + mark.size();  // a brace by itself
    // Half an end mark: `{{name}`, `{% if x }`.
    std::size_t close = end;
    while (close < limit && text[close] == ' ') ++close;
    while (close < limit && text[close] == '}') end = ++close;
    add(at, end);
    return end;
  }

  std::size_t closed(std::size_t from, std::size_t at, std::string_view mark) {
    std::size_t begin = at;
    while (begin > from && at - begin < kLongestPlaceholderName &&
           is_template_letter(text_[begin - 1])) {
      --begin;
    }
    if (begin < at) add(begin, at + mark.size());
    return at + mark.size();
  }

  void add(std::size_t begin, std::size_t end) {
    found_.push_back(
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }

  std::string_view text_;
  std::vector<Span> passed_;
  std::vector<Span> found_;
};

}  // namespace

std::vector<Span> find_broken_placeholders(const Letter& letter) {
  return BrokenFinder(letter).find();
}

}  // namespace sincerely

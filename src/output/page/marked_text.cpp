#include "output/page/marked_text.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "input/placeholders.h"
#include "input/utf8.h"
#include "output/page/markup_writer.h"

namespace sincerely {
namespace {

// The nearest begin of a character, at or before `at`.
std::uint32_t character_begin(std::string_view text, std::uint32_t at) {
  at = std::min(at, static_cast<std::uint32_t>(text.size()));
  while (at > 0 && at < text.size() && !begins_code_point(text[at])) --at;
  return at;
}

class MarkedTextWriter {
 public:
  MarkedTextWriter(std::string_view text, std::string_view ui_language,
                   MarkupWriter* html)
      : text_(text), ui_language_(ui_language), html_(*html) {}

  void write(std::span<const TextMark> marks) {
    for (const TextMark& mark : marks) take(mark);
    std::ranges::stable_sort(
        marks_, {}, [](const Placed& placed) { return placed.span.begin; });
    ends_ = marks_;
    std::ranges::stable_sort(
        ends_, {}, [](const Placed& placed) { return placed.span.end; });
    for (const Placeholder& found : find_placeholders(text_, {})) {
      placeholders_.push_back(found.span);
      cuts_.push_back(found.span.begin);
      cuts_.push_back(found.span.end);
    }
    cuts_.push_back(static_cast<std::uint32_t>(text_.size()));
    std::ranges::sort(cuts_);
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    std::uint32_t at = 0;
    for (const std::uint32_t cut : cuts_) {
      if (cut > at) write_stretch({at, cut});
      at = cut;
      write_numbers(at);
    }
    close();
  }

 private:
  struct Placed {
    Span span;
    const TextMark* mark;
  };

  void take(const TextMark& mark) {
    const std::uint32_t begin = character_begin(text_, mark.span.begin);
    const Span span = {begin,
                       std::max(begin, character_begin(text_, mark.span.end))};
    marks_.push_back({span, &mark});
    cuts_.push_back(span.begin);
    cuts_.push_back(span.end);
  }

  // Between two cuts nothing begins or ends.
  void write_stretch(Span stretch) {
    while (next_ < marks_.size() && marks_[next_].span.begin <= stretch.begin) {
      if (!marks_[next_].span.empty()) open_.push_back(marks_[next_]);
      ++next_;
    }
    std::erase_if(open_, [&](const Placed& placed) {
      return placed.span.end <= stretch.begin;
    });
    show_marks();
    while (next_placeholder_ < placeholders_.size() &&
           placeholders_[next_placeholder_].end <= stretch.begin) {
      ++next_placeholder_;
    }
    const bool is_placeholder =
        next_placeholder_ < placeholders_.size() &&
        placeholders_[next_placeholder_].contains(stretch);
    if (is_placeholder) html_.raw("<code>");
    html_.text(text_.substr(stretch.begin, stretch.size()));
    if (is_placeholder) html_.raw("</code>");
  }

  // One element for all the findings that lie upon this stretch, the gravest of
  // which gives it its looks.
  void show_marks() {
    std::vector<std::size_t> findings;
    Severity severity = Severity::kHint;
    for (const Placed& placed : open_) {
      findings.push_back(placed.mark->finding);
      severity = std::max(severity, placed.mark->severity);
    }
    if (findings == shown_) return;
    close();
    shown_ = std::move(findings);
    if (shown_.empty()) return;
    html_.raw("<mark class=\"").raw(severity_name(severity));
    html_.raw("\" data-f=\"");
    for (std::size_t i = 0; i < shown_.size(); ++i) {
      if (i != 0) html_.raw(" ");
      html_.number(shown_[i]);
    }
    html_.raw("\">");
  }

  void close() {
    if (!shown_.empty()) html_.raw("</mark>");
    shown_.clear();
  }

  void write_numbers(std::uint32_t at) {
    for (; next_end_ < ends_.size() && ends_[next_end_].span.end <= at;
         ++next_end_) {
      close();
      write_number(*ends_[next_end_].mark);
    }
  }

  // The number is made by the style, so that it is not found, or copied, as one
  // of the letter's words.
  void write_number(const TextMark& mark) {
    html_.raw("<a class=\"ref ").raw(severity_name(mark.severity));
    if (mark.span.empty()) html_.raw(" gap");
    html_.raw("\"").reference("href", "#f", mark.finding);
    html_.reference("data-n", "", mark.number);
    if (!mark.missing.empty()) html_.attribute("data-gap", mark.missing);
    html_.attribute("lang", ui_language_).attribute("aria-label", mark.label);
    html_.raw("></a>");
  }

  std::string_view text_;
  std::string_view ui_language_;
  MarkupWriter& html_;
  std::vector<Placed> marks_;  // by begin
  std::vector<Placed> ends_;   // the same, by end
  std::vector<Span> placeholders_;
  std::vector<std::uint32_t> cuts_;
  std::size_t next_ = 0;
  std::size_t next_end_ = 0;
  std::size_t next_placeholder_ = 0;
  std::vector<Placed> open_;        // those that the stretch lies in
  std::vector<std::size_t> shown_;  // the findings of the element that is open
};

}  // namespace

void write_marked_text(std::string_view text, std::span<const TextMark> marks,
                       std::string_view ui_language, MarkupWriter* html) {
  MarkedTextWriter(text, ui_language, html).write(marks);
}

}  // namespace sincerely

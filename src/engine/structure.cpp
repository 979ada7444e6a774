// The greeting is looked for from the top, the closing from the bottom; what
// stands before the one is the head, behind the other signature and tail. Lines
// with a label ("Subject:", "P.S.") are known by it.

#include "engine/structure.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace sincerely {
namespace {

// A greeting stands among the first lines, a closing among the last; both are
// short. Longer sentences are body, whatever they begin with.
constexpr std::uint32_t kGreetingWithin = 16;
constexpr std::uint32_t kClosingWithin = 20;
constexpr std::uint32_t kUnknownWords = 6;   // of a formula no pattern knows
constexpr std::uint32_t kShortHeadLine = 9;  // words
constexpr std::uint32_t kHeadingWords = 14;
constexpr std::uint32_t kSignatureLines = 6;

class StructureFinder {
 public:
  StructureFinder(const Letter& letter, const Text& text, const Locale& locale)
      : letter_(letter), text_(text), locale_(locale) {
    out_.parts.assign(text.sentences.size(), Part::kBody);
  }

  Structure find(const StructureHits& hits) {
    if (text_.sentences.empty()) return std::move(out_);
    mark_subject();
    find_greeting(hits.greeting);
    mark_head();
    find_closing(hits.closing);
    if (out_.closing == kNoIndex) find_bare_signature(hits.signature);
    mark_end();
    return std::move(out_);
  }

 private:
  using Labels = std::vector<std::string_view>;

  std::uint32_t count() const {
    return static_cast<std::uint32_t>(text_.sentences.size());
  }
  const Sentence& sentence(std::uint32_t i) const { return text_.sentences[i]; }
  std::uint32_t words(std::uint32_t i) const {
    return sentence(i).last - sentence(i).first;
  }
  bool is_own_line(std::uint32_t i) const {
    return sentence(i).starts_line && sentence(i).ends_line;
  }
  bool ends_with_any(std::uint32_t i,
                     std::initializer_list<std::string_view> ends) const;
  bool ends_as_sentence(std::uint32_t i) const;
  bool has_label(std::uint32_t i, const Labels& labels) const;
  bool is_heading(std::uint32_t i) const;
  bool is_short_line(std::uint32_t i) const {
    return sentence(i).starts_line && words(i) <= kShortHeadLine &&
           !ends_as_sentence(i);
  }

  void mark_subject();
  void find_greeting(std::span<const Hit> hits);
  void find_unknown_greeting();
  void mark_head();
  void find_closing(std::span<const Hit> hits);
  std::uint32_t end_of_letter() const;
  void find_unknown_closing();
  void find_bare_signature(std::span<const Hit> hits);
  void mark_end();

  const Letter& letter_;
  const Text& text_;
  const Locale& locale_;
  Structure out_;
  std::uint32_t first_ = 0;  // the first sentence behind a declared subject
};

bool StructureFinder::ends_with_any(
    std::uint32_t i, std::initializer_list<std::string_view> ends) const {
  const Span span = sentence(i).span;
  const std::string_view text =
      std::string_view(letter_.text).substr(span.begin, span.size());
  return std::ranges::any_of(
      ends, [&](std::string_view end) { return text.ends_with(end); });
}

// Whether the sentence's text ends with . ? … or the locale's own marks. A
// comma, a colon, an exclamation mark or nothing ends lines of other kinds.
bool StructureFinder::ends_as_sentence(std::uint32_t i) const {
  return ends_with_any(i, {".", "?", "…"}) ||
         std::ranges::any_of(locale_.sentence_ends, [&](std::string_view end) {
           return ends_with_any(i, {end});
         });
}

// A label's words begin the line, and a colon, a full stop or nothing but the
// line's end stands behind them.
bool StructureFinder::has_label(std::uint32_t i, const Labels& labels) const {
  if (!sentence(i).starts_line) return false;
  const std::string_view first =
      text_.folded_form(text_.words[sentence(i).first]);
  for (const std::string_view label : labels) {
    if (!label.starts_with(first)) continue;
    std::string_view rest = label;
    for (std::uint32_t w = sentence(i).first; w < sentence(i).last; ++w) {
      const Word& word = text_.words[w];
      const std::string_view form = text_.folded_form(word);
      if (!rest.starts_with(form)) break;
      rest.remove_prefix(form.size());
      if (!rest.empty()) {
        if (rest.front() != ' ') break;
        rest.remove_prefix(1);
        continue;
      }
      const auto next = letter_.text.find_first_not_of(" \t", word.span.end);
      const bool at_end = next == std::string::npos;
      if (at_end || std::string_view(":.\n\r").find(letter_.text[next]) !=
                        std::string_view::npos) {
        return true;
      }
    }
  }
  return false;
}

bool StructureFinder::is_heading(std::uint32_t i) const {
  return is_own_line(i) && words(i) <= kHeadingWords && !ends_as_sentence(i);
}

void StructureFinder::mark_subject() {
  while (first_ < count() && letter_.subject.contains(sentence(first_).span)) {
    out_.parts[first_++] = Part::kSubject;
  }
}

void StructureFinder::find_greeting(std::span<const Hit> hits) {
  for (const Hit& hit : hits) {
    if (hit.sentence < first_) continue;
    if (hit.sentence >= kGreetingWithin) break;
    if (!sentence(hit.sentence).starts_line) continue;
    // What comes before a greeting in its line is a name, no more.
    if (hit.words.first - sentence(hit.sentence).first > 4) continue;
    if (has_label(hit.sentence, locale_.labels.head)) continue;
    out_.greeting = hit.sentence;
    // "Dear Ann, you failed to pay." has its first sentence in the same line.
    if (words(hit.sentence) <= 3 ||
        (words(hit.sentence) <= kShortHeadLine + 3 &&
         !ends_as_sentence(hit.sentence))) {
      out_.parts[hit.sentence] = Part::kGreeting;
    }
    return;
  }
  find_unknown_greeting();
}

// A short line that ends with a comma, on top or behind lines of the head, and
// with an empty line behind it, greets in words that no pattern knows.
void StructureFinder::find_unknown_greeting() {
  for (std::uint32_t i = first_; i + 1 < count() && i < kGreetingWithin; ++i) {
    if (!is_heading(i)) return;
    const bool stands_alone =
        sentence(i).paragraph != sentence(i + 1).paragraph;
    if (!stands_alone || words(i) > kUnknownWords) continue;
    if (ends_with_any(i, {","})) {
      out_.greeting = i;
      out_.parts[i] = Part::kGreeting;
      return;
    }
  }
}

void StructureFinder::mark_head() {
  std::uint32_t body = first_;
  if (out_.greeting != kNoIndex) {
    body = out_.greeting;
    for (std::uint32_t i = first_; i < body; ++i) out_.parts[i] = Part::kHead;
    const std::uint32_t next = body + 1;
    if (next + 1 < count() && out_.parts[body] == Part::kGreeting &&
        sentence(next).paragraph != sentence(next + 1).paragraph &&
        is_heading(next) && !ends_with_any(next, {"!"})) {
      out_.parts[next] = Part::kSubject;
    }
  } else {
    while (body < count() && is_heading(body)) ++body;
    // Lines alone are no head: there is nothing that they could head.
    if (body == count()) body = first_;
    for (std::uint32_t i = first_; i < body; ++i) out_.parts[i] = Part::kHead;
  }
  for (std::uint32_t i = 0; i < count() && i <= body + 1; ++i) {
    if (has_label(i, locale_.labels.subject)) out_.parts[i] = Part::kSubject;
  }
}

void StructureFinder::find_closing(std::span<const Hit> hits) {
  for (std::size_t i = hits.size(); i-- > 0;) {
    const Hit& hit = hits[i];
    if (hit.sentence + kClosingWithin < count()) return;
    if (out_.parts[hit.sentence] != Part::kBody) continue;
    if (hit.words.first - sentence(hit.sentence).first > 2) continue;
    if (!sentence(hit.sentence).starts_line) continue;
    const std::uint32_t behind = sentence(hit.sentence).last - hit.words.last;
    if (ends_as_sentence(hit.sentence) && behind > 2) continue;
    if (words(hit.sentence) > 2 * kShortHeadLine) continue;
    out_.closing = hit.sentence;
    return;
  }
  find_unknown_closing();
}

// The first sentence of what a label says is postscript or tail.
std::uint32_t StructureFinder::end_of_letter() const {
  for (std::uint32_t i = count() - std::min(count(), kClosingWithin);
       i < count(); ++i) {
    if (has_label(i, locale_.labels.postscript) ||
        has_label(i, locale_.labels.tail)) {
      return i;
    }
  }
  return count();
}

// A short line that ends with a comma, with nothing but short lines behind it,
// is a closing that no pattern knows.
void StructureFinder::find_unknown_closing() {
  const std::uint32_t end = end_of_letter();
  for (std::uint32_t i = end; i-- > 0 && i + kSignatureLines >= end;) {
    if (out_.parts[i] != Part::kBody || !is_short_line(i)) return;
    if (i + 1 < end && is_own_line(i) && words(i) <= kUnknownWords &&
        ends_with_any(i, {","})) {
      out_.closing = i;
      return;
    }
  }
}

// Without a closing, short lines at the letter's end are its signature, or
// lines that match the signature's patterns.
void StructureFinder::find_bare_signature(std::span<const Hit> hits) {
  const std::uint32_t end = end_of_letter();
  std::uint32_t first = end;
  while (first > 0 && end - first < kSignatureLines &&
         out_.parts[first - 1] == Part::kBody && is_short_line(first - 1)) {
    --first;
  }
  if (first < end && first > 0) {
    out_.signature = first;
    return;
  }
  for (const Hit& hit : hits) {
    if (hit.sentence + kSignatureLines < count() ||
        out_.parts[hit.sentence] != Part::kBody ||
        !sentence(hit.sentence).starts_line ||
        (hit.sentence == 0 && ends_as_sentence(0)) ||
        words(hit.sentence) > kShortHeadLine) {
      continue;
    }
    out_.signature = hit.sentence;
    return;
  }
}

void StructureFinder::mark_end() {
  std::uint32_t from = count();
  if (out_.closing != kNoIndex) {
    out_.parts[out_.closing] = Part::kClosing;
    from = out_.closing + 1;
  } else if (out_.signature != kNoIndex) {
    from = out_.signature;
  }
  Part part = Part::kSignature;
  for (std::uint32_t i = from; i < count(); ++i) {
    if (has_label(i, locale_.labels.postscript)) {
      part = Part::kPostscript;
    } else if (has_label(i, locale_.labels.tail)) {
      part = Part::kTail;
    } else if (part == Part::kSignature && words(i) > 2 * kShortHeadLine) {
      part = Part::kTail;
    } else if (part == Part::kSignature && out_.signature == kNoIndex) {
      out_.signature = i;
    }
    out_.parts[i] = part;
  }
}

}  // namespace

Structure find_structure(const Letter& letter, const Text& text,
                         const Locale& locale, const StructureHits& hits) {
  return StructureFinder(letter, text, locale).find(hits);
}

}  // namespace sincerely

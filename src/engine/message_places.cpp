#include "engine/message_places.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "forms/paragraph_number.h"
#include "input/utf8.h"
#include "text/sentence_around.h"

namespace sincerely {
namespace {

// The words as they are written at that place of the file. Nothing where they
// cannot take the place of what stands there.
std::optional<std::string> written_as(const Message& message, Span span,
                                      std::string words) {
  const auto overlaps = [span](Span fixed) { return fixed.overlaps(span); };
  if (!message.part.empty() || !message.map.is_unbroken(span) ||
      std::ranges::any_of(message.fixed, overlaps)) {
    return std::nullopt;
  }
  for (const Writing& writing : message.writings) {
    auto out = write_as(writing, words);
    if (!out) return std::nullopt;
    words = std::move(*out);
  }
  return words;
}

// A charset that was read as another may cut a character in two.
Span whole_characters(const std::string& text, Span span) {
  while (span.begin > 0 && span.begin < text.size() &&
         !begins_code_point(text[span.begin])) {
    --span.begin;
  }
  while (span.end < text.size() && !begins_code_point(text[span.end])) {
    ++span.end;
  }
  return span;
}

}  // namespace

void place_in_file(const Letter& file, const Message& message,
                   Finding* finding) {
  const Span span = finding->span;
  const std::string_view text = message.letter.text;
  const std::string_view words = text.substr(span.begin, span.size());
  for (Suggestion& suggestion : finding->suggestions) {
    if (suggestion.kind == SuggestionKind::kAdvice) continue;
    if (auto out = written_as(message, span, suggestion.text)) {
      suggestion.text = std::move(*out);
    } else if (suggestion.kind == SuggestionKind::kReplace) {
      suggestion.kind = SuggestionKind::kAdvice;
    }
  }
  finding->key = message.key;
  const Span sentence = sentence_around(text, span);
  finding->sentence = text.substr(sentence.begin, sentence.size());
  if (!message.part.empty()) {
    finding->place = TextPlace{message.part, paragraph_of(text, span.begin)};
  }
  finding->span = whole_characters(file.text, message.map.source_of(span));
  const std::string_view there = std::string_view(file.text).substr(
      finding->span.begin, finding->span.size());
  if (there != words) finding->text = words;
}

std::vector<SectionPlace> sections_in_file(const Message& message,
                                           std::vector<SectionPlace> sections) {
  for (SectionPlace& section : sections) {
    if (!section.span) continue;
    if (message.part.empty()) {
      section.span = message.map.source_of(*section.span);
    } else {
      section.place = TextPlace{
          message.part, paragraph_of(message.letter.text, section.span->begin)};
      section.span.reset();
    }
  }
  return sections;
}

}  // namespace sincerely

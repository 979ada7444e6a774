// A finding: one place in one letter that one rule objects to.
//
// Findings are plain values. Rules make them, the engine orders them, output
// writes them; none of them keeps a pointer into the letter.

#ifndef FINDINGS_FINDING_H_
#define FINDINGS_FINDING_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/span.h"

namespace sincerely {

enum class Severity : std::uint8_t { kHint, kWarning, kError };

// "hint", "warning", "error": as options and reports call it.
constexpr std::string_view severity_name(Severity severity) {
  constexpr std::string_view kNames[] = {"hint", "warning", "error"};
  return kNames[static_cast<int>(severity)];
}

enum class SuggestionKind : std::uint8_t {
  kReplace,  // may be applied as it stands and leaves a correct sentence
  kInsert,   // text to put at the span, which is empty
  kAdvice,   // tells the writer what to do
};

struct Suggestion {
  SuggestionKind kind = SuggestionKind::kAdvice;
  std::string text;
};

// Where words stand that have no bytes of their own in the file.
struct TextPlace {
  std::string part;           // "word/document.xml", "2 (text/html)"
  std::size_t paragraph = 0;  // lines that are not blank, from 1
};

// "tone" of the rule "tone/harsh".
constexpr std::string_view category_of(std::string_view rule) {
  return rule.substr(0, rule.find('/'));
}

// Confidence from here on goes without saying.
inline constexpr float kSureConfidence = 0.75F;

struct Finding {
  std::string rule;  // "blame-shifting/customer-omission", in every language
  Span span;         // over Letter::text; empty where something is missing
  // What a reader sees there, where the file has it in other bytes: escapes,
  // line breaks within a string. Else empty.
  std::string text;
  // The sentence around them as a reader sees it, where they are taken out of
  // a file with other things in it. Else empty.
  std::string sentence;
  std::optional<TextPlace> place;  // then the span is only near by
  std::string key;                 // of the message, in a catalogue
  Severity severity = Severity::kWarning;
  float confidence = 1.0F;  // 0 to 1
  // Of a review: the translation has a fault of tone that the source has not.
  bool is_added = false;
  std::string section;  // of missing-section findings, else empty
  std::string message;  // in the language of the user
  // Of learned findings: the words that weighed most.
  std::vector<std::string> because;
  std::vector<Suggestion> suggestions;  // best first

  // Whether a suggestion stands for just the words of the span.
  bool has_rewrite() const {
    return std::ranges::any_of(suggestions, [](const Suggestion& s) {
      return s.kind == SuggestionKind::kReplace;
    });
  }

  // "blame-shifting": the rule's id up to the slash.
  std::string_view category() const { return category_of(rule); }
};

}  // namespace sincerely

#endif  // FINDINGS_FINDING_H_

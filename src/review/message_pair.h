// A message beside its translation, and what the engine has read of both.

#ifndef REVIEW_MESSAGE_PAIR_H_
#define REVIEW_MESSAGE_PAIR_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/grounds.h"
#include "findings/report.h"
#include "input/letter.h"
#include "review/value_words.h"

namespace sincerely {

struct MessageArgument;
class Messages;

// One of the two texts.
struct PairSide {
  Letter letter;  // its placeholders are marked
  // Nothing where its language is not supported, or not the one it is said to
  // be: then there is nothing but the letter.
  const LanguageRules* rules = nullptr;
  const ValueWords* words = nullptr;
  Report report;
  Grounds grounds;
};

// Whether the text as a whole is no translation: the source's text, or surely
// another language's. Then nothing else can be said of its words.
enum class TextState : std::uint8_t { kTranslated, kSource, kOther };

struct MessagePair {
  PairSide source;
  PairSide translation;
  // One of several texts of its key, so that a number may be said without
  // figures.
  bool is_plural_form = false;
  TextState state = TextState::kTranslated;
};

// What the findings that are made already account for, so that one fault gives
// one finding.
struct PairReview {
  const MessagePair& pair;
  const Messages& messages;
  std::vector<Finding> findings;  // over the translation's text
  std::vector<Span> explained_source;
  std::vector<Span> explained_translation;
};

// The sentence that a place is in; kNoIndex if it is in none.
std::uint32_t sentence_at(const Text& text, std::uint32_t offset);

// Addresses of the web and of mail, whole.
std::vector<Span> addresses_of(const Text& text);

// Where in the translation something belongs that stands at that place of the
// source: the end of the sentence at the same share of the text.
Span place_in_translation(const MessagePair& pair, Span source);

// Whether a place lies in one of the spans.
bool is_within(const std::vector<Span>& spans, Span span);

// The words of a span.
std::string_view words_at(const Letter& letter, Span span);

// With the message of the rule, `review.<rule with a hyphen for its slash>`.
Finding make_review_finding(const PairReview& review, std::string_view rule,
                            Span span,
                            std::span<const MessageArgument> arguments);

}  // namespace sincerely

#endif  // REVIEW_MESSAGE_PAIR_H_

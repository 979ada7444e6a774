#include "review/message_pair.h"

#include <algorithm>

#include "findings/messages.h"

namespace sincerely {

std::uint32_t sentence_at(const Text& text, std::uint32_t offset) {
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    if (text.sentences[i].span.begin <= offset &&
        offset < text.sentences[i].span.end) {
      return i;
    }
  }
  return kNoIndex;
}

std::vector<Span> addresses_of(const Text& text) {
  std::vector<Span> spans;
  for (const KindRun& run : text.runs) {
    if (run.kind != WordKind::kUrl && run.kind != WordKind::kEmail) continue;
    spans.push_back(
        {text.words[run.first].span.begin, text.words[run.last - 1].span.end});
  }
  return spans;
}

Span place_in_translation(const MessagePair& pair, Span source) {
  const std::size_t source_size = pair.source.letter.text.size();
  const std::string& text = pair.translation.letter.text;
  if (source_size == 0) return {};
  const std::uint64_t wanted =
      std::uint64_t{source.end} * text.size() / source_size;
  const Text& read = pair.translation.grounds.text;
  Span nearest{static_cast<std::uint32_t>(text.size()),
               static_cast<std::uint32_t>(text.size())};
  std::uint64_t least = ~std::uint64_t{0};
  for (const Sentence& sentence : read.sentences) {
    const std::uint32_t end = sentence.span.end;
    const std::uint64_t distance = end > wanted ? end - wanted : wanted - end;
    if (distance >= least) continue;
    least = distance;
    nearest = {end, end};
  }
  return nearest;
}

bool is_within(const std::vector<Span>& spans, Span span) {
  return std::ranges::any_of(spans,
                             [&](Span one) { return one.overlaps(span); });
}

std::string_view words_at(const Letter& letter, Span span) {
  return std::string_view(letter.text).substr(span.begin, span.size());
}

Finding make_review_finding(const PairReview& review, std::string_view rule,
                            Span span,
                            std::span<const MessageArgument> arguments) {
  std::string key = "review." + std::string(rule);
  std::ranges::replace(key, '/', '-');
  Finding finding;
  finding.rule = rule;
  finding.span = span;
  finding.message = review.messages.format(key, arguments);
  return finding;
}

}  // namespace sincerely

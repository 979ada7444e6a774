#include "review/apology_count.h"

#include <vector>

#include "engine/sections.h"

namespace sincerely {
namespace {

constexpr std::size_t kTooMany = 3;
// Words that are one expression stand no further apart.
constexpr std::uint32_t kNear = 12;  // bytes

std::vector<Span> apologies_of(const PairSide& side) {
  const std::uint32_t number =
      section_number(side.rules->packs().front(), "apology");
  std::vector<Span> out;
  if (number >= side.grounds.section_words.size()) return out;
  for (const Span span : side.grounds.section_words[number]) {
    const bool goes_on = !out.empty() && span.begin < out.back().end + kNear &&
                         sentence_at(side.grounds.text, span.begin) ==
                             sentence_at(side.grounds.text, out.back().begin);
    if (goes_on) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

}  // namespace

void check_apologies(const SentenceAlignment& alignment, PairReview* review) {
  const MessagePair& pair = review->pair;
  const std::vector<Span> source = apologies_of(pair.source);
  std::vector<Span> apologies = apologies_of(pair.translation);
  std::erase_if(apologies, [&](Span span) {
    return is_within(review->explained_translation, span);
  });
  if (apologies.size() < kTooMany || apologies.size() <= source.size()) return;
  // The last one for which the source has none.
  Span added = apologies.back();
  for (const Span span : apologies) {
    const auto sentence =
        sentence_at(pair.translation.grounds.text, span.begin);
    if (sentence == kNoIndex) continue;
    const AlignedSentences& row = alignment.of_translation(sentence);
    if (row.source_first == row.source_last) added = span;
  }
  const MessageArgument arguments[] = {
      {"source", static_cast<long>(source.size())},
      {"translation", static_cast<long>(apologies.size())}};
  review->findings.push_back(
      make_review_finding(*review, "over-apology/added", added, arguments));
  for (const Span span : apologies) {
    review->explained_translation.push_back(span);
  }
}

}  // namespace sincerely

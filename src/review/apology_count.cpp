#include "review/apology_count.h"

#include <algorithm>
#include <vector>

#include "engine/sections.h"
#include "findings/messages.h"

namespace sincerely {
namespace {

constexpr std::size_t kTooMany = 3;
constexpr float kSureApology = 0.6F;
// Words that are one expression stand no further apart.
constexpr std::uint32_t kExpressionGap = 2;  // bytes

// "The mistake was ours" is learnt to apologise, and does so only by the way.
bool is_sure(const PairSide& side, std::uint32_t number, Span span) {
  const auto sentence = sentence_at(side.grounds.text, span.begin);
  const auto& sure = side.grounds.sure_sections[number];
  if (std::ranges::binary_search(sure, sentence)) return true;
  const auto& scores = side.grounds.section_scores;
  return number < scores.size() && sentence < scores[number].size() &&
         scores[number][sentence] >= kSureApology;
}

std::vector<Span> apologies_of(const PairSide& side) {
  const std::uint32_t number =
      section_number(side.rules->packs().front(), "apology");
  std::vector<Span> out;
  if (number >= side.grounds.section_words.size()) return out;
  for (const Span span : side.grounds.section_words[number]) {
    if (!is_sure(side, number, span)) continue;
    const bool goes_on = !out.empty() &&
                         span.begin < out.back().end + kExpressionGap &&
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

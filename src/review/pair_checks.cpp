// The order decides what a fault is called: a sentence that is not translated
// has no sections, a date that became vague is no lost number, and what is lost
// with a section is lost with it.

#include "review/pair_checks.h"

#include <utility>

#include "findings/order.h"
#include "review/added_tone.h"
#include "review/address_forms.h"
#include "review/apology_count.h"
#include "review/date_lost.h"
#include "review/number_parity.h"
#include "review/placeholder_parity.h"
#include "review/section_parity.h"
#include "review/sentence_alignment.h"
#include "review/url_parity.h"

namespace sincerely {
namespace {

// What stands for a sentence that is no translation is no loss.
void explain_source(const SentenceAlignment& alignment, PairReview* review) {
  const Text& text = review->pair.translation.grounds.text;
  const Text& source = review->pair.source.grounds.text;
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    if (!is_within(review->explained_translation, text.sentences[i].span)) {
      continue;
    }
    const AlignedSentences& row = alignment.of_translation(i);
    for (auto from = row.source_first; from < row.source_last; ++from) {
      review->explained_source.push_back(source.sentences[from].span);
    }
  }
}

}  // namespace

std::vector<Finding> check_pair(const MessagePair& pair,
                                const PairContext& context) {
  PairReview review{pair, context.linter.messages(), {}, {}, {}};
  check_placeholders(context.sources, &review);
  if (pair.state != TextState::kTranslated) {
    add_untranslated_text(pair.state, &review);
  } else if (pair.source.rules != nullptr &&
             pair.translation.rules != nullptr) {
    const ValuePairs values = pair_values(pair);
    const SentenceAlignment alignment(pair, values);
    check_untranslated(context.languages, context.linter, &review);
    explain_source(alignment, &review);
    check_dates(values, alignment, &review);
    check_apologies(alignment, &review);
    check_sections(context.translations, values, alignment, &review);
    check_tone(values, alignment, &review);
    check_numbers(values, alignment, &review);
    check_urls(&review);
    check_address(&review);
  }
  sort_findings(&review.findings);
  return std::move(review.findings);
}

}  // namespace sincerely

#include "review/address_forms.h"

#include <algorithm>
#include <map>

#include "findings/messages.h"

namespace sincerely {
namespace {

constexpr std::string_view kAddress = "address";
// The rule whose forms are those of address, not of how they are written.
constexpr std::string_view kMixedAddress = "address/mixed";
// So many messages must show a form, and of them this share must agree.
constexpr std::size_t kFewest = 3;
constexpr double kMajority = 0.6;

// Whether a word of the text speaks to several readers.
bool has_several_readers(const PairSide& side) {
  return !side.words->places_of(side.grounds.text, ValueWordKind::kReader)
              .empty();
}

bool is_in_quotation(const Text& text, Span span) {
  return std::ranges::any_of(text.words, [&](const Word& word) {
    return word.is(Word::kQuoted) && span.contains(word.span);
  });
}

void add_mixed(Span span, PairReview* review) {
  const MessageArgument arguments[] = {
      {"text", words_at(review->pair.translation.letter, span)}};
  review->findings.push_back(
      make_review_finding(*review, "address/message", span, arguments));
}

}  // namespace

MessageAddress address_of(const PairSide& side) {
  MessageAddress out;
  if (side.words == nullptr) return out;
  std::map<std::string_view, std::size_t> counts;
  for (const AddressUse& use : side.grounds.address) {
    if (use.rule == kMixedAddress) ++counts[use.form];
  }
  std::size_t most = 0;
  for (const AddressUse& use : side.grounds.address) {
    if (use.rule != kMixedAddress || counts[use.form] <= most) continue;
    most = counts[use.form];
    out.form = use.form;
    out.first = use.span;
  }
  out.is_mixed = counts.size() > 1;
  if (!out.form.empty() && has_several_readers(side)) out = {};
  return out;
}

bool is_informal(const PairSide& side, std::string_view form) {
  const auto& informal = side.rules->locale().informal;
  return std::ranges::find(informal, form) != informal.end();
}

void check_address(PairReview* review) {
  const PairSide& side = review->pair.translation;
  for (const Finding& finding : side.report.findings) {
    if (finding.category() != kAddress ||
        is_within(review->explained_translation, finding.span)) {
      continue;
    }
    add_mixed(finding.span, review);
    review->findings.back().suggestions = finding.suggestions;
    review->findings.back().confidence = finding.confidence;
    return;
  }
  const MessageAddress address = address_of(side);
  if (address.form.empty() || is_informal(side, address.form)) return;
  for (const Span span :
       side.words->places_of(side.grounds.text, ValueWordKind::kFamiliar)) {
    if (is_within(review->explained_translation, span) ||
        is_in_quotation(side.grounds.text, span)) {
      continue;
    }
    return add_mixed(span, review);
  }
}

std::string_view form_of_catalogue(
    const std::vector<MessageAddress>& messages) {
  std::map<std::string_view, std::size_t> counts;
  std::size_t all = 0;
  for (const MessageAddress& message : messages) {
    if (message.form.empty()) continue;
    ++counts[message.form];
    ++all;
  }
  for (const auto& [form, count] : counts) {
    if (all >= kFewest &&
        static_cast<double>(count) >= kMajority * static_cast<double>(all)) {
      return form;
    }
  }
  return {};
}

}  // namespace sincerely

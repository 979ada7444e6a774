#include "review/address_forms.h"

#include <algorithm>
#include <map>

namespace sincerely {
namespace {

constexpr std::string_view kAddress = "address";
// The rule whose forms are those of address, not of how they are written.
constexpr std::string_view kForms = "address/mixed";
// So many messages must show a form, and of them this share must agree.
constexpr std::size_t kFewest = 3;
constexpr double kMajority = 0.6;

// Whether a word of the text speaks to several readers.
bool has_several_readers(const PairSide& side) {
  return !side.words->places_of(side.grounds.text, ValueWordKind::kReader)
              .empty();
}

}  // namespace

MessageAddress address_of(const PairSide& side) {
  MessageAddress out;
  if (side.words == nullptr) return out;
  std::map<std::string_view, std::size_t> counts;
  for (const AddressUse& use : side.grounds.address) {
    if (use.rule == kForms) ++counts[use.form];
  }
  std::size_t most = 0;
  for (const AddressUse& use : side.grounds.address) {
    if (use.rule != kForms || counts[use.form] <= most) continue;
    most = counts[use.form];
    out.form = use.form;
    out.first = use.span;
  }
  out.is_mixed = counts.size() > 1;
  if (!out.form.empty() && has_several_readers(side)) out = {};
  return out;
}

void check_address(PairReview* review) {
  for (const Finding& finding : review->pair.translation.report.findings) {
    if (finding.category() != kAddress ||
        is_within(review->explained_translation, finding.span)) {
      continue;
    }
    const MessageArgument arguments[] = {
        {"text", words_at(review->pair.translation.letter, finding.span)}};
    Finding mixed = make_review_finding(*review, "address/message",
                                        finding.span, arguments);
    mixed.suggestions = finding.suggestions;
    mixed.confidence = finding.confidence;
    review->findings.push_back(std::move(mixed));
    return;
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

#include "review/section_parity.h"

#include <algorithm>
#include <string>

#include "engine/sections.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

// Which is told where a sentence that did the work of several is gone: what a
// reader misses most, and what is told most surely.
constexpr std::string_view kByWeight[] = {
    "greeting", "closing",  "signature",   "apology",        "thanks",
    "hope",     "timeline", "prevention",  "reference",      "contact",
    "remedy",   "impact",   "explanation", "acknowledgement"};

// These are told by what their words mean, not by a few set phrases; in a text
// that is no letter that is too little.
constexpr std::string_view kOnlyInLetters[] = {
    "signature", "acknowledgement", "explanation", "impact",
    "remedy",    "prevention",      "hope",        "reference"};

// Whose patterns are sure enough in all languages.
constexpr std::string_view kByPhrases[] = {"greeting", "apology", "thanks"};

// A sentence so much shorter than its source says less.
constexpr double kShrunk = 0.62;

using Sentences = std::vector<std::uint32_t>;

class SectionParity {
 public:
  SectionParity(const std::vector<const PairSide*>& neighbours,
                const ValuePairs& values, const SentenceAlignment& alignment,
                PairReview* review)
      : neighbours_(neighbours),
        values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair) {}

  void run() {
    const Pack& pack = pair_.source.rules->packs().front();
    Sentences told;
    for (const std::string_view name : kByWeight) {
      const std::uint32_t number = section_number(pack, name);
      if (number == kNoIndex || !is_lost(name, number)) continue;
      const Sentences& sentences = pair_.source.grounds.sure_sections[number];
      const bool is_told = std::ranges::any_of(sentences, [&](auto sentence) {
        return std::ranges::find(told, sentence) != told.end();
      });
      if (is_told) continue;
      told.insert(told.end(), sentences.begin(), sentences.end());
      add(name, number, sentences);
    }
  }

 private:
  bool is_lost(std::string_view name, std::uint32_t number) const {
    const Grounds& source = pair_.source.grounds;
    if (number >= source.sure_sections.size() ||
        source.sure_sections[number].empty() ||
        has(pair_.translation, number)) {
      return false;
    }
    const auto spans = [&](std::uint32_t sentence) {
      return is_within(review_.explained_source,
                       source.text.sentences[sentence].span);
    };
    if (std::ranges::all_of(source.sure_sections[number], spans)) return false;
    const bool is_letter =
        has(pair_.source, section_number(*pack(), "greeting")) ||
        has(pair_.source, section_number(*pack(), "closing"));
    if (!is_letter &&
        std::ranges::find(kOnlyInLetters, name) != std::end(kOnlyInLetters)) {
      return false;
    }
    if (!is_borne_out(name, source.sure_sections[number])) return false;
    return std::ranges::none_of(
        neighbours_, [&](const PairSide* side) { return has(*side, number); });
  }

  // Whether more than the silence of the other language's patterns says so.
  bool is_borne_out(std::string_view name, const Sentences& sentences) const {
    if (name == "timeline") {
      return has_lost_value(sentences,
                            [](const Value& v) { return v.is_time(); });
    }
    if (std::ranges::find(kByPhrases, name) != std::end(kByPhrases)) {
      return true;
    }
    return std::ranges::all_of(sentences, [&](std::uint32_t sentence) {
      return alignment_.share(sentence) < kShrunk;
    });
  }

  template <typename Is>
  bool has_lost_value(const Sentences& sentences, Is is) const {
    return std::ranges::any_of(values_.lost, [&](std::size_t i) {
      const Value& value = values_.source[i];
      return is(value) &&
             std::ranges::find(sentences, sentence_at(pair_.source.grounds.text,
                                                      value.span.begin)) !=
                 sentences.end();
    });
  }

  const Pack* pack() const { return &pair_.source.rules->packs().front(); }

  static bool has(const PairSide& side, std::uint32_t number) {
    return number < side.grounds.sections.size() &&
           !side.grounds.sections[number].empty();
  }

  void add(std::string_view name, std::uint32_t number,
           const Sentences& sentences) {
    const Span first =
        pair_.source.grounds.text.sentences[sentences.front()].span;
    const std::string words(words_at(pair_.source.letter, first));
    const std::string shown(
        review_.messages.text("section." + std::string(name)));
    const MessageArgument arguments[] = {{"section", std::string_view(shown)},
                                         {"source", std::string_view(words)}};
    Finding finding =
        make_review_finding(review_, "parity/section",
                            place_in_translation(pair_, first), arguments);
    finding.rule = "parity/" + std::string(name);
    finding.section = name;
    finding.severity = section_severity(*pack(), number);
    add_sentence_to_start_from(number, &finding);
    review_.findings.push_back(std::move(finding));
    for (const std::uint32_t sentence : sentences) {
      review_.explained_source.push_back(
          pair_.source.grounds.text.sentences[sentence].span);
    }
  }

  void add_sentence_to_start_from(std::uint32_t number,
                                  Finding* finding) const {
    const Pack& target = pair_.translation.rules->packs().front();
    for (const RuleRecord& rule : target.table<RuleRecord>(Table::kRules)) {
      if (rule.kind != RuleKind::kSection || rule.section != number) continue;
      for (const SuggestionRecord& suggestion : target.slice<SuggestionRecord>(
               Table::kSuggestions, rule.suggestions)) {
        if (suggestion.informal != 0) continue;
        finding->suggestions.push_back(
            {SuggestionKind::kInsert,
             std::string(target.string(suggestion.text))});
        return;
      }
    }
  }

  const std::vector<const PairSide*>& neighbours_;
  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  PairReview& review_;
  const MessagePair& pair_;
};

}  // namespace

void check_sections(const std::vector<const PairSide*>& neighbours,
                    const ValuePairs& values,
                    const SentenceAlignment& alignment, PairReview* review) {
  SectionParity(neighbours, values, alignment, review).run();
}

}  // namespace sincerely

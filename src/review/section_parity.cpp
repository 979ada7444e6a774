// A section is lost where its set phrases are gone (an apology, thanks), where
// what it says is gone (a date, a telephone number), or where nothing stands
// for its sentence. That the patterns of the other language are silent is
// enough only for the first of these: what explains, offers or hopes is said in
// too many ways.

#include "review/section_parity.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "engine/sections.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

using Sentences = std::vector<std::uint32_t>;

// Whose patterns are sure enough in all languages.
constexpr std::string_view kByPhrases[] = {"greeting", "apology", "thanks"};
// Which is told where a sentence that did the work of several is gone.
constexpr std::string_view kByWeight[] = {
    "apology",   "thanks",      "hope",   "closing", "signature",
    "contact",   "prevention",  "remedy", "impact",  "explanation",
    "reference", "acknowledgement"};

// What is so much shorter than its source is not there, or lacks a clause.
constexpr double kGone = 0.4;
constexpr double kShrunk = 0.66;
constexpr std::size_t kPhoneDigits = 7;

bool contains(const Sentences& sentences, std::uint32_t sentence) {
  return std::ranges::find(sentences, sentence) != sentences.end();
}

bool is_phone(const Value& value) {
  const ValueReading& reading = value.readings.front();
  return reading.kind == ValueReading::Kind::kCode &&
         reading.code.size() >= kPhoneDigits &&
         reading.code.find_first_not_of("0123456789") == std::string::npos;
}

class SectionParity {
 public:
  SectionParity(const std::vector<const PairSide*>& neighbours,
                const ValuePairs& values, const SentenceAlignment& alignment,
                PairReview* review)
      : neighbours_(neighbours),
        values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair),
        source_(review->pair.source.grounds),
        pack_(review->pair.source.rules->packs().front()) {}

  void run() {
    for (const std::string_view name : kByPhrases) find_lost_phrase(name);
    find_lost_values("timeline", [](const Value& v) { return v.is_time(); });
    find_lost_values("contact", is_phone);
    find_lost_end();
    find_lost_sentences();
    find_lost_clauses();
  }

 private:
  std::uint32_t number_of(std::string_view name) const {
    return section_number(pack_, name);
  }

  static const Sentences& sentences_of(
      const std::vector<Sentences>& sections, std::uint32_t number) {
    static const Sentences kNone;
    return number < sections.size() ? sections[number] : kNone;
  }

  bool is_explained(std::uint32_t sentence) const {
    return is_within(review_.explained_source,
                     source_.text.sentences[sentence].span);
  }

  bool is_said_by_neighbour(std::uint32_t number) const {
    return std::ranges::any_of(neighbours_, [&](const PairSide* side) {
      return !sentences_of(side->grounds.sections, number).empty();
    });
  }

  // Whether what stands for a sentence of the source does the section's work.
  bool is_done_there(std::uint32_t sentence, std::string_view name) const {
    const AlignedSentences& row = alignment_.of_source(sentence);
    const Sentences& done = sentences_of(
        pair_.translation.grounds.sections, number_of(name));
    return std::ranges::any_of(done, [&](std::uint32_t one) {
      return row.first <= one && one < row.last;
    });
  }

  void find_lost_phrase(std::string_view name) {
    const std::uint32_t number = number_of(name);
    const Sentences& sentences = sentences_of(source_.sure_sections, number);
    const Grounds& translation = pair_.translation.grounds;
    if (sentences.empty() ||
        !sentences_of(translation.sure_sections, number).empty() ||
        std::ranges::all_of(sentences,
                            [&](auto one) { return is_explained(one); }) ||
        is_said_by_neighbour(number)) {
      return;
    }
    for (const std::uint32_t sentence : sentences) {
      // Thanks at the end may be taken for the end itself.
      if (is_done_there(sentence, name) ||
          (name == "thanks" && is_done_there(sentence, "closing"))) {
        return;
      }
    }
    add(name, sentences);
  }

  template <typename Is>
  void find_lost_values(std::string_view name, Is is) {
    const Sentences& sentences =
        sentences_of(source_.sections, number_of(name));
    Sentences lost;
    for (const std::size_t i : values_.lost) {
      const Value& value = values_.source[i];
      if (!is(value) || has_like_added(value) ||
          is_within(review_.explained_source, value.span)) {
        continue;
      }
      const auto at = sentence_at(source_.text, value.span.begin);
      if (contains(sentences, at) && !contains(lost, at) &&
          (!value.is_in_words || !has_other_time(at))) {
        lost.push_back(at);
      }
    }
    if (!lost.empty()) add(name, lost);
  }

  // Another value may have been written for it: then it is changed.
  bool has_like_added(const Value& value) const {
    return std::ranges::any_of(values_.added, [&](std::size_t i) {
      const Value& other = values_.translation[i];
      return value.is_in_words == other.is_in_words &&
             are_alike(value, other);
    });
  }

  // Whether the sentence says a time that the translation says, too: a weekday
  // beside a date.
  bool has_other_time(std::uint32_t sentence) const {
    for (std::size_t i = 0; i < values_.source.size(); ++i) {
      const Value& value = values_.source[i];
      if (value.is_time() &&
          sentence_at(source_.text, value.span.begin) == sentence &&
          std::ranges::find(values_.lost, i) == values_.lost.end()) {
        return true;
      }
    }
    return false;
  }

  // Closing and signature, which stand at the end.
  void find_lost_end() {
    for (const std::string_view name : {"closing", "signature"}) {
      const std::uint32_t number = number_of(name);
      const Sentences& sentences = sentences_of(source_.sections, number);
      if (sentences.empty() || is_explained(sentences.front()) ||
          !sentences_of(pair_.translation.grounds.sections, number).empty() ||
          alignment_.share(sentences.front()) > kShrunk) {
        continue;
      }
      add(name, sentences);
      return;
    }
  }

  bool is_in_letter() const {
    return !sentences_of(source_.sections, number_of("greeting")).empty() ||
           !sentences_of(source_.sections, number_of("closing")).empty();
  }

  // The section that a sentence of the source does the work of; the one that
  // the translation has nowhere, before others. Empty if it does none.
  std::string_view section_of(std::uint32_t sentence, bool only_lost) const {
    std::string_view any;
    for (const bool is_sure : {true, false}) {
      const auto& sections = is_sure ? source_.sure_sections : source_.sections;
      for (const std::string_view name : kByWeight) {
        const std::uint32_t number = number_of(name);
        if (!contains(sentences_of(sections, number), sentence)) continue;
        if (sentences_of(pair_.translation.grounds.sections, number).empty()) {
          return name;
        }
        if (any.empty()) any = name;
      }
    }
    return only_lost ? std::string_view() : any;
  }

  bool is_gone(std::uint32_t sentence) const {
    const AlignedSentences& row = alignment_.of_source(sentence);
    return row.first == row.last || alignment_.share(sentence) < kGone;
  }

  // Sentences that nothing stands for; such as follow one another are one
  // fault.
  void find_lost_sentences() {
    if (!is_in_letter()) return;
    const auto count = static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!is_gone(i) || is_explained(i)) continue;
      Sentences sentences;
      std::string_view name;
      for (; i < count && is_gone(i) && !is_explained(i); ++i) {
        const std::string_view one = section_of(i, false);
        if (one.empty() || has_moved(one)) continue;
        sentences.push_back(i);
        const bool is_heavier =
            name.empty() || std::ranges::find(kByWeight, one) <
                                std::ranges::find(kByWeight, name);
        if (is_heavier) name = one;
      }
      if (!sentences.empty()) add(name, sentences);
    }
  }

  // Whether the translation has a sentence of its own that does the same.
  bool has_moved(std::string_view name) const {
    const Sentences& done = sentences_of(pair_.translation.grounds.sections,
                                         number_of(name));
    return std::ranges::any_of(done, [&](std::uint32_t sentence) {
      const AlignedSentences& row = alignment_.of_translation(sentence);
      return row.source_first == row.source_last;
    });
  }

  // A clause that did the only work of its section.
  void find_lost_clauses() {
    if (!is_in_letter()) return;
    const auto count = static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (is_explained(i) || alignment_.share(i) > kShrunk) continue;
      const std::string_view name = section_of(i, true);
      if (!name.empty() && name != "reference") add(name, {i});
    }
  }

  void add(std::string_view name, const Sentences& sentences) {
    const std::uint32_t number = number_of(name);
    const Span first = source_.text.sentences[sentences.front()].span;
    const std::string words(words_at(pair_.source.letter, first));
    const std::string shown(
        review_.messages.text("section." + std::string(name)));
    const MessageArgument arguments[] = {{"section", std::string_view(shown)},
                                         {"source", std::string_view(words)}};
    Finding finding = make_review_finding(
        review_, "parity/section", place_in_translation(pair_, first),
        arguments);
    finding.rule = "parity/" + std::string(name);
    finding.section = name;
    finding.severity = section_severity(pack_, number);
    add_sentence_to_start_from(number, &finding);
    review_.findings.push_back(std::move(finding));
    for (const std::uint32_t sentence : sentences) {
      review_.explained_source.push_back(source_.text.sentences[sentence].span);
    }
  }

  void add_sentence_to_start_from(std::uint32_t number, Finding* finding) const {
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
  const Grounds& source_;
  const Pack& pack_;
};

}  // namespace

void check_sections(const std::vector<const PairSide*>& neighbours,
                    const ValuePairs& values,
                    const SentenceAlignment& alignment, PairReview* review) {
  SectionParity(neighbours, values, alignment, review).run();
}

}  // namespace sincerely

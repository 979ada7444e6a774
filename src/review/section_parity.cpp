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
#include "findings/messages.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

using Sentences = std::vector<std::uint32_t>;

// Whose patterns are sure enough in all languages.
constexpr std::string_view kByPhrases[] = {"greeting", "apology", "thanks"};
// Told where a sentence that did their work is gone, or does it no more.
constexpr std::string_view kByMeaning[] = {
    "contact", "hope",   "prevention", "remedy",          "explanation",
    "impact",  "thanks", "apology",    "acknowledgement", "timeline"};
// A sentence that is there may do their work in ways that nobody foresaw.
constexpr std::string_view kOnlyIfShrunk[] = {"impact", "acknowledgement",
                                              "thanks", "apology"};

// What is so much shorter than its source is not there, or lacks a clause.
constexpr double kGone = 0.4;
constexpr double kShrunk = 0.75;
// What is so much longer says something besides.
constexpr double kGrown = 1.3;
// How likely a sentence of the source must be to do a section's work, and how
// likely at most what stands for it: where it is as long, and where it shrank.
struct Doubt {
  float source = 0;
  float translation = 0;
};
constexpr Doubt kWhole = {0.5F, 0.06F};
constexpr Doubt kPart = {0.2F, 0.15F};
// A sentence that is gone did no section's work if none is likelier.
constexpr float kLeastLikely = 0.02F;
// What was learnt alone says that a section is there, from here on.
constexpr float kByWords = 0.6F;
// A pattern says so with at least this.
constexpr float kByPattern = 0.3F;
constexpr std::size_t kPhoneDigits = 7;
constexpr std::size_t kShortLine = 6;  // words

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
    find_lost_sentences();
    find_lost_values("timeline", [](const Value& v) { return v.is_time(); });
    find_lost_values("contact", is_phone);
    find_lost_end();
    find_lost_clauses();
  }

 private:
  std::uint32_t number_of(std::string_view name) const {
    return section_number(pack_, name);
  }

  static const Sentences& sentences_of(const std::vector<Sentences>& sections,
                                       std::uint32_t number) {
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
    const Sentences& done =
        sentences_of(pair_.translation.grounds.sections, number_of(name));
    return std::ranges::any_of(done, [&](std::uint32_t one) {
      return row.first <= one && one < row.last;
    });
  }

  // Who grovels apologises, too.
  bool grovels() const {
    return std::ranges::any_of(pair_.translation.report.findings,
                               [](const Finding& finding) {
                                 return finding.category() == "over-apology";
                               });
  }

  void find_lost_phrase(std::string_view name) {
    if (name == "apology" && grovels()) return;
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
          (name == "thanks" && (is_done_there(sentence, "closing") ||
                                is_done_there(sentence, "signature")))) {
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
      return value.is_in_words == other.is_in_words && are_alike(value, other);
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

  // Closing and signature, which stand at the end, a line each.
  void find_lost_end() {
    if (ending_lines(pair_.source.letter.text) <=
        ending_lines(pair_.translation.letter.text)) {
      return;
    }
    for (const std::string_view name : {"closing", "signature"}) {
      const std::uint32_t number = number_of(name);
      const Sentences& sentences = sentences_of(source_.sections, number);
      if (sentences.empty() || is_explained(sentences.front()) ||
          !sentences_of(pair_.translation.grounds.sections, number).empty()) {
        continue;
      }
      add(name, sentences);
      return;
    }
  }

  // Short lines at the end of a text.
  static std::size_t ending_lines(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
      const std::size_t begin = text.rfind('\n') + 1;  // 0 if there is none
      const std::string_view line = text.substr(begin);
      const auto words =
          static_cast<std::size_t>(std::ranges::count(line, ' ')) + 1;
      const bool is_blank =
          line.find_first_not_of(" \t\r") == std::string_view::npos;
      if (!is_blank && words > kShortLine) break;
      if (!is_blank) ++count;
      text = text.substr(0, begin == 0 ? 0 : begin - 1);
    }
    return count;
  }

  bool is_in_letter() const {
    return !sentences_of(source_.sections, number_of("greeting")).empty() ||
           !sentences_of(source_.sections, number_of("closing")).empty();
  }

  // How likely a sentence is to do a section's work.
  static float likelihood(const Grounds& grounds, std::uint32_t number,
                          std::uint32_t sentence) {
    float likely = 0;
    if (number < grounds.section_scores.size() &&
        sentence < grounds.section_scores[number].size()) {
      likely = grounds.section_scores[number][sentence];
    }
    const bool is_matched =
        contains(sentences_of(grounds.sure_sections, number), sentence);
    return is_matched ? std::max(likely, kByPattern) : likely;
  }

  float likelihood_there(std::uint32_t sentence, std::uint32_t number) const {
    const AlignedSentences& row = alignment_.of_source(sentence);
    float most = 0;
    for (auto one = row.first; one < row.last; ++one) {
      most = std::max(most, likelihood(pair_.translation.grounds, number, one));
    }
    return most;
  }

  // Greeting, closing and signature are told by where they stand.
  bool is_frame(std::uint32_t sentence) const {
    for (const std::string_view name : {"greeting", "closing", "signature"}) {
      if (contains(sentences_of(source_.sections, number_of(name)), sentence)) {
        return true;
      }
    }
    return false;
  }

  bool is_gone(std::uint32_t sentence) const {
    if (is_frame(sentence)) return false;
    const AlignedSentences& row = alignment_.of_source(sentence);
    return row.first == row.last || alignment_.share(sentence) < kGone;
  }

  // Whether the translation does the section's work in words of its own.
  bool has_moved(std::uint32_t number) const {
    const Sentences& done =
        sentences_of(pair_.translation.grounds.sections, number);
    return std::ranges::any_of(done, [&](std::uint32_t sentence) {
      const AlignedSentences& row = alignment_.of_translation(sentence);
      return row.source_first == row.source_last ||
             alignment_.share(row.source_first) > kGrown;
    });
  }

  // Whether a sentence that does the work of several sections goes on with one
  // of them.
  bool does_another(std::uint32_t sentence, std::string_view but) const {
    return std::ranges::any_of(kByMeaning, [&](std::string_view name) {
      const std::uint32_t number = number_of(name);
      return name != but &&
             contains(sentences_of(source_.sure_sections, number), sentence) &&
             is_done_surely_there(sentence, number);
    });
  }

  // What the sentence did best of what is not done where it should stand.
  std::string_view best_section(std::uint32_t sentence, float* likely) const {
    std::string_view best;
    *likely = kLeastLikely;
    for (const std::string_view name : kByMeaning) {
      const std::uint32_t number = number_of(name);
      const float one = likelihood(source_, number, sentence);
      if (one <= *likely || is_done_surely_there(sentence, number)) continue;
      best = name;
      *likely = one;
    }
    return best;
  }

  bool is_done_surely_there(std::uint32_t sentence,
                            std::uint32_t number) const {
    const AlignedSentences& row = alignment_.of_source(sentence);
    const Sentences& done =
        sentences_of(pair_.translation.grounds.sure_sections, number);
    return std::ranges::any_of(done, [&](std::uint32_t one) {
      return row.first <= one && one < row.last;
    });
  }

  // Sentences that nothing stands for; such as follow one another are one
  // fault.
  void find_lost_sentences() {
    if (!is_in_letter()) return;
    const auto count =
        static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      Sentences sentences;
      std::string_view name;
      float most = 0;
      for (; i < count && is_gone(i) && !is_explained(i); ++i) {
        float likely = 0;
        const std::string_view one = best_section(i, &likely);
        if (one.empty() || has_moved(number_of(one))) continue;
        sentences.push_back(i);
        if (likely <= most) continue;
        most = likely;
        name = one;
      }
      if (!sentences.empty()) add(name, sentences);
    }
  }

  // Sentences that are there and do a section's work no more.
  void find_lost_clauses() {
    if (!is_in_letter()) return;
    const auto count =
        static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (is_explained(i) || is_gone(i) || is_frame(i)) continue;
      const bool is_shrunk = alignment_.share(i) < kShrunk;
      const Doubt& doubt = is_shrunk ? kPart : kWhole;
      float most = doubt.source;
      std::string_view name;
      for (const std::string_view one : kByMeaning) {
        const std::uint32_t number = number_of(one);
        const float likely = likelihood(source_, number, i);
        const bool may_be_silent =
            one == "timeline" ||
            (!is_shrunk &&
             std::ranges::find(kOnlyIfShrunk, one) != std::end(kOnlyIfShrunk));
        const bool is_matched =
            contains(sentences_of(source_.sure_sections, number), i);
        if (likely < most || may_be_silent ||
            (!is_matched && (!is_shrunk || likely < kByWords)) ||
            likelihood_there(i, number) > doubt.translation ||
            (!is_shrunk && does_another(i, one)) || has_moved(number) ||
            is_said_by_neighbour(number)) {
          continue;
        }
        most = likely;
        name = one;
      }
      if (!name.empty()) add(name, {i});
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
    Finding finding =
        make_review_finding(review_, "parity/section",
                            place_in_translation(pair_, first), arguments);
    finding.rule = "parity/" + std::string(name);
    finding.section = name;
    finding.severity = section_severity(pack_, number);
    add_sentence_to_start_from(number, &finding);
    review_.findings.push_back(std::move(finding));
    for (const std::uint32_t sentence : sentences) {
      review_.explained_source.push_back(source_.text.sentences[sentence].span);
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

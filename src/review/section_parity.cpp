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
#include "review/section_evidence.h"

namespace sincerely {
namespace {

using Sentences = SectionEvidence::Sentences;

// Whose patterns are sure enough in all languages.
constexpr std::string_view kByPhrases[] = {"greeting", "apology", "thanks"};
// Told where a sentence that did their work is gone, or does it no more. Of
// several, what is told apart most surely goes first: an explanation, say, is
// found in many sentences.
struct Weighed {
  std::string_view name;
  float weight = 1;
};
constexpr Weighed kByMeaning[] = {
    {"contact", 1.5F},  {"hope", 1.5F},   {"prevention", 1.6F},
    {"remedy", 1},      {"impact", 1.1F}, {"explanation", 0.9F},
    {"thanks", 1},      {"apology", 1},   {"acknowledgement", 0.6F},
    {"timeline", 0.35F}};
// A sentence that is there may do their work in ways that nobody foresaw.
constexpr std::string_view kOnlyIfShrunk[] = {
    "impact", "remedy", "acknowledgement", "thanks", "apology"};

// What is so much shorter than its source lacks a clause.
constexpr double kShrunk = 0.66;
// What is so much longer says all of it, in whatever words.
constexpr double kSaysAll = 1.2;
// How likely a sentence of the source must be to do a section's work, and how
// likely at most what stands for it: where it is as long, and where it shrank.
struct Doubt {
  float source = 0;
  float translation = 0;
};
constexpr Doubt kWholeDoubt = {0.5F, 0.06F};
constexpr Doubt kPartDoubt = {0.2F, 0.15F};
// A sentence that is gone did no section's work if none is likelier.
constexpr float kLeastWork = 0.02F;
// What was learnt alone says that a section is there, from here on.
constexpr float kByWords = 0.6F;

bool is_phone(const Value& value) {
  const ValueReading& reading = value.readings.front();
  return reading.kind == ValueKind::kCode &&
         reading.code.size() >= kFewestPhoneDigits &&
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
        evidence_(review->pair, alignment) {}

  void run() {
    for (const std::string_view name : kByPhrases) find_lost_phrase(name);
    find_lost_sentences();
    find_lost_values("timeline", [](const Value& v) { return v.is_time(); });
    find_lost_values("contact", is_phone);
    find_lost_addresses();
    find_lost_end();
    find_lost_clauses();
  }

 private:
  bool is_explained(std::uint32_t sentence) const {
    return is_within(review_.explained_source,
                     source_.text.sentences[sentence].span);
  }

  bool is_said_by_neighbour(std::uint32_t number) const {
    return std::ranges::any_of(neighbours_, [&](const PairSide* side) {
      return !SectionEvidence::sentences_of(side->grounds.sections, number)
                  .empty();
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
    const std::uint32_t number = evidence_.number_of(name);
    const Sentences& sentences =
        SectionEvidence::sentences_of(source_.sure_sections, number);
    const Grounds& translation = pair_.translation.grounds;
    if (sentences.empty() || SectionEvidence::is_matched(translation, number) ||
        std::ranges::all_of(sentences,
                            [&](auto one) { return is_explained(one); }) ||
        is_said_by_neighbour(number)) {
      return;
    }
    for (const std::uint32_t sentence : sentences) {
      // Thanks at the end may be taken for the end itself.
      if (is_done(sentence, name) ||
          (name == "thanks" &&
           (evidence_.is_done_there(sentence, "closing") ||
            evidence_.is_done_there(sentence, "signature")))) {
        return;
      }
    }
    add(name, sentences);
  }

  // What was learnt alone is too little where a clause is gone.
  bool is_done(std::uint32_t sentence, std::string_view name) const {
    return evidence_.is_done_there(sentence, name) &&
           (alignment_.share(sentence) >= kShrunk ||
            evidence_.likelihood_there(sentence, evidence_.number_of(name)) >=
                kByWords);
  }

  template <typename Is>
  void find_lost_values(std::string_view name, Is is) {
    const Sentences& sentences = SectionEvidence::sentences_of(
        source_.sections, evidence_.number_of(name));
    Sentences lost;
    for (const std::size_t i : values_.lost) {
      const Value& value = values_.source[i];
      if (!is(value) || has_like_added(value) ||
          is_within(review_.explained_source, value.span)) {
        continue;
      }
      const auto at = sentence_at(source_.text, value.span.begin);
      if (SectionEvidence::contains(sentences, at) &&
          !SectionEvidence::contains(lost, at) &&
          (!value.is_in_words || !has_other_time(at))) {
        lost.push_back(at);
      }
    }
    if (!lost.empty()) add(name, lost);
  }

  // An address that is gone, and none instead, took the contact with it, unless
  // the sentence asks to write all the same.
  void find_lost_addresses() {
    const Sentences& sentences = SectionEvidence::sentences_of(
        source_.sure_sections, evidence_.number_of("contact"));
    const std::vector<Span> addresses = addresses_of(source_.text);
    const Text& translation = pair_.translation.grounds.text;
    if (addresses.size() <= addresses_of(translation).size()) return;
    for (const Span span : addresses) {
      const auto at = sentence_at(source_.text, span.begin);
      const std::string_view address = words_at(pair_.source.letter, span);
      if (is_within(review_.explained_source, span) ||
          !SectionEvidence::contains(sentences, at) ||
          pair_.translation.letter.text.find(address) != std::string::npos ||
          evidence_.is_done_there(at, "contact") || !is_left_out(at, span)) {
        continue;
      }
      add("contact", {at});
    }
  }

  // Whether a sentence is shorter by words: an address that is written wrong
  // is no loss.
  bool is_left_out(std::uint32_t sentence, Span words) const {
    const double length = source_.text.sentences[sentence].span.size();
    return (1 - alignment_.share(sentence)) * length >= words.size() / 2.0;
  }

  // Another value may have been written for it: then it is changed.
  bool has_like_added(const Value& value) const {
    return std::ranges::any_of(values_.added,
                               [&](std::size_t i) {
                                 const Value& other = values_.translation[i];
                                 return value.is_in_words ==
                                            other.is_in_words &&
                                        are_alike(value, other);
                               }) ||
           std::ranges::any_of(values_.again, [&](std::size_t i) {
             return is_of_one_kind(value, values_.translation[i]);
           });
  }

  // Whether the sentence says a time that the translation says, too: a weekday
  // beside a date.
  bool has_other_time(std::uint32_t sentence) const {
    for (std::size_t i = 0; i < values_.source.size(); ++i) {
      const Value& value = values_.source[i];
      const bool is_told =
          std::ranges::find(values_.lost, i) == values_.lost.end() ||
          has_like_added(value);
      if (value.is_time() && is_told &&
          sentence_at(source_.text, value.span.begin) == sentence) {
        return true;
      }
    }
    return false;
  }

  // Closing and signature, which stand at the end, a line each.
  void find_lost_end() {
    if (SectionEvidence::ending_lines(pair_.source.letter.text) <=
        SectionEvidence::ending_lines(pair_.translation.letter.text)) {
      return;
    }
    for (const std::string_view name : {"closing", "signature"}) {
      const std::uint32_t number = evidence_.number_of(name);
      const Sentences& sentences =
          SectionEvidence::sentences_of(source_.sections, number);
      const Grounds& translation = pair_.translation.grounds;
      if (sentences.empty() || is_explained(sentences.front()) ||
          !SectionEvidence::sentences_of(translation.sections, number)
               .empty() ||
          SectionEvidence::is_matched(translation, number)) {
        continue;
      }
      add(name, sentences);
      return;
    }
  }

  // Whether a sentence that does the work of several sections goes on with one
  // of them.
  bool does_another(std::uint32_t sentence, std::string_view but) const {
    return std::ranges::any_of(kByMeaning, [&](const Weighed& one) {
      const std::uint32_t number = evidence_.number_of(one.name);
      return one.name != but &&
             SectionEvidence::contains(
                 SectionEvidence::sentences_of(source_.sure_sections, number),
                 sentence) &&
             evidence_.is_done_surely_there(sentence, number);
    });
  }

  // Whether the sentence only apologises or thanks, and the translation does so
  // elsewhere: in a clause of another sentence.
  bool is_joined(std::uint32_t sentence) const {
    bool is_joined = false;
    for (const Weighed& one : kByMeaning) {
      const std::uint32_t number = evidence_.number_of(one.name);
      if (!SectionEvidence::contains(
              SectionEvidence::sentences_of(source_.sure_sections, number),
              sentence)) {
        continue;
      }
      if (one.name == "acknowledgement") continue;  // "sorry about that"
      const bool is_phrase = one.name == "apology" || one.name == "thanks";
      if (!is_phrase ||
          !SectionEvidence::is_matched(pair_.translation.grounds, number)) {
        return false;
      }
      is_joined = true;
    }
    return is_joined;
  }

  // What the sentence did best of what is not done where it should stand.
  std::string_view best_section(std::uint32_t sentence, float* likely) const {
    std::string_view best;
    *likely = kLeastWork;
    for (const auto& [name, weight] : kByMeaning) {
      const std::uint32_t number = evidence_.number_of(name);
      const float one =
          weight * SectionEvidence::likelihood(source_, number, sentence);
      if (one <= *likely || evidence_.is_done_surely_there(sentence, number))
        continue;
      best = name;
      *likely = one;
    }
    return best;
  }

  // Sentences that nothing stands for; such as follow one another are one
  // fault.
  void find_lost_sentences() {
    if (!evidence_.is_in_letter()) return;
    const auto count =
        static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      Sentences sentences;
      std::string_view name;
      float most = 0;
      for (; i < count && evidence_.is_gone(i) && !is_explained(i); ++i) {
        float likely = 0;
        const std::string_view one = best_section(i, &likely);
        if (one.empty() || evidence_.has_moved(evidence_.number_of(one)) ||
            is_joined(i))
          continue;
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
    if (!evidence_.is_in_letter()) return;
    const auto count =
        static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (is_explained(i) || evidence_.is_gone(i) || evidence_.is_frame(i))
        continue;
      const double share = alignment_.share(i);
      const bool is_shrunk = share < kShrunk;
      if (share > kSaysAll || (!is_shrunk && keeps_figures(pair_, values_, i)))
        continue;
      const Doubt& doubt = is_shrunk ? kPartDoubt : kWholeDoubt;
      float most = doubt.source;
      std::string_view name;
      for (const auto& [one, weight] : kByMeaning) {
        const std::uint32_t number = evidence_.number_of(one);
        const float likely = SectionEvidence::likelihood(source_, number, i);
        const bool may_be_silent =
            one == "timeline" ||
            (!is_shrunk &&
             std::ranges::find(kOnlyIfShrunk, one) != std::end(kOnlyIfShrunk));
        const bool is_matched = SectionEvidence::contains(
            SectionEvidence::sentences_of(source_.sure_sections, number), i);
        const bool is_vague = one == "acknowledgement" && likely < kByWords;
        if (likely < most || may_be_silent || is_vague ||
            (!is_matched && (!is_shrunk || likely < kByWords)) ||
            evidence_.likelihood_there(i, number) > doubt.translation ||
            (!is_shrunk && does_another(i, one)) ||
            evidence_.has_moved(number) || is_said_by_neighbour(number)) {
          continue;
        }
        most = likely;
        name = one;
      }
      if (!name.empty()) add(name, {i});
    }
  }

  void add(std::string_view name, const Sentences& sentences) {
    const std::uint32_t number = evidence_.number_of(name);
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
    finding.severity =
        section_severity(pair_.source.rules->packs().front(), number);
    add_sentence_to_start_from(*pair_.translation.rules, number, &finding);
    review_.findings.push_back(std::move(finding));
    for (const std::uint32_t sentence : sentences) {
      review_.explained_source.push_back(source_.text.sentences[sentence].span);
    }
  }

  const std::vector<const PairSide*>& neighbours_;
  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  PairReview& review_;
  const MessagePair& pair_;
  const Grounds& source_;
  SectionEvidence evidence_;
};

}  // namespace

void check_sections(const std::vector<const PairSide*>& neighbours,
                    const ValuePairs& values,
                    const SentenceAlignment& alignment, PairReview* review) {
  SectionParity(neighbours, values, alignment, review).run();
}

}  // namespace sincerely

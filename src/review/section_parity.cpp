// A section is lost where its set phrases are gone (an apology, thanks), where
// what it says is gone (a date, a telephone number), or where enough speaks for
// it beside its sentence. That the patterns of the other language are silent is
// enough only for the first of these: what explains, offers or hopes is said in
// too many ways.

#include "review/section_parity.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/sections.h"
#include "findings/messages.h"
#include "pack/pack.h"
#include "review/section_evidence.h"
#include "review/section_loss.h"

namespace sincerely {
namespace {

using Sentences = SectionEvidence::Sentences;

// Whose patterns are sure enough in all languages.
constexpr std::string_view kByPhrases[] = {"greeting", "apology", "thanks"};
// What is so much shorter than its source lacks a clause.
constexpr double kShrunk = 0.66;
// How likely it must be that a section was lost with its sentence: one at all,
// where the sentence is gone, the likeliest, where it is there.
constexpr double kLeastGone = 0.5;
constexpr double kLeastHere = 0.73;
// What was learnt alone says that a section is there, from here on.
constexpr float kByWords = 0.6F;

bool is_phone(const Value& value) {
  const ValueReading& reading = value.readings.front();
  return reading.kind == ValueKind::kCode &&
         reading.code.size() >= kFewestPhoneDigits &&
         reading.code.find_first_not_of("0123456789") == std::string::npos;
}

std::vector<std::string_view> figures_of(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  std::vector<std::string_view> figures;
  for (std::size_t at = text.find_first_of(kDigits); at < text.size();
       at = text.find_first_of(kDigits, at)) {
    const std::size_t end =
        std::min(text.find_first_not_of(kDigits, at), text.size());
    figures.push_back(text.substr(at, end - at));
    at = end;
  }
  return figures;
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
        evidence_(review->pair, alignment),
        loss_(review->pair, alignment, evidence_) {}

  void run() {
    for (const std::string_view name : kByPhrases) find_lost_phrase(name);
    find_lost_sentences();
    find_lost_values("timeline", [](const Value& v) { return v.is_time(); });
    find_lost_values("contact", is_phone);
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
      if (!is(value) || may_be_no_number(value) || has_like_added(value) ||
          is_within(review_.explained_source, value.span)) {
        continue;
      }
      const auto at = sentence_at(source_.text, value.span.begin);
      if (SectionEvidence::contains(sentences, at) &&
          !SectionEvidence::contains(lost, at) && !has_figures(value, at) &&
          !has_other_figures(at) &&
          (!value.is_in_words || !has_other_time(at))) {
        lost.push_back(at);
      }
    }
    if (!lost.empty()) add(name, lost);
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

  // Whether its figures stand where its sentence is translated, however they
  // were read there: "dia 19", "the 19th".
  bool has_figures(const Value& value, std::uint32_t sentence) const {
    const PairSide& side = pair_.translation;
    const AlignedSentences& row = alignment_.of_source(sentence);
    std::string there;
    for (auto i = row.first; i < row.last; ++i) {
      there += words_at(side.letter, side.grounds.text.sentences[i].span);
      there += ' ';
    }
    const auto all = figures_of(words_at(pair_.source.letter, value.span));
    const auto known = figures_of(there);
    return !all.empty() && std::ranges::all_of(all, [&](const auto& one) {
      return std::ranges::find(known, one) != known.end();
    });
  }

  // Whether others stand there: then it is changed.
  bool has_other_figures(std::uint32_t sentence) const {
    const AlignedSentences& row = alignment_.of_source(sentence);
    return std::ranges::any_of(values_.added, [&](std::size_t i) {
      const Value& value = values_.translation[i];
      const auto at =
          sentence_at(pair_.translation.grounds.text, value.span.begin);
      return !value.is_in_words && row.first <= at && at < row.last;
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

  struct Loss {
    std::string_view section;
    double likelihood = 0;
    double of_any = 0;  // that one of the sections was lost
  };

  Loss likeliest_loss(std::uint32_t sentence) const {
    Loss out;
    for (std::size_t i = 0; i < kLosable.size(); ++i) {
      if (!loss_.may_do(sentence, i) ||
          is_said_by_neighbour(evidence_.number_of(kLosable[i])) ||
          (kLosable[i] == "apology" && grovels())) {
        continue;
      }
      const double likelihood = loss_.likelihood(sentence, i);
      out.of_any += likelihood;
      if (likelihood <= out.likelihood) continue;
      out.likelihood = likelihood;
      out.section = kLosable[i];
    }
    return out;
  }

  // Sentences that nothing stands for; such as follow one another are one
  // fault.
  void find_lost_sentences() {
    const auto count =
        static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      Sentences sentences;
      Loss most;
      for (; i < count && evidence_.is_gone(i) && !is_explained(i); ++i) {
        const Loss loss = likeliest_loss(i);
        if (loss.of_any < kLeastGone) continue;
        sentences.push_back(i);
        if (loss.likelihood > most.likelihood) most = loss;
      }
      if (!sentences.empty()) add(most.section, sentences);
    }
  }

  // Sentences that are there and do a section's work no more.
  void find_lost_clauses() {
    const auto count =
        static_cast<std::uint32_t>(source_.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (is_explained(i) || evidence_.is_gone(i) || evidence_.is_frame(i))
        continue;
      const Loss loss = likeliest_loss(i);
      if (loss.likelihood >= kLeastHere) add(loss.section, {i});
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
  SectionLoss loss_;
};

}  // namespace

void check_sections(const std::vector<const PairSide*>& neighbours,
                    const ValuePairs& values,
                    const SentenceAlignment& alignment, PairReview* review) {
  SectionParity(neighbours, values, alignment, review).run();
}

}  // namespace sincerely

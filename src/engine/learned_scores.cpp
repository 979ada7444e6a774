#include "engine/learned_scores.h"

#include <string_view>

#include "rules/rule_finding.h"

namespace sincerely {
namespace {

// Fewer words are no clause of their own.
constexpr std::uint32_t kShortClause = 3;

struct Clauses {
  std::vector<Sentence> ranges;
  std::vector<std::uint32_t> sentences;  // of each
};

Clauses clauses_of(const Text& text) {
  Clauses out;
  for (std::uint32_t number = 0; number < text.sentences.size(); ++number) {
    const Sentence& whole = text.sentences[number];
    Sentence clause = whole;
    for (std::uint32_t i = whole.first + 1; i <= whole.last; ++i) {
      const bool is_end =
          i == whole.last || (text.words[i].is(Word::kBreakBefore) &&
                              i - clause.first >= kShortClause &&
                              whole.last - i >= kShortClause - 1);
      if (!is_end) continue;
      clause.last = i;
      clause.span = span_of(text, {clause.first, clause.last});
      out.ranges.push_back(clause);
      out.sentences.push_back(number);
      clause.first = i;
    }
  }
  return out;
}

class ToneReader {
 public:
  ToneReader(const LetterView& view, const SentenceScores& scores)
      : text_(*view.text),
        model_(scores.model()),
        scores_(scores),
        clauses_(clauses_of(text_)),
        clause_scores_(model_, text_, clauses_.ranges) {}

  ToneScores read(std::string_view category, std::uint32_t number) const {
    const std::size_t count = text_.sentences.size();
    ToneScores out{category, std::vector<float>(count),
                   std::vector<float>(count), std::vector<Span>(count)};
    for (std::uint32_t i = 0; i < count; ++i) {
      const Sentence& sentence = text_.sentences[i];
      if (is_quoted(text_, i, {sentence.first, sentence.last})) continue;
      out.sentences[i] = model_.confidence(number, scores_.of(i, number));
    }
    for (std::uint32_t i = 0; i < clauses_.ranges.size(); ++i) {
      const Sentence& clause = clauses_.ranges[i];
      const std::uint32_t sentence = clauses_.sentences[i];
      if (is_quoted(text_, sentence, {clause.first, clause.last})) continue;
      const float score =
          model_.confidence(number, clause_scores_.of(i, number));
      if (score <= out.clauses[sentence]) continue;
      out.clauses[sentence] = score;
      out.clause_spans[sentence] = clause.span;
    }
    return out;
  }

 private:
  const Text& text_;
  const Model& model_;
  const SentenceScores& scores_;
  Clauses clauses_;
  SentenceScores clause_scores_;
};

}  // namespace

std::vector<std::vector<float>> section_scores_of(const LetterView& view,
                                                  const SentenceScores& scores,
                                                  std::size_t sections) {
  std::vector<std::vector<float>> out(sections);
  const Model& model = scores.model();
  for (const RuleRecord& rule : view.pack->table<RuleRecord>(Table::kRules)) {
    if (rule.kind != RuleKind::kSection || rule.examples.size == 0) continue;
    const std::uint32_t number =
        model.class_number(view.pack->string(rule.examples));
    if (number == kNoIndex) continue;
    for (std::uint32_t i = 0; i < view.text->sentences.size(); ++i) {
      out[rule.section].push_back(
          model.confidence(number, scores.of(i, number)));
    }
  }
  return out;
}

std::vector<ToneScores> tone_scores_of(const LetterView& view,
                                       const SentenceScores& scores) {
  std::vector<ToneScores> out;
  const Model& model = scores.model();
  if (model.empty()) return out;
  const ToneReader reader(view, scores);
  for (const RuleRecord& rule : view.pack->table<RuleRecord>(Table::kRules)) {
    if (rule.kind != RuleKind::kLearned || rule.examples.size == 0) continue;
    const std::uint32_t number =
        model.class_number(view.pack->string(rule.examples));
    if (number == kNoIndex) continue;
    const std::string_view id = view.pack->string(rule.id);
    out.push_back(reader.read(id.substr(0, id.find('/')), number));
  }
  return out;
}

}  // namespace sincerely

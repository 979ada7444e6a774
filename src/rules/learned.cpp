#include "rules/learned.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <thread>

#include "rules/conditions.h"

namespace sincerely {
namespace {

// What is found with less confidence is a hint.
constexpr float kSureScore = 0.6F;

// A text of so many words is worth a second thread.
constexpr std::size_t kThreadedWords = 20000;

WordRange words_in(const Sentence& sentence) {
  return {sentence.first, sentence.last};
}

// The class of a rule; kNoIndex if the letter's model has none.
std::uint32_t class_of(const LetterView& view, const RuleRecord& rule) {
  if (view.scores == nullptr || rule.examples.size == 0) return kNoIndex;
  return view.scores->model().class_number(view.pack->string(rule.examples));
}

Hit hit_at(std::uint32_t sentence, WordRange words) {
  Hit hit;
  hit.set = kNoIndex;
  hit.sentence = sentence;
  hit.words = words;
  hit.span = words;
  return hit;
}

std::string_view word_text(const LetterView& view, std::uint32_t word) {
  const Span span = view.text->words[word].span;
  return std::string_view(view.letter->text).substr(span.begin, span.size());
}

// Where what other rules found leaves nothing to say: the same fault, or one
// that it may be mistaken for.
class Explained {
 public:
  Explained(const std::vector<RuleFinding>& findings, std::size_t sentences,
            std::string_view category)
      : by_sentence_(sentences, kNothing) {
    for (const RuleFinding& other : findings) {
      const bool is_same = other.category == category;
      // Hints of patterns are about the letter, not about what is said.
      if (!is_same && other.because.empty() &&
          other.severity == Severity::kHint) {
        continue;
      }
      Fault& fault = by_sentence_[other.hit.sentence];
      fault = std::max(fault, is_same ? kSame : kOther);
    }
  }

  // A sure finding is told beside those of other categories.
  bool contains(std::uint32_t sentence, bool sure) const {
    return by_sentence_[sentence] >= (sure ? kSame : kOther);
  }

 private:
  enum Fault : std::uint8_t { kNothing, kOther, kSame };

  std::vector<Fault> by_sentence_;
};

// Whether another category's class stands further above its threshold.
bool is_outdone(const SentenceScores& scores, std::uint32_t sentence,
                std::uint32_t number) {
  const Model& model = scores.model();
  for (std::uint32_t i = 0; i < model.size(); ++i) {
    if (model.name(i).starts_with(kSectionClasses)) continue;
    if (scores.of(sentence, i) > scores.of(sentence, number)) return true;
  }
  return false;
}

}  // namespace

// Sentences do not look at one another, so a long text is worked on from both
// ends of its middle at once, as the matcher does.
SentenceScores::SentenceScores(const Model& model, const Text& text,
                               std::span<const Sentence> sentences)
    : model_(model),
      sentences_(sentences.size()),
      scores_(sentences_ * model.size()) {
  if (model.empty()) return;
  const std::size_t count = sentences.size();
  const std::size_t middle =
      text.words.size() < kThreadedWords ? count : count / 2;
  std::thread worker;
  if (middle < count) {
    worker =
        std::thread([&, middle] { score(text, sentences, middle, count); });
  }
  score(text, sentences, 0, middle);
  if (worker.joinable()) worker.join();
}

void SentenceScores::score(const Text& text,
                           std::span<const Sentence> sentences,
                           std::size_t first, std::size_t last) {
  std::vector<Feature> own;  // that are summed up here
  std::vector<std::uint32_t> sums(model_.size());
  std::vector<float> scores(model_.size());
  for (std::size_t number = first; number < last; ++number) {
    const Sentence& sentence = sentences[number];
    std::ranges::fill(sums, 0);
    own.clear();
    std::size_t features = 0;
    MeetingWords meeting(sentence.last - sentence.first, &own);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      model_.prefetch(text.words[i]);
    }
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Word& word = text.words[i];
      const auto known = model_.sums_of(word);
      if (!known) {
        meeting.add(read_word(text, word, model_.fields(), &own));
        continue;
      }
      for (std::size_t c = 0; c < sums.size(); ++c) sums[c] += known->sums[c];
      features += known->features;
      meeting.add(known->token);
    }
    meeting.finish();
    model_.add(own, sums);
    model_.score(sums, features + own.size(), scores);
    for (std::size_t c = 0; c < scores.size(); ++c) {
      scores_[c * sentences_ + number] = scores[c];
    }
  }
}

void find_learned(const LetterView& view, const RuleRecord& rule,
                  std::vector<RuleFinding>* findings) {
  const std::uint32_t number = class_of(view, rule);
  if (number == kNoIndex) return;
  const std::string_view id = view.pack->string(rule.id);
  const std::string_view category = id.substr(0, id.find('/'));
  std::optional<Explained> explained;  // most classes find nothing
  std::vector<Feature> features;
  for (std::uint32_t i = 0; i < view.text->sentences.size(); ++i) {
    const float score = view.scores->of(i, number);
    if (score < 0 || is_outdone(*view.scores, i, number)) continue;
    const Model& model = view.scores->model();
    const float confidence = model.confidence(number, score);
    const bool sure = confidence >= kSureScore;
    if (!explained) {
      explained.emplace(*findings, view.text->sentences.size(), category);
    }
    if (explained->contains(i, sure)) continue;
    const WordRange words = words_in(view.text->sentences[i]);
    read_features(*view.text, words, model.fields(), &features);
    const Evidence evidence =
        model.explain(features, words.last - words.first, number);
    const Hit hit = hit_at(i, {words.first + evidence.span.first,
                               words.first + evidence.span.last});
    if (!applies(view, rule, hit) ||
        is_quoted(*view.text, hit.sentence, hit.span))
      continue;
    findings->push_back(found_at(view, rule, hit));
    RuleFinding& finding = findings->back();
    finding.confidence = confidence;
    if (!sure) finding.severity = Severity::kHint;
    for (const std::uint32_t word : evidence.because) {
      finding.because.emplace_back(word_text(view, words.first + word));
    }
  }
}

std::vector<Hit> learned_sentences(const LetterView& view,
                                   const RuleRecord& rule) {
  std::vector<Hit> hits;
  const std::uint32_t number = class_of(view, rule);
  if (number == kNoIndex) return hits;
  for (std::uint32_t i = 0; i < view.text->sentences.size(); ++i) {
    if (view.scores->of(i, number) < 0) continue;
    hits.push_back(hit_at(i, words_in(view.text->sentences[i])));
  }
  return hits;
}

}  // namespace sincerely

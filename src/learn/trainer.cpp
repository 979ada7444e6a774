// Features are weighted by how rare they are among the class's examples, and
// what is learnt is brought to a few steps, as it is kept; both were found by
// cross-validation (docs/learning.md).

#include "learn/trainer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "learn/logistic.h"
#include "learn/threshold.h"
#include "rules/model.h"

namespace sincerely {
namespace {

constexpr double kCost = 30;
constexpr std::uint32_t kFolds = 5;
// The share of weights that is as large as a weight can be or larger.
constexpr double kCutShare = 0.005;
constexpr double kSpanCosts[] = {0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3};

// An example as one class sees it.
struct Sample {
  const Example* example = nullptr;
  const ExampleLabel* label = nullptr;
  std::vector<SparseValue> rows;  // how often each row of the model occurs
};

std::vector<SparseValue> rows_of(const Example& example) {
  std::vector<std::uint32_t> rows;
  rows.reserve(example.features.size());
  for (const Feature& feature : example.features) {
    rows.push_back(model_row(feature.hash));
  }
  std::ranges::sort(rows);
  std::vector<SparseValue> out;
  for (const std::uint32_t row : rows) {
    if (out.empty() || out.back().column != row) out.push_back({row, 0});
    out.back().value += 1;
  }
  return out;
}

double norm_of(const Sample& sample) {
  return std::sqrt(static_cast<double>(
      std::max<std::size_t>(sample.example->features.size(), 1)));
}

class ClassTrainer {
 public:
  ClassTrainer(const ExampleSet& set, std::uint32_t number) {
    for (const Example& example : set.examples) {
      const auto label =
          std::ranges::find(example.labels, number, &ExampleLabel::number);
      if (label == example.labels.end()) continue;
      samples_.push_back({&example, &*label, rows_of(example)});
    }
    weigh_rows();
  }

  Result<TrainedClass> train(double least);

 private:
  void weigh_rows();
  Result<LearnedClass> fit(std::uint32_t left_out) const;
  LearnedClass in_steps(const LinearWeights& weights) const;
  void score_held_back(const LearnedClass& learned, std::uint32_t fold,
                       std::vector<HeldBackScore>* scores);
  void try_span_costs(const LearnedClass& learned, const Sample& sample);

  std::vector<Sample> samples_;
  std::vector<std::uint32_t> columns_;  // of the rows that occur; kNoIndex
  std::vector<double> rarity_;          // of the columns
  std::vector<std::uint32_t> rows_;     // of the columns
  double agreement_[std::size(kSpanCosts)] = {};
};

// The rarer a row, the more it says: (ln(samples / with it) + 1)², and all in
// all one.
void ClassTrainer::weigh_rows() {
  std::map<std::uint32_t, std::uint32_t> counts;
  for (const Sample& sample : samples_) {
    for (const SparseValue& row : sample.rows) ++counts[row.column];
  }
  columns_.assign(kModelRows, kNoIndex);
  double squares = 0;
  double all = 0;
  for (const auto& [row, count] : counts) {
    columns_[row] = static_cast<std::uint32_t>(rows_.size());
    rows_.push_back(row);
    const double rarity =
        std::pow(std::log(static_cast<double>(samples_.size()) / count) + 1, 2);
    rarity_.push_back(rarity);
    squares += rarity * rarity * count;
    all += count;
  }
  const double scale = std::sqrt(squares / std::max(all, 1.0));
  for (double& rarity : rarity_) rarity /= scale;
}

// Learns from all samples but those of one fold.
Result<LearnedClass> ClassTrainer::fit(std::uint32_t left_out) const {
  Observations observations;
  observations.columns = static_cast<std::uint32_t>(rows_.size());
  for (const Sample& sample : samples_) {
    if (sample.example->group % kFolds == left_out) continue;
    std::vector<SparseValue> row;
    row.reserve(sample.rows.size());
    for (const SparseValue& value : sample.rows) {
      const std::uint32_t column = columns_[value.column];
      row.push_back({column, value.value * rarity_[column] / norm_of(sample)});
    }
    observations.rows.push_back(std::move(row));
    observations.labels.push_back(sample.label->is_one);
  }
  const Result<LinearWeights> weights = fit_logistic(observations, kCost);
  if (!weights) return weights.error();
  return in_steps(weights.value());
}

LearnedClass ClassTrainer::in_steps(const LinearWeights& weights) const {
  std::vector<double> scaled;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    scaled.push_back(weights.columns[i] * rarity_[i]);
  }
  std::vector<double> sizes;
  for (const double weight : scaled) sizes.push_back(std::abs(weight));
  const auto cut =
      sizes.begin() + static_cast<std::ptrdiff_t>(
                          static_cast<double>(sizes.size()) * (1 - kCutShare));
  std::ranges::nth_element(sizes, cut);
  LearnedClass out;
  out.bias = weights.bias;
  out.step = std::max(*cut, 1e-6) / kMostWeight;
  out.weights.assign(kModelRows, 0);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    out.weights[rows_[i]] = static_cast<std::int8_t>(
        std::clamp(std::lround(scaled[i] / out.step), -long{kMostWeight},
                   long{kMostWeight}));
  }
  return out;
}

double score_of(const LearnedClass& learned, const Sample& sample) {
  double sum = 0;
  for (const SparseValue& row : sample.rows) {
    sum += row.value * learned.weights[row.column];
  }
  return learned.bias + learned.step * sum / norm_of(sample);
}

// Words that two ranges share, as a part of those of either.
double agreement_of(WordRange a, WordRange b) {
  const double shared = static_cast<double>(std::min(a.last, b.last)) -
                        static_cast<double>(std::max(a.first, b.first));
  const double all = static_cast<double>(std::max(a.last, b.last)) -
                     static_cast<double>(std::min(a.first, b.first));
  return shared <= 0 ? 0 : shared / all;
}

void ClassTrainer::try_span_costs(const LearnedClass& learned,
                                  const Sample& sample) {
  if (sample.label->spans.size() != 1 || sample.example->words == 0) return;
  std::vector<float> words(sample.example->words);
  for (const Feature& feature : sample.example->features) {
    add_to_words(feature, learned.weights[model_row(feature.hash)], words);
  }
  for (std::size_t i = 0; i < std::size(kSpanCosts); ++i) {
    const auto cost = static_cast<float>(kSpanCosts[i]);
    agreement_[i] +=
        agreement_of(heaviest_range(words, cost), sample.label->spans.front());
  }
}

void ClassTrainer::score_held_back(const LearnedClass& learned,
                                   std::uint32_t fold,
                                   std::vector<HeldBackScore>* scores) {
  for (const Sample& sample : samples_) {
    if (sample.example->group % kFolds != fold) continue;
    scores->push_back({score_of(learned, sample), sample.label->is_one,
                       sample.example->is_natural});
    try_span_costs(learned, sample);
  }
}

Result<TrainedClass> ClassTrainer::train(double least) {
  Result<LearnedClass> whole = fit(kFolds);
  if (!whole) return whole.error();
  std::vector<HeldBackScore> scores;
  for (std::uint32_t fold = 0; fold < kFolds; ++fold) {
    const Result<LearnedClass> part = fit(fold);
    if (part) score_held_back(part.value(), fold, &scores);
  }
  TrainedClass out;
  out.learned = std::move(whole.value());
  const Threshold threshold = find_threshold(scores, least);
  out.learned.threshold = threshold.score;
  out.learned.slope = threshold.slope;
  out.learned.span_cost =
      kSpanCosts[std::ranges::max_element(agreement_) - agreement_];
  for (const HeldBackScore& score : scores) {
    const bool found = score.score >= threshold.score;
    ++(score.is_one ? out.held_back.ones : out.held_back.zeros);
    if (found) {
      ++(score.is_one ? out.held_back.ones_found : out.held_back.zeros_found);
    }
  }
  return out;
}

}  // namespace

Result<TrainedClass> train_class(const ExampleSet& set, std::uint32_t number,
                                 double least) {
  return ClassTrainer(set, number).train(least);
}

}  // namespace sincerely

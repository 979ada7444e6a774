#include "rules/model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sincerely {
namespace {

// So many values of four bits fit into a byte.
constexpr std::size_t kRowsAByte = 17;
constexpr std::uint32_t kLowHalves = 0x0F0F0F0F;

constexpr std::size_t kMostReasons = 3;

}  // namespace

Model::Model(const Pack& pack, Words words)
    : pack_(pack),
      fields_(pack),
      classes_(pack.table<ModelClassRecord>(Table::kModelClasses)),
      weights_(pack.table<std::uint32_t>(Table::kModelWeights)),
      lanes_((size() + kClassesALane - 1) / kClassesALane),
      words_(words == Words::kOfThisPack
                 ? pack.table<ModelWordRecord>(Table::kModelWords)
                 : std::span<const ModelWordRecord>()),
      word_sums_(pack.table<std::uint16_t>(Table::kModelWordSums)) {
  if (lanes_ > kMostLanes ||
      weights_.size() != std::size_t{kModelRows} * lanes_)
    classes_ = {};
}

std::string_view Model::name(std::uint32_t number) const {
  return pack_.string(classes_[number].name);
}

std::uint32_t Model::class_number(std::string_view wanted) const {
  const auto found = std::ranges::lower_bound(
      classes_, wanted, {},
      [&](const ModelClassRecord& c) { return pack_.string(c.name); });
  if (found == classes_.end() || pack_.string(found->name) != wanted)
    return kNoIndex;
  return static_cast<std::uint32_t>(found - classes_.begin());
}

std::optional<Model::WordSums> Model::sums_of(const Word& word) const {
  if (word.entry >= words_.size() || word.is(Word::kDigits)) {
    return std::nullopt;
  }
  const ModelWordRecord& own = words_[word.entry];
  return WordSums{{word.hash, own.stem},
                  own.features,
                  word_sums_.subspan(std::size_t{word.entry} * size(), size())};
}

void Model::add(std::span<const Feature> features,
                std::span<std::uint32_t> sums) const {
  // The rows lie anywhere in a table larger than the processor's cache: all are
  // asked for before the first is waited for.
  for (const Feature& feature : features) __builtin_prefetch(row(feature.hash));
  while (!features.empty()) {
    const std::size_t count = std::min(kRowsAByte, features.size());
    (this->*kAdders[lanes_])(features.first(count), sums);
    features = features.subspan(count);
  }
}

// The rows are added up as bytes, of which each holds a class's sum.
template <std::uint32_t kLanes>
void Model::add_rows(std::span<const Feature> features,
                     std::span<std::uint32_t> sums) const {
  std::array<std::uint32_t, kLanes> even{};
  std::array<std::uint32_t, kLanes> odd{};
  for (const Feature& feature : features) {
    const std::uint32_t* weights =
        weights_.data() + std::size_t{model_row(feature.hash)} * kLanes;
    for (std::uint32_t lane = 0; lane < kLanes; ++lane) {
      even[lane] += weights[lane] & kLowHalves;
      odd[lane] += weights[lane] >> 4 & kLowHalves;
    }
  }
  for (std::uint32_t c = 0; c < sums.size(); ++c) {
    const std::uint32_t lane = c / kClassesALane;
    const std::uint32_t shift = c % kClassesALane / 2 * 8;
    sums[c] += (c % 2 == 0 ? even : odd)[lane] >> shift & 0xFF;
  }
}

// The number of lanes is known to the compiler, so that sums stay in registers.
const Model::Adder Model::kAdders[kMostLanes + 1] = {
    &Model::add_rows<1>, &Model::add_rows<1>, &Model::add_rows<2>,
    &Model::add_rows<3>, &Model::add_rows<4>, &Model::add_rows<5>,
    &Model::add_rows<6>};

void Model::score(std::span<const std::uint32_t> sums, std::size_t features,
                  std::span<float> scores) const {
  const auto count = static_cast<double>(features);
  const double by_length = count == 0 ? 0 : 1 / std::sqrt(count);
  for (std::uint32_t c = 0; c < size(); ++c) {
    const ModelClassRecord& own = classes_[c];
    const double scaled =
        own.step * (sums[c] - count * kZeroWeight) * by_length;
    scores[c] =
        static_cast<float>((own.bias + scaled - own.threshold) * kModelUnit);
  }
}

float Model::confidence(std::uint32_t number, float score) const {
  const ModelClassRecord& own = classes_[number];
  const double least = own.least * kModelUnit;
  const double log_odds =
      std::log(least / (1 - least)) + own.slope * kModelUnit * score;
  return static_cast<float>(1 / (1 + std::exp(-log_odds)));
}

Evidence Model::explain(std::span<const Feature> features, std::uint32_t words,
                        std::uint32_t number) const {
  std::vector<float> weights(words);
  const std::uint32_t lane = number / kClassesALane;
  const std::uint32_t shift = number % kClassesALane * 4;
  for (const Feature& feature : features) {
    const auto steps = static_cast<int>(row(feature.hash)[lane] >> shift & 0xF);
    add_to_words(feature, static_cast<float>(steps - kZeroWeight), weights);
  }
  Evidence out;
  const double cost = classes_[number].span_cost * kModelUnit;
  out.span = heaviest_range(weights, static_cast<float>(cost));
  std::vector<std::uint32_t> order(out.span.last - out.span.first);
  std::iota(order.begin(), order.end(), out.span.first);
  std::ranges::stable_sort(order, std::greater(),
                           [&](std::uint32_t i) { return weights[i]; });
  order.resize(std::min(order.size(), kMostReasons));
  std::ranges::sort(order);
  out.because = std::move(order);
  return out;
}

WordRange heaviest_range(std::span<const float> weights, float cost) {
  const auto heaviest = static_cast<std::uint32_t>(
      std::ranges::max_element(weights) - weights.begin());
  WordRange best{heaviest, heaviest + 1};
  float best_sum = 0;
  float sum = 0;
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < weights.size(); ++i) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weights[i] - cost;
    if (sum <= best_sum) continue;
    best_sum = sum;
    best = {first, i + 1};
  }
  return best;
}

void add_to_words(const Feature& feature, float weight,
                  std::span<float> words) {
  const std::size_t last = std::min<std::size_t>(feature.last, words.size());
  if (feature.first >= last) return;
  const float share = weight / static_cast<float>(last - feature.first);
  for (std::size_t i = feature.first; i < last; ++i) words[i] += share;
}

}  // namespace sincerely

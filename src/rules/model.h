// What was learnt from example sentences: a linear model with one class for
// each thing that examples were given of. The score of a sentence is
//
//   bias + step × Σ weight(feature) / √(number of features)
//
// Weights are kept in rows of four bits for each class, eight classes to a
// uint32, 0 standing for -8; a feature's row is that of its hash, which others
// may share. docs/learning.md tells how they are learnt.

#ifndef RULES_MODEL_H_
#define RULES_MODEL_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "pack/pack.h"
#include "rules/features.h"

namespace sincerely {

inline constexpr int kZeroWeight = 8;
inline constexpr int kMostWeight = 7;
inline constexpr std::uint32_t kClassesALane = 8;
// Sections, categories, and those of the user; a model of more is empty.
inline constexpr std::uint32_t kMostClasses = 48;

constexpr std::uint32_t model_row(std::uint32_t hash) {
  return hash >> (32 - kModelRowBits);
}

// Of a class, in a sentence: the words that a reader must see, and of these
// the ones that weighed most, in their order.
// The names of the classes of sections begin so.
inline constexpr std::string_view kSectionClasses = "sections/";

struct Evidence {
  WordRange span;
  std::vector<std::uint32_t> because;
};

// A view of a pack's tables; the pack's bytes must outlive it.
class Model {
 public:
  // What its words add by themselves is used where the words of the texts are
  // known by their entries in this very pack.
  enum class Words { kOfThisPack, kOfAnother };
  explicit Model(const Pack& pack, Words words = Words::kOfThisPack);

  bool empty() const { return classes_.empty(); }
  // Those that it was learnt with.
  const WordFields& fields() const { return fields_; }
  std::uint32_t size() const {
    return static_cast<std::uint32_t>(classes_.size());
  }

  // kNoIndex if there is no such class.
  std::uint32_t class_number(std::string_view name) const;
  std::string_view name(std::uint32_t number) const;

  // What one word adds by itself.
  struct WordSums {
    WordToken token;
    std::uint32_t features = 0;
    std::span<const std::uint16_t> sums;  // one a class
  };
  // Nothing for a word that was not summed up when the pack was written, or
  // not matched yet: its features must be read.
  std::optional<WordSums> sums_of(const Word& word) const;

  // Asks for the memory that sums_of() leads to.
  void prefetch(const Word& word) const {
    if (word.entry >= words_.size()) return;
    __builtin_prefetch(&words_[word.entry]);
    __builtin_prefetch(&word_sums_[std::size_t{word.entry} * size()]);
  }

  // Adds the weights of features, each zero as kZeroWeight, to the sums of the
  // classes; `sums` has size() places.
  void add(std::span<const Feature> features,
           std::span<std::uint32_t> sums) const;

  // The score of each class, less its threshold, by the sums of so many
  // features; `scores` has size() places.
  void score(std::span<const std::uint32_t> sums, std::size_t features,
             std::span<float> scores) const;

  // How likely a sentence of a letter that has this score is of the class, 0 to
  // 1; by the examples that were held back while it was learnt.
  float confidence(std::uint32_t number, float score) const;

  // Where in a range of so many words the decision lies; words count from 0.
  Evidence explain(std::span<const Feature> features, std::uint32_t words,
                   std::uint32_t number) const;

 private:
  static constexpr std::uint32_t kMostLanes = kMostClasses / kClassesALane;
  using Adder = void (Model::*)(std::span<const Feature>,
                                std::span<std::uint32_t>) const;
  static const Adder kAdders[kMostLanes + 1];

  // Adds at most as many rows as fit into the sums of bytes.
  template <std::uint32_t kLanes>
  void add_rows(std::span<const Feature> features,
                std::span<std::uint32_t> sums) const;

  const std::uint32_t* row(std::uint32_t hash) const {
    return weights_.data() + std::size_t{model_row(hash)} * lanes_;
  }

  Pack pack_;
  WordFields fields_;
  std::span<const ModelClassRecord> classes_;
  std::span<const std::uint32_t> weights_;
  std::uint32_t lanes_ = 0;  // uint32 a row
  std::span<const ModelWordRecord> words_;
  std::span<const std::uint16_t> word_sums_;
};

// The range of words with the greatest sum of weights, each word less `cost`;
// the heaviest word where none is worth it.
WordRange heaviest_range(std::span<const float> weights, float cost);

// What each word of a range adds: a feature's weight is shared by its words.
void add_to_words(const Feature& feature, float weight, std::span<float> words);

}  // namespace sincerely

#endif  // RULES_MODEL_H_

// Learns one class of a model from its examples, and how far to trust it.

#ifndef LEARN_TRAINER_H_
#define LEARN_TRAINER_H_

#include <cstdint>
#include <vector>

#include "input/result.h"
#include "learn/examples.h"

namespace sincerely {

// One class of a model; see rules/model.h. Scores and costs are in the units
// of `step`, as the model will add them up.
struct LearnedClass {
  std::vector<std::int8_t> weights;  // one a row of the model, -7 to 7
  double step = 0;
  double bias = 0;
  double threshold = 0;
  double slope = 0;      // see Threshold
  double span_cost = 0;  // in steps
};

// How a class did on examples that were held back, at its threshold.
struct HeldBack {
  std::size_t ones = 0;
  std::size_t ones_found = 0;
  std::size_t zeros = 0;
  std::size_t zeros_found = 0;
};

struct TrainedClass {
  LearnedClass learned;
  HeldBack held_back;
};

// `number` is the class's in the set. The threshold is where a sentence of a
// letter is as likely a one as `least`, 0 to 1, by cross-validation. Fails
// where there are no examples of both labels.
Result<TrainedClass> train_class(const ExampleSet& set, std::uint32_t number,
                                 double least);

}  // namespace sincerely

#endif  // LEARN_TRAINER_H_

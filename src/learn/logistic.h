// Logistic regression by liblinear (Fan et al., LIBLINEAR: A Library for Large
// Linear Classification, 2008). The library is opened when it is first asked
// for, since only who learns needs it.

#ifndef LEARN_LOGISTIC_H_
#define LEARN_LOGISTIC_H_

#include <cstdint>
#include <vector>

#include "input/result.h"

namespace sincerely {

struct SparseValue {
  std::uint32_t column = 0;
  double value = 0;
};

// Rows with few values each, columns rising, and what they are.
struct Observations {
  std::uint32_t columns = 0;
  std::vector<std::vector<SparseValue>> rows;
  std::vector<bool> labels;
};

struct LinearWeights {
  std::vector<double> columns;
  double bias = 0;
};

// L2-regularised; `cost` is what an observation on the wrong side costs. The
// same observations give the same weights. Fails where the library is not there
// or all labels are the same.
Result<LinearWeights> fit_logistic(const Observations& observations,
                                   double cost);

}  // namespace sincerely

#endif  // LEARN_LOGISTIC_H_

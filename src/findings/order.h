// The order that findings are reported in.

#ifndef FINDINGS_ORDER_H_
#define FINDINGS_ORDER_H_

#include <vector>

#include "findings/finding.h"

namespace sincerely {

// By place, the longer of two that begin at one place first; then by rule.
void sort_findings(std::vector<Finding>* findings);

}  // namespace sincerely

#endif  // FINDINGS_ORDER_H_

#include "findings/order.h"

#include <algorithm>

namespace sincerely {

void sort_findings(std::vector<Finding>* findings) {
  std::stable_sort(findings->begin(), findings->end(),
                   [](const Finding& a, const Finding& b) {
                     if (a.span.begin != b.span.begin) {
                       return a.span.begin < b.span.begin;
                     }
                     if (a.span.end != b.span.end) {
                       return a.span.end > b.span.end;
                     }
                     return a.rule < b.rule;
                   });
}

}  // namespace sincerely

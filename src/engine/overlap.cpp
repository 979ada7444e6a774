#include "engine/overlap.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace sincerely {
namespace {

// The surer one; of equally sure ones the longer; then by id, to be the same
// in every run.
bool is_better(const Finding& a, const Finding& b) {
  return std::tuple(a.confidence, a.span.size(), b.rule) >
         std::tuple(b.confidence, b.span.size(), a.rule);
}

}  // namespace

void merge_overlaps(std::vector<RuleFinding>* findings) {
  std::ranges::stable_sort(*findings, {}, [](const RuleFinding& f) {
    return std::tuple(f.finding.span.begin, f.finding.span.end);
  });
  std::vector<RuleFinding> kept;
  kept.reserve(findings->size());
  // The last finding kept of each category; categories are borrowed from
  // findings that stay where they are.
  std::map<std::string_view, std::size_t> last;
  for (const RuleFinding& candidate : *findings) {
    const auto known = last.find(candidate.finding.category());
    if (known != last.end()) {
      RuleFinding& before = kept[known->second];
      if (before.finding.span.overlaps(candidate.finding.span)) {
        if (is_better(candidate.finding, before.finding)) before = candidate;
        continue;
      }
    }
    last[candidate.finding.category()] = kept.size();
    kept.push_back(candidate);
  }
  std::ranges::stable_sort(kept, {}, [](const RuleFinding& f) {
    return std::tuple(f.finding.span.begin, f.finding.span.end,
                      std::string_view(f.finding.rule));
  });
  *findings = std::move(kept);
}

}  // namespace sincerely

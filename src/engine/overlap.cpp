#include "engine/overlap.h"

#include <algorithm>
#include <map>
#include <numeric>
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
  const auto at = [&](std::size_t i) -> const Finding& {
    return (*findings)[i].finding;
  };
  // Findings are ordered by number, since they are large.
  std::vector<std::size_t> order(findings->size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple(at(i).span.begin, at(i).span.end);
  });
  std::vector<std::size_t> kept;
  // The last one kept of each category.
  std::map<std::string_view, std::size_t> last;
  for (const std::size_t candidate : order) {
    const auto [known, is_new] =
        last.try_emplace(at(candidate).category(), kept.size());
    if (!is_new) {
      std::size_t& before = kept[known->second];
      if (at(before).span.overlaps(at(candidate).span)) {
        if (is_better(at(candidate), at(before))) before = candidate;
        continue;
      }
      known->second = kept.size();
    }
    kept.push_back(candidate);
  }
  std::ranges::stable_sort(kept, {}, [&](std::size_t i) {
    return std::tuple(at(i).span.begin, at(i).span.end,
                      std::string_view(at(i).rule));
  });
  std::vector<RuleFinding> out;
  out.reserve(kept.size());
  for (const std::size_t i : kept) out.push_back(std::move((*findings)[i]));
  *findings = std::move(out);
}

}  // namespace sincerely

#include "engine/overlap.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
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

// So many words between two findings do not part them.
constexpr std::uint32_t kWordsBetween = 2;

// Whether a comma or the like stands between the two.
bool are_parted(const Text& text, WordRange a, WordRange b) {
  for (std::uint32_t i = a.last; i <= b.first && i < text.words.size(); ++i) {
    if (text.words[i].is(Word::kBreakBefore)) return true;
  }
  return false;
}

bool are_neighbours(const Text& text, const RuleFinding& a,
                    const RuleFinding& b) {
  return a.sentence == b.sentence && !a.is_of_one_word && !b.is_of_one_word &&
         b.words.first <= a.words.last + kWordsBetween &&
         (a.finding.rule == b.finding.rule ||
          !are_parted(text, a.words, b.words)) &&
         !a.finding.has_rewrite() && !b.finding.has_rewrite();
}

// Makes `a` the better of the two, over the words of both.
void unite(RuleFinding* a, RuleFinding* b) {
  const Span span{std::min(a->finding.span.begin, b->finding.span.begin),
                  std::max(a->finding.span.end, b->finding.span.end)};
  const WordRange words{std::min(a->words.first, b->words.first),
                        std::max(a->words.last, b->words.last)};
  if (is_better(b->finding, a->finding)) std::swap(*a, *b);
  a->finding.span = span;
  a->words = words;
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
        last.try_emplace((*findings)[candidate].category, kept.size());
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

void merge_neighbours(const Text& text, std::vector<RuleFinding>* findings) {
  std::map<std::string_view, std::size_t> last;  // of each category
  std::size_t kept = 0;  // they are large, and move to the front
  for (RuleFinding& candidate : *findings) {
    const auto known = last.find(candidate.category);
    if (known != last.end()) {
      RuleFinding& before = (*findings)[known->second];
      if (are_neighbours(text, before, candidate)) {
        unite(&before, &candidate);
        continue;
      }
      known->second = kept;
    } else {
      last.emplace(candidate.category, kept);
    }
    RuleFinding& place = (*findings)[kept++];
    if (&place != &candidate) place = std::move(candidate);
  }
  findings->resize(kept);
}

}  // namespace sincerely

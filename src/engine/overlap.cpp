#include "engine/overlap.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace sincerely {
namespace {

// The surer one; of equally sure ones the longer; then by id, to be the same
// in every run.
bool is_better(const RuleFinding& a, const RuleFinding& b) {
  return std::tuple(a.confidence, a.span.size(), b.id) >
         std::tuple(b.confidence, b.span.size(), a.id);
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
  return a.hit.sentence == b.hit.sentence && !a.is_of_one_word &&
         !b.is_of_one_word && b.words.first <= a.words.last + kWordsBetween &&
         (a.id == b.id || !are_parted(text, a.words, b.words)) &&
         !a.has_rewrite && !b.has_rewrite;
}

// Makes `a` the better of the two, over the words of both.
void unite(RuleFinding* a, RuleFinding* b) {
  const Span span{std::min(a->span.begin, b->span.begin),
                  std::max(a->span.end, b->span.end)};
  const WordRange words{std::min(a->words.first, b->words.first),
                        std::max(a->words.last, b->words.last)};
  if (is_better(*b, *a)) std::swap(*a, *b);
  a->span = span;
  a->words = words;
}

}  // namespace

std::vector<RuleFinding*> merge_overlaps(std::vector<RuleFinding>* findings) {
  std::vector<RuleFinding*> order;
  order.reserve(findings->size());
  for (RuleFinding& one : *findings) order.push_back(&one);
  std::ranges::stable_sort(order, {}, [](const RuleFinding* one) {
    return std::tuple(one->span.begin, one->span.end);
  });
  std::vector<RuleFinding*> kept;
  // The last one kept of each category.
  std::map<std::string_view, std::size_t> last;
  for (RuleFinding* candidate : order) {
    const auto [known, is_new] =
        last.try_emplace(candidate->category, kept.size());
    if (!is_new) {
      RuleFinding*& before = kept[known->second];
      if (before->span.overlaps(candidate->span)) {
        if (is_better(*candidate, *before)) before = candidate;
        continue;
      }
      known->second = kept.size();
    }
    kept.push_back(candidate);
  }
  std::ranges::stable_sort(kept, {}, [](const RuleFinding* one) {
    return std::tuple(one->span.begin, one->span.end, one->id);
  });
  return kept;
}

void merge_neighbours(const Text& text, std::vector<RuleFinding*>* findings) {
  std::map<std::string_view, RuleFinding*> last;  // of each category
  std::erase_if(*findings, [&](RuleFinding* candidate) {
    RuleFinding*& before = last[candidate->category];
    if (before != nullptr && are_neighbours(text, *before, *candidate)) {
      unite(before, candidate);
      return true;
    }
    before = candidate;
    return false;
  });
}

}  // namespace sincerely

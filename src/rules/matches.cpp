#include "rules/matches.h"

#include <algorithm>
#include <tuple>

namespace sincerely {

bool Matches::any_within(std::uint32_t set, WordRange words) const {
  const auto hits = of(set);
  auto hit = std::ranges::lower_bound(
      hits, words.first, {}, [](const Hit& h) { return h.words.first; });
  for (; hit != hits.end() && hit->words.first < words.last; ++hit) {
    if (hit->words.last <= words.last) return true;
  }
  return false;
}

void Matches::clear() {
  hits_.clear();
  captures_.clear();
  starts_.clear();
}

void Matches::add(const Hit& hit, std::span<const WordRange> captures) {
  hits_.push_back(hit);
  hits_.back().captures = static_cast<std::uint32_t>(captures_.size());
  captures_.insert(captures_.end(), captures.begin(), captures.end());
}

void Matches::finish(std::uint32_t sets) {
  // By set and place; of two from one place, the longer first.
  std::ranges::sort(hits_, {}, [](const Hit& h) {
    return std::tuple(h.set, h.words.first, ~h.words.last);
  });
  std::size_t kept = 0;
  for (const Hit& hit : hits_) {
    const Hit* before = kept == 0 ? nullptr : &hits_[kept - 1];
    if (before != nullptr && before->set == hit.set &&
        hit.words.first < before->words.last) {
      continue;
    }
    hits_[kept++] = hit;
  }
  hits_.resize(kept);
  starts_.assign(sets + 1, 0);
  for (const Hit& hit : hits_) ++starts_[hit.set + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

}  // namespace sincerely

#include "rules/matches.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

void Matches::clear(std::size_t expected) {
  hits_.clear();
  behind_.clear();
  captures_.clear();
  starts_.clear();
  hits_.reserve(expected);
}

void Matches::add(const Hit& hit, std::span<const WordRange> captures) {
  hits_.push_back(hit);
  hits_.back().captures = static_cast<std::uint32_t>(captures_.size());
  captures_.insert(captures_.end(), captures.begin(), captures.end());
}

void Matches::append(Matches&& other) {
  behind_ = std::move(other.hits_);
  for (Hit& hit : behind_) {
    hit.captures += static_cast<std::uint32_t>(captures_.size());
  }
  captures_.insert(captures_.end(), other.captures_.begin(),
                   other.captures_.end());
  known_words_ += other.known_words_;
}

void Matches::finish(std::uint32_t sets) {
  // Hits come sentence by sentence, so those of one set are in order but for
  // those of one sentence.
  starts_.assign(sets + 1, 0);
  for (const auto* hits : {&hits_, &behind_}) {
    for (const Hit& hit : *hits) ++starts_[hit.set + 1];
  }
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end());
  std::vector<Hit> ordered(hits_.size() + behind_.size());
  for (auto* hits : {&hits_, &behind_}) {
    for (const Hit& hit : *hits) ordered[next[hit.set]++] = hit;
    *hits = {};  // a long text has many
  }
  hits_.swap(ordered);
  std::uint32_t kept = 0;
  for (std::uint32_t set = 0; set < sets; ++set) {
    const std::span<Hit> own(hits_.data() + starts_[set],
                             starts_[set + 1] - starts_[set]);
    starts_[set] = kept;
    if (!own.empty()) kept += keep_apart(own, hits_.data() + kept);
  }
  starts_[sets] = kept;
  hits_.resize(kept);
}

// Of two hits from one place, the longer stays; of two that overlap, the first.
std::uint32_t Matches::keep_apart(std::span<Hit> own, Hit* out) {
  const auto place = [](const Hit& h) {
    return std::tuple(h.words.first, ~h.words.last);
  };
  if (!std::ranges::is_sorted(own, {}, place)) {
    std::ranges::sort(own, {}, place);
  }
  std::uint32_t end = 0;
  std::uint32_t kept = 0;
  for (const Hit& hit : own) {
    if (hit.words.first < end) continue;
    end = hit.words.last;
    out[kept++] = hit;
  }
  return kept;
}

}  // namespace sincerely

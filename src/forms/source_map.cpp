#include "forms/source_map.h"

#include <algorithm>
#include <cassert>

namespace sincerely {
namespace {

bool is_copy(const Stretch& stretch) {
  return stretch.text.size() == stretch.source.size();
}

}  // namespace

void SourceMap::add(Stretch stretch) {
  if (stretch.text.empty() && stretch.source.empty()) return;
  if (!stretches_.empty()) {
    Stretch& last = stretches_.back();
    assert(stretch.text.begin == last.text.end);
    if (is_copy(last) && is_copy(stretch) &&
        last.source.end == stretch.source.begin) {
      last.text.end = stretch.text.end;
      last.source.end = stretch.source.end;
      return;
    }
  }
  stretches_.push_back(stretch);
}

std::size_t SourceMap::find(std::uint32_t offset) const {
  const auto found = std::ranges::upper_bound(
      stretches_, offset, {}, [](const Stretch& s) { return s.text.end; });
  return static_cast<std::size_t>(found - stretches_.begin());
}

Span SourceMap::place_of(std::uint32_t offset) const {
  const auto has_both = [](const Stretch& s) {
    return !s.text.empty() && !s.source.empty();
  };
  for (std::size_t i = std::min(find(offset) + 1, stretches_.size());
       i-- > 0;) {
    const Stretch& s = stretches_[i];
    if (!has_both(s) || s.text.begin >= offset) continue;
    const std::uint32_t place = is_copy(s) && offset < s.text.end
                                    ? s.source.begin + (offset - s.text.begin)
                                    : s.source.end;
    return {place, place};
  }
  const auto first = std::ranges::find_if(stretches_, has_both);
  if (first != stretches_.end()) {
    return {first->source.begin, first->source.begin};
  }
  // An empty text stands behind what the form needs before it.
  const std::uint32_t place =
      stretches_.empty() ? 0 : stretches_.front().source.end;
  return {place, place};
}

Span SourceMap::source_of(Span text) const {
  if (is_identity()) return text;
  if (text.empty()) return place_of(text.begin);
  Span source = {0, 0};
  bool has_source = false;
  for (std::size_t i = find(text.begin);
       i < stretches_.size() && stretches_[i].text.begin < text.end; ++i) {
    const Stretch& s = stretches_[i];
    if (s.text.empty() || s.source.empty()) continue;
    const std::uint32_t skipped =
        text.begin > s.text.begin ? text.begin - s.text.begin : 0;
    const std::uint32_t left_out =
        s.text.end > text.end ? s.text.end - text.end : 0;
    const bool copy = is_copy(s);
    if (!has_source) source.begin = s.source.begin + (copy ? skipped : 0);
    source.end = s.source.end - (copy ? left_out : 0);
    has_source = true;
  }
  return has_source ? source : place_of(text.begin);
}

bool SourceMap::is_unbroken(Span text) const {
  if (is_identity() || text.empty()) return true;
  bool is_first = true;
  std::uint32_t end = 0;
  for (std::size_t i = find(text.begin);
       i < stretches_.size() && stretches_[i].text.begin < text.end; ++i) {
    const Stretch& s = stretches_[i];
    if (s.source.empty()) return false;  // made, and would be lost
    if (!is_first && s.source.begin != end) return false;
    if (!is_copy(s) && (s.text.begin < text.begin || s.text.end > text.end)) {
      return false;  // half an entity
    }
    end = s.source.end;
    is_first = false;
  }
  return !is_first;
}

SourceMap SourceMap::through(const SourceMap& outer) const {
  if (outer.is_identity()) return *this;
  if (is_identity()) return outer;
  SourceMap out;
  // Of several texts that stand for parts of one escape the first has it.
  std::uint32_t end = 0;
  const auto put = [&](Span text, Span source) {
    source = {std::max(source.begin, end), std::max(source.end, end)};
    out.add({text, source});
    end = source.end;
  };
  for (const Stretch& s : stretches_) {
    if (!is_copy(s)) {  // made text, too: an empty source is a place
      put(s.text, outer.source_of(s.source));
      continue;
    }
    // As many stretches as the outer map has there.
    const auto shift = [&](std::uint32_t middle) {
      return s.text.begin + (middle - s.source.begin);
    };
    for (std::size_t i = outer.find(s.source.begin);
         i < outer.stretches_.size() &&
         outer.stretches_[i].text.begin < s.source.end;
         ++i) {
      const Stretch& o = outer.stretches_[i];
      const Span middle = {std::max(o.text.begin, s.source.begin),
                           std::min(o.text.end, s.source.end)};
      Span source = o.source;
      if (is_copy(o)) {
        source = {o.source.begin + (middle.begin - o.text.begin),
                  o.source.begin + (middle.end - o.text.begin)};
      }
      put({shift(middle.begin), shift(middle.end)}, source);
    }
  }
  return out;
}

}  // namespace sincerely

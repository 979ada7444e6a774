// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy
// one: what differs is little, and D the number of lines that do.

#include "fix/diff.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

constexpr std::size_t kContextLines = 3;  // lines
// From so many changed lines on, the rest is shown as one change.
constexpr int kMaxDistance = 2000;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

using DiffLines = std::vector<std::string_view>;

// Lines [begin, end) of both texts, of which none is the same.
struct Change {
  std::size_t before_begin = 0;
  std::size_t before_end = 0;
  std::size_t after_begin = 0;
  std::size_t after_end = 0;
};

class Comparison {
 public:
  Comparison(const DiffLines& before, const DiffLines& after)
      : before_(before), after_(after) {}

  std::vector<Change> changes() {
    const auto n = static_cast<int>(before_.size());
    const auto m = static_cast<int>(after_.size());
    const int most = std::min(n + m, kMaxDistance);
    furthest_.assign(static_cast<std::size_t>(2 * most + 3), 0);
    middle_ = most + 1;
    for (int d = 0; d <= most; ++d) {
      for (int k = -d; k <= d; k += 2) {
        const int x = follow(k, d);
        if (x >= n && x - k >= m) return backtrack(d);
      }
      trail_.push_back(furthest_);
    }
    return {{0, before_.size(), 0, after_.size()}};
  }

 private:
  int& at(int k) { return furthest_[static_cast<std::size_t>(middle_ + k)]; }
  int past(int d, int k) const {
    return trail_[static_cast<std::size_t>(d)]
                 [static_cast<std::size_t>(middle_ + k)];
  }

  // How far `before` is matched on diagonal k with d changes.
  int follow(int k, int d) {
    int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1)
                                                         : at(k - 1) + 1;
    int y = x - k;
    while (x < static_cast<int>(before_.size()) &&
           y < static_cast<int>(after_.size()) &&
           before_[static_cast<std::size_t>(x)] ==
               after_[static_cast<std::size_t>(y)]) {
      ++x;
      ++y;
    }
    return at(k) = x;
  }

  std::vector<Change> backtrack(int distance) const {
    std::vector<Change> changes;
    auto x = static_cast<int>(before_.size());
    auto y = static_cast<int>(after_.size());
    for (int d = distance; d > 0; --d) {
      const int k = x - y;
      const bool is_added =
          k == -d || (k != d && past(d - 1, k - 1) < past(d - 1, k + 1));
      const int previous = is_added ? k + 1 : k - 1;
      const int from_x = past(d - 1, previous);
      const int from_y = from_x - previous;
      const auto number = [](int i) { return static_cast<std::size_t>(i); };
      const Change step = {number(from_x), number(from_x + (is_added ? 0 : 1)),
                           number(from_y), number(from_y + (is_added ? 1 : 0))};
      if (!changes.empty() && changes.back().before_begin == step.before_end &&
          changes.back().after_begin == step.after_end) {
        changes.back().before_begin = step.before_begin;
        changes.back().after_begin = step.after_begin;
      } else {
        changes.push_back(step);
      }
      x = from_x;
      y = from_y;
    }
    std::ranges::reverse(changes);
    return changes;
  }

  const DiffLines& before_;
  const DiffLines& after_;
  std::vector<int> furthest_;  // by diagonal
  std::vector<std::vector<int>> trail_;
  int middle_ = 0;
};

void add_line(char mark, std::string_view line, std::string* out) {
  *out += mark;
  *out += line;
  if (!line.ends_with('\n')) *out += "\n\\ No newline at end of file\n";
}

// "12,3", or "12" for one line, or "11,0" for none before line 12.
std::string hunk_range(std::size_t begin, std::size_t end) {
  if (end - begin == 1) return std::to_string(end);
  return std::to_string(begin + (end > begin ? 1 : 0)) + "," +
         std::to_string(end - begin);
}

// Changes with so few lines between them that one hunk shows them all.
std::string hunk(const DiffLines& before, const DiffLines& after,
                 const Change* first, const Change* last) {
  const std::size_t lead = std::min(first->before_begin, kContextLines);
  const std::size_t tail =
      std::min(before.size() - last->before_end, kContextLines);
  const std::size_t begin = first->before_begin - lead;
  std::string out =
      "@@ -" + hunk_range(begin, last->before_end + tail) + " +" +
      hunk_range(first->after_begin - lead, last->after_end + tail) + " @@\n";
  std::size_t done = begin;
  for (const Change* change = first; change <= last; ++change) {
    for (; done < change->before_begin; ++done) {
      add_line(' ', before[done], &out);
    }
    for (; done < change->before_end; ++done) {
      add_line('-', before[done], &out);
    }
    for (std::size_t i = change->after_begin; i < change->after_end; ++i) {
      add_line('+', after[i], &out);
    }
  }
  for (; done < last->before_end + tail; ++done) {
    add_line(' ', before[done], &out);
  }
  return out;
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before,
                         std::string_view after) {
  if (before == after) return {};
  const DiffLines old_lines = lines_of(before);
  const DiffLines new_lines = lines_of(after);
  const std::vector<Change> changes =
      Comparison(old_lines, new_lines).changes();
  std::string out =
      "--- " + std::string(path) + "\n+++ " + std::string(path) + "\n";
  for (std::size_t i = 0; i < changes.size();) {
    std::size_t last = i;
    while (last + 1 < changes.size() &&
           changes[last + 1].before_begin - changes[last].before_end <=
               2 * kContextLines) {
      ++last;
    }
    out += hunk(old_lines, new_lines, &changes[i], &changes[last]);
    i = last + 1;
  }
  return out;
}

}  // namespace sincerely

// The glob is a machine with a state before each of its characters. All states
// that a beginning of the key may lead to are kept at once, so no way is tried
// twice, whatever the stars.

#include "forms/key_glob.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "input/utf8.h"

namespace sincerely {
namespace {

class KeyGlob {
 public:
  explicit KeyGlob(std::string_view glob)
      : glob_(to_code_points(glob)), jumps_(glob_.size()) {
    pair_braces();
  }

  bool matches(std::string_view key) const {
    std::vector<std::size_t> states;
    std::vector<std::size_t> next;
    // Whether a state is among those of this character of the key.
    std::vector<std::size_t> seen_at(glob_.size() + 1, 0);
    std::size_t round = 1;
    enter(0, round, &seen_at, &states);
    for (std::size_t at = 0; at < key.size() && !states.empty();) {
      const char32_t c = next_code_point(key, &at);
      ++round;
      next.clear();
      for (const std::size_t state : states) {
        if (state == glob_.size()) continue;
        const Mark mark = jumps_[state].mark;
        if (mark == Mark::kStar) {
          enter(state, round, &seen_at, &next);
        } else if (mark == Mark::kOne || glob_[state] == c) {
          enter(state + 1, round, &seen_at, &next);
        }
      }
      states.swap(next);
    }
    return seen_at[glob_.size()] == round;
  }

 private:
  enum class Mark : std::uint8_t {
    kItself,
    kStar,
    kOne,
    kOpen,   // goes on behind it, and behind each of its commas
    kComma,  // goes on behind the closing brace
    kClose,
  };

  // What a character of the glob means.
  struct Jump {
    Mark mark = Mark::kItself;
    std::vector<std::size_t> commas;  // of kOpen
    std::size_t close = 0;            // of kComma
  };

  void pair_braces() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < glob_.size(); ++i) {
      const char32_t c = glob_[i];
      if (c == U'*') {
        jumps_[i].mark = Mark::kStar;
      } else if (c == U'?') {
        jumps_[i].mark = Mark::kOne;
      } else if (c == U'{') {
        open.push_back(i);
      } else if (c == U',' && !open.empty()) {
        jumps_[open.back()].commas.push_back(i);
      } else if (c == U'}' && !open.empty()) {
        close(open.back(), i);
        open.pop_back();
      }
    }
  }

  void close(std::size_t open, std::size_t close) {
    if (jumps_[open].commas.empty()) return;  // {name} is part of a key
    jumps_[open].mark = Mark::kOpen;
    jumps_[close].mark = Mark::kClose;
    for (const std::size_t comma : jumps_[open].commas) {
      jumps_[comma].mark = Mark::kComma;
      jumps_[comma].close = close;
    }
  }

  // Adds a state, and all that it leads to without a character of the key.
  void enter(std::size_t first, std::size_t round,
             std::vector<std::size_t>* seen_at,
             std::vector<std::size_t>* states) const {
    std::vector<std::size_t> waiting = {first};
    while (!waiting.empty()) {
      const std::size_t state = waiting.back();
      waiting.pop_back();
      if ((*seen_at)[state] == round) continue;
      (*seen_at)[state] = round;
      const Mark mark =
          state == glob_.size() ? Mark::kItself : jumps_[state].mark;
      if (mark == Mark::kComma) {
        waiting.push_back(jumps_[state].close + 1);
      } else if (mark == Mark::kOpen) {
        waiting.push_back(state + 1);
        for (const std::size_t comma : jumps_[state].commas) {
          waiting.push_back(comma + 1);
        }
      } else if (mark == Mark::kClose) {
        waiting.push_back(state + 1);
      } else {
        if (mark == Mark::kStar) waiting.push_back(state + 1);
        states->push_back(state);
      }
    }
  }

  std::u32string glob_;
  std::vector<Jump> jumps_;
};

}  // namespace

bool matches_key(std::string_view glob, std::string_view key) {
  return KeyGlob(glob).matches(key);
}

}  // namespace sincerely

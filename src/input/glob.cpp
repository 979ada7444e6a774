// The glob is a machine with a state before each of its characters. All states
// that a beginning of the key may lead to are kept at once, so no way is tried
// twice, whatever the stars.

#include "input/glob.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "input/ascii.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

// What stars and question marks may stand for.
enum class GlobKind : std::uint8_t { kKey, kPath };

class Glob {
 public:
  Glob(std::string_view glob, GlobKind kind)
      : glob_(to_code_points(glob)), kind_(kind), jumps_(glob_.size()) {
    read_marks();
  }

  bool matches(std::string_view key) const {
    States states;
    states.seen_at.resize(glob_.size() + 1);
    enter(0, U'/', &states);
    std::vector<std::size_t> before;
    for (std::size_t at = 0; at < key.size() && !states.entered.empty();) {
      const char32_t c = next_code_point(key, &at);
      ++states.round;
      before.swap(states.entered);
      states.entered.clear();
      for (const std::size_t state : before) {
        if (state == glob_.size()) continue;
        const Mark mark = jumps_[state].mark;
        const bool is_within = kind_ == GlobKind::kKey || c != U'/';
        if (mark == Mark::kFolders || (mark == Mark::kStar && is_within)) {
          enter(state, c, &states);
        } else if ((mark == Mark::kOne && is_within) || glob_[state] == c) {
          enter(state + 1, c, &states);
        }
      }
    }
    return states.seen_at[glob_.size()] == states.round;
  }

 private:
  enum class Mark : std::uint8_t {
    kItself,
    kStar,
    kFolders,  // the first of two stars
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

  // Those that a character of the key leads to; each character is a round.
  struct States {
    std::vector<std::size_t> entered;
    std::vector<std::size_t> seen_at;  // the last round of each state
    std::size_t round = 1;
  };

  std::u32string_view view() const { return glob_; }

  void read_marks() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < glob_.size(); ++i) {
      const char32_t c = glob_[i];
      if (c == U'*') {
        const bool is_double =
            kind_ == GlobKind::kPath && view().substr(i).starts_with(U"**");
        jumps_[i].mark = is_double ? Mark::kFolders : Mark::kStar;
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

  // Adds a state, and all that it leads to without a character of the key, of
  // which `last` is the one before.
  void enter(std::size_t first, char32_t last, States* states) const {
    std::vector<std::size_t> waiting = {first};
    while (!waiting.empty()) {
      const std::size_t state = waiting.back();
      waiting.pop_back();
      if (states->seen_at[state] == states->round) continue;
      states->seen_at[state] = states->round;
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
        if (mark == Mark::kStar || mark == Mark::kFolders) {
          waiting.push_back(state + 1);
        }
        // `**/` is no folder, too.
        if (mark == Mark::kFolders && last == U'/' &&
            view().substr(state).starts_with(U"**/")) {
          waiting.push_back(state + 3);
        }
        states->entered.push_back(state);
      }
    }
  }

  std::u32string glob_;
  GlobKind kind_;
  std::vector<Jump> jumps_;
};

}  // namespace

bool matches_key(std::string_view glob, std::string_view key) {
  return Glob(glob, GlobKind::kKey).matches(key);
}

bool matches_path(std::string_view glob, std::string_view path) {
  if (glob.starts_with('/')) glob.remove_prefix(1);
  std::string whole(glob);
  if (whole.ends_with('/')) whole += "**";
  if (glob.find('/') == std::string_view::npos) whole.insert(0, "**/");
  const Glob wanted(whole, GlobKind::kPath);
  if (find_invalid_utf8(path) == std::string_view::npos) {
    return wanted.matches(path);
  }
  // A file's name may be any bytes; those that are no ASCII then match stars.
  std::string ascii(path);
  for (char& c : ascii) {
    if (!is_ascii(c)) c = '\x1A';
  }
  return wanted.matches(ascii);
}

}  // namespace sincerely

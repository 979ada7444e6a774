#include "suppress/unified_diff.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "input/ascii.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr std::string_view kNoFile = "/dev/null";

// What git writes for the bytes of a name in quotation marks.
std::string unquoted(std::string_view text) {
  constexpr std::string_view kNames = "abtnvfr";
  constexpr std::string_view kBytes = "\a\b\t\n\v\f\r";
  std::string out;
  for (std::size_t at = 1; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] != '\\' || at + 1 == text.size()) {
      out += text[at];
      continue;
    }
    const char c = text[++at];
    if (c < '0' || c > '7') {
      const std::size_t name = kNames.find(c);
      out += name == kNpos ? c : kBytes[name];
      continue;
    }
    unsigned value = 0;
    std::size_t digits = 0;
    for (; digits < 3 && at < text.size() && text[at] >= '0' && text[at] <= '7';
         ++digits, ++at) {
      value = value * 8 + static_cast<unsigned>(text[at] - '0');
    }
    out += static_cast<char>(value & 0xFF);
    --at;
  }
  return out;
}

// A name in a header, up to the tab that a date stands behind.
std::string name_in(std::string_view text) {
  if (text.starts_with('"')) return unquoted(text);
  return std::string(text.substr(0, text.find('\t')));
}

bool has_prefix(std::string_view name) {
  return name.size() > 2 && name[1] == '/' &&
         std::string_view("abciow12").find(name[0]) != kNpos;
}

// Of "a/x b/x"; empty where the two differ, which "rename to" then says.
std::string name_in_git_header(std::string_view text) {
  const std::size_t half = text.size() / 2;
  if (text.size() % 2 == 0 || text[half] != ' ') return {};
  const std::string one = name_in(text.substr(0, half));
  const std::string other = name_in(text.substr(half + 1));
  if (!has_prefix(one) || !has_prefix(other)) return one == other ? one : "";
  return one.substr(2) == other.substr(2) ? other.substr(2) : "";
}

// "12,3" and "12", which is one line.
bool read_hunk_range(std::string_view text, std::size_t* begin,
                     std::size_t* count) {
  const char* const end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, *begin);
  *count = 1;
  if (read.ec == std::errc() && read.ptr != end && *read.ptr == ',') {
    read = std::from_chars(read.ptr + 1, end, *count);
  }
  return read.ec == std::errc() && read.ptr == end;
}

class DiffReader {
 public:
  DiffReader(const std::string& name, std::string_view text)
      : name_(name), text_(text) {}

  Result<ChangedFiles> read() {
    while (next_line()) {
      if (!read_line()) return *std::move(error_);
    }
    if (in_hunk()) {
      fail("the diff ends within a hunk; is it cut off?");
      return *std::move(error_);
    }
    const bool is_blank = text_.find_first_not_of(kWhitespace) == kNpos;
    if (!has_diff_ && !is_blank) {
      line_ = 0;
      fail(
          "no unified diff: lines such as “+++ b/letter.txt” and “@@ -1 +1,2 "
          "@@” expected");
      return *std::move(error_);
    }
    return std::move(files_);
  }

 private:
  bool in_hunk() const { return old_left_ > 0 || new_left_ > 0; }

  bool next_line() {
    if (at_ >= text_.size()) return false;
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    current_ = text_.substr(at_, end - at_);
    if (current_.ends_with('\r')) current_.remove_suffix(1);
    at_ = end + 1;
    ++line_;
    return true;
  }

  bool fail(std::string message) {
    error_ = Error{Error::Kind::kUsage, name_, line_, 0, std::move(message)};
    return false;
  }

  // What stands behind the beginning, if the line has it.
  std::optional<std::string_view> rest(std::string_view begin) const {
    if (!current_.starts_with(begin)) return std::nullopt;
    return current_.substr(begin.size());
  }

  bool read_line() {
    if (in_hunk()) return read_changed_line();
    if (const auto names = rest("diff --git ")) {
      has_diff_ = true;
      path_ = name_in_git_header(*names);
      return true;
    }
    if (current_.starts_with("@@@")) {
      return fail("a diff of a merge; one against a single revision expected");
    }
    if (const auto hunk = rest("@@ -")) return read_hunk(*hunk);
    if (current_.starts_with("--- ") &&
        text_.substr(std::min(at_, text_.size())).starts_with("+++ ")) {
      read_names();
    } else if (current_.starts_with("new file mode ")) {
      if (!path_.empty()) files_[path_].is_new = true;
    } else if (const auto to = rest("rename to ")) {
      path_ = name_in(*to);
    } else if (const auto copy = rest("copy to ")) {
      path_ = name_in(*copy);
    } else if (current_.starts_with("deleted file mode ")) {
      path_.clear();
    } else if (!path_.empty() && (current_ == "GIT binary patch" ||
                                  (current_.starts_with("Binary files ") &&
                                   current_.ends_with(" differ")))) {
      files_[path_].is_binary = true;
    }
    return true;
  }

  // "--- a/x" and, in the next line, "+++ b/x".
  void read_names() {
    has_diff_ = true;
    const std::string before = name_in(current_.substr(4));
    next_line();
    path_ = name_in(current_.substr(4));
    const bool was_none = before == kNoFile;
    if (path_ == kNoFile) {
      path_.clear();
    } else if (has_prefix(path_) && (was_none || has_prefix(before))) {
      path_.erase(0, 2);
    }
    if (path_.empty()) return;
    ChangedFile& file = files_[path_];
    file.is_new = file.is_new || was_none;
  }

  // "1,2 +1,3 @@ words"
  bool read_hunk(std::string_view hunk) {
    const std::size_t plus = hunk.find(" +");
    const std::size_t end = hunk.find(" @@");
    std::size_t old_begin = 0;
    if (plus == kNpos || end == kNpos || end < plus ||
        !read_hunk_range(hunk.substr(0, plus), &old_begin, &old_left_) ||
        !read_hunk_range(hunk.substr(plus + 2, end - plus - 2), &new_line_,
                         &new_left_)) {
      old_left_ = new_left_ = 0;
      return fail("“@@ -1,2 +1,3 @@” expected");
    }
    if (!has_diff_) {
      return fail("a hunk without its file; “+++ b/letter.txt” expected first");
    }
    return true;
  }

  bool read_changed_line() {
    const char kind = current_.empty() ? ' ' : current_[0];
    const bool is_old = kind == ' ' || kind == '-';
    const bool is_new = kind == ' ' || kind == '+';
    if (kind == '\\') return true;  // “No newline at end of file”
    if ((!is_old && !is_new) || (is_old && old_left_ == 0) ||
        (is_new && new_left_ == 0)) {
      return fail("the hunk has fewer lines than its head says");
    }
    if (kind == '+') add_line();
    if (is_old) --old_left_;
    if (is_new) {
      --new_left_;
      ++new_line_;
    }
    return true;
  }

  void add_line() {
    if (path_.empty()) return;
    std::vector<LineRange>& lines = files_[path_].lines;
    if (!lines.empty() && lines.back().last + 1 == new_line_) {
      lines.back().last = new_line_;
    } else {
      lines.push_back({new_line_, new_line_});
    }
  }

  const std::string& name_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view current_;
  std::size_t line_ = 0;  // its number, from 1
  std::string path_;      // of the file that is read; empty: of none
  bool has_diff_ = false;
  std::size_t old_left_ = 0;  // lines of the hunk
  std::size_t new_left_ = 0;
  std::size_t new_line_ = 0;
  ChangedFiles files_;
  std::optional<Error> error_;
};

}  // namespace

Result<ChangedFiles> parse_unified_diff(const std::string& name,
                                        std::string_view text) {
  return DiffReader(name, text).read();
}

}  // namespace sincerely

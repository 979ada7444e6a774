#include "suppress/changed_lines.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

namespace sincerely {
namespace {

namespace fs = std::filesystem;

// The same for all ways to a file.
std::string real_path(const fs::path& path) {
  std::error_code failed;
  fs::path real = fs::weakly_canonical(fs::absolute(path, failed), failed);
  return failed ? path.lexically_normal().string() : real.string();
}

// Diffs count lines by line feeds alone.
class LineNumbers {
 public:
  explicit LineNumbers(std::string_view text) {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
      ends_.push_back(at);
    }
  }

  // From 1.
  std::size_t of(std::size_t offset) const {
    const auto end = std::ranges::lower_bound(ends_, offset);
    return static_cast<std::size_t>(end - ends_.begin()) + 1;
  }

 private:
  std::vector<std::size_t> ends_;
};

bool touches_lines(const std::vector<LineRange>& lines, LineRange range) {
  const auto found =
      std::ranges::lower_bound(lines, range.first, {}, &LineRange::last);
  return found != lines.end() && found->first <= range.last;
}

// Of a message in a catalogue the place is that of the message.
bool is_about_letter(const Finding& finding) {
  return finding.span.empty() && finding.key.empty();
}

}  // namespace

void ChangedLines::add(const std::string& folder, const ChangedFiles& files) {
  for (const auto& [name, file] : files) {
    files_[real_path(fs::path(folder) / name)] = file;
  }
}

void ChangedLines::add_tracked(const std::string& folder,
                               std::set<std::string> files) {
  tracked_[real_path(folder)] = std::move(files);
}

const ChangedFile* ChangedLines::find(const std::string& path) const {
  static const ChangedFile fresh = {true, false, {}};
  const std::string real = real_path(path);
  const auto found = files_.find(real);
  if (found != files_.end()) return &found->second;
  for (const auto& [folder, files] : tracked_) {
    if (!real.starts_with(folder + "/")) continue;
    if (!files.contains(real.substr(folder.size() + 1))) return &fresh;
  }
  return nullptr;
}

std::vector<Finding> ChangedLines::take_untouched(const std::string& path,
                                                  const Letter& file,
                                                  Report* report) const {
  std::vector<Finding> untouched;
  const ChangedFile* changed = find(path);
  if (changed != nullptr && (changed->is_new || changed->is_binary)) {
    return untouched;
  }
  const LineNumbers numbers(file.text);
  std::vector<Finding> kept;
  for (Finding& finding : report->findings) {
    const std::size_t last =
        std::max(finding.span.begin + 1, finding.span.end) - 1;
    const LineRange range = {numbers.of(finding.span.begin), numbers.of(last)};
    const bool is_kept = changed != nullptr && !is_about_letter(finding) &&
                         (finding.place ? !changed->lines.empty()
                                        : touches_lines(changed->lines, range));
    (is_kept ? kept : untouched).push_back(std::move(finding));
  }
  report->findings = std::move(kept);
  return untouched;
}

}  // namespace sincerely

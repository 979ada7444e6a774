#include "cli/narrowing.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "cli/git_diff.h"
#include "fix/replace_file.h"
#include "input/decode.h"
#include "input/nearest.h"
#include "input/reader.h"
#include "input/utf8.h"
#include "suppress/baseline_file.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& path) {
  std::error_code failed;
  return fs::exists(path, failed);
}

fs::path real_path(const fs::path& path) {
  std::error_code failed;
  fs::path real = fs::weakly_canonical(fs::absolute(path, failed), failed);
  return failed ? path.lexically_normal() : real;
}

// JSON has characters only.
std::string valid(std::string text) {
  for (std::size_t at = find_invalid_utf8(text); at != std::string::npos;
       at = find_invalid_utf8(text)) {
    text.replace(at, 1, "\uFFFD");
  }
  return text;
}

Result<ChangedFiles> read_diff(const std::string& path) {
  Result<std::string> bytes = path == "-" ? read_stdin(kDefaultMaxSize)
                                          : read_file(path, kDefaultMaxSize);
  if (!bytes) return bytes.error();
  // What is redirected in a shell of Windows is UTF-16.
  const bool is_utf_16 = bytes.value().starts_with("\xFF\xFE") ||
                         bytes.value().starts_with("\xFE\xFF");
  if (!is_utf_16) return parse_unified_diff(path, bytes.value());
  const Result<DecodedText> decoded = decode(path, std::move(bytes.value()));
  if (!decoded) return decoded.error();
  return parse_unified_diff(path, decoded.value().text);
}

std::size_t total(const Baseline::Counts& counts) {
  std::size_t out = 0;
  for (const auto& [fingerprint, count] : counts) out += count;
  return out;
}

std::string findings(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " finding" : " findings");
}

}  // namespace

struct Narrowing::State {
  NarrowOptions options;
  fs::path folder;            // of the baseline
  std::string written_bytes;  // of the baseline that is to be replaced
  bool is_replaced = false;   // there is one
  Baseline baseline;          // the one that was read
  std::optional<ChangedLines> changed;
  std::mutex mutex;
  Baseline found;
  std::set<std::string> seen;  // files, by their names in the baseline
  std::size_t stale = 0;       // findings of the baseline

  std::string name_of(const std::string& path) const;
  std::optional<Error> read_baseline(const std::string& path);
  std::optional<Error> check_rules(Linters* linters) const;
  bool write(Console* console);
  void tell_stale(Console* console);
};

// From the baseline's folder, so that it may be read from any other.
std::string Narrowing::State::name_of(const std::string& path) const {
  const fs::path real = real_path(path);
  const fs::path relative = real.lexically_relative(folder);
  return valid((relative.empty() ? real : relative).generic_string());
}

std::optional<Error> Narrowing::State::read_baseline(const std::string& path) {
  folder = real_path(path).parent_path();
  is_replaced = is_there(path);
  if (!is_replaced && !options.new_baseline.empty()) return std::nullopt;
  Result<std::string> bytes = read_file(path, kDefaultMaxSize);
  if (!bytes) {
    Error error = bytes.error();
    if (!is_replaced) error.message += "; --write-baseline writes one";
    return error;
  }
  written_bytes = std::move(bytes.value());
  Result<Baseline> read = parse_baseline(path, written_bytes);
  if (!read) return read.error();
  baseline = std::move(read.value());
  return std::nullopt;
}

// Rules of the user are those of the configuration of the file.
std::optional<Error> Narrowing::State::check_rules(Linters* linters) const {
  std::set<std::string> known;
  for (const auto& [path, counts] : baseline.files()) {
    for (const auto& [fingerprint, count] : counts) {
      const std::string& rule = fingerprint.rule;
      if (known.contains(rule)) continue;
      const auto linter = linters->of((folder / path).string());
      if (!linter) return linter.error();
      const std::set<std::string>& rules = linter.value()->rules();
      if (!rules.contains(rule)) {
        const std::vector<std::string_view> names(rules.begin(), rules.end());
        return Error{Error::Kind::kRule, options.baseline, 0, 0,
                     "unknown rule “" + rule + "” of “" + path + "”" +
                         did_you_mean(rule, names)};
      }
      known.insert(rule);
    }
  }
  return std::nullopt;
}

Narrowing::Narrowing(std::unique_ptr<State> state) : state_(std::move(state)) {}
Narrowing::Narrowing(Narrowing&&) noexcept = default;
Narrowing::~Narrowing() = default;

Result<Narrowing> Narrowing::make(const NarrowOptions& options,
                                  const std::vector<std::string>& paths,
                                  Linters* linters) {
  auto state = std::make_unique<State>();
  state->options = options;
  if (!options.baseline.empty()) {
    if (auto error = state->read_baseline(options.baseline)) {
      return *std::move(error);
    }
    if (auto error = state->check_rules(linters)) return *std::move(error);
  }
  if (!options.new_baseline.empty()) {
    if (auto error = state->read_baseline(options.new_baseline)) {
      return *std::move(error);
    }
  }
  if (!options.changed_in.empty()) {
    const Result<ChangedFiles> files = read_diff(options.changed_in);
    if (!files) return files.error();
    state->changed.emplace().add(".", files.value());
  }
  if (!options.changed_since.empty()) {
    Result<ChangedLines> lines =
        lines_changed_since(options.changed_since, paths);
    if (!lines) return lines.error();
    state->changed = std::move(lines.value());
  }
  return Narrowing(std::move(state));
}

bool Narrowing::is_wanted(const std::string& path) const {
  return !state_->changed || state_->changed->has(path);
}

std::vector<Finding> Narrowing::narrow(const std::string& path,
                                       JudgedFile* judged) {
  Report& report = judged->report;
  std::vector<Finding> hidden;
  if (!state_->options.new_baseline.empty() && !report.error) {
    const std::lock_guard lock(state_->mutex);
    const std::string name = state_->name_of(path);
    state_->seen.insert(name);
    state_->found.add(name, judged->file, report);
    hidden = std::exchange(report.findings, {});
  }
  if (!state_->options.baseline.empty() && !report.error) {
    const std::string name = state_->name_of(path);
    hidden = state_->baseline.take_known(name, judged->file, &report);
    const auto known = state_->baseline.files().find(name);
    const std::lock_guard lock(state_->mutex);
    state_->seen.insert(name);
    if (known != state_->baseline.files().end()) {
      state_->stale += total(known->second) - hidden.size();
    }
  }
  if (state_->changed) {
    std::ranges::move(
        state_->changed->take_untouched(path, judged->file, &report),
        std::back_inserter(hidden));
  }
  return hidden;
}

bool Narrowing::finish(bool has_failed, Console* console) {
  if (!state_->options.baseline.empty()) state_->tell_stale(console);
  if (state_->options.new_baseline.empty()) return true;
  if (has_failed) {
    console->complain(Error{Error::Kind::kUsage, state_->options.new_baseline,
                            0, 0,
                            "not written, as not all files could be judged"});
    return false;
  }
  return state_->write(console);
}

void Narrowing::State::tell_stale(Console* console) {
  for (const auto& [path, counts] : baseline.files()) {
    if (!seen.contains(path) && !is_there(folder / path))
      stale += total(counts);
  }
  if (stale == 0 || !options.has_all_rules) return;
  console->note(
      options.baseline,
      findings(stale) + " of it no longer there; --write-baseline drops them");
}

// Files that were not looked at stay as they are, unless they are gone.
bool Narrowing::State::write(Console* console) {
  std::size_t dropped = 0;
  for (const auto& [path, counts] : baseline.files()) {
    if (!seen.contains(path) && is_there(folder / path)) {
      found.set(path, counts);
      continue;
    }
    const auto now = found.files().find(path);
    for (const auto& [fingerprint, count] : counts) {
      std::size_t left = 0;
      if (now != found.files().end()) {
        const auto same = now->second.find(fingerprint);
        if (same != now->second.end()) left = same->second;
      }
      dropped += count - std::min(count, left);
    }
  }
  const std::string& path = options.new_baseline;
  const std::string bytes = write_baseline(found);
  if (auto error = is_replaced ? replace_file(path, written_bytes, bytes)
                               : write_new_file(path, bytes)) {
    console->complain(*error);
    return false;
  }
  std::string note = findings(found.size()) + " written";
  if (dropped > 0) note += ", " + std::to_string(dropped) + " dropped";
  console->note(path, note);
  return true;
}

}  // namespace sincerely

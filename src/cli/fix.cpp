#include "cli/fix.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "fix/edits.h"
#include "input/decode.h"

namespace sincerely {
namespace {

// A rewrite may leave something that another rule rewrites; not for ever.
constexpr int kMaxRounds = 8;

// What a finding is about; another one of it is not new.
bool are_alike(const Finding& a, const Finding& b) {
  return a.rule == b.rule && a.section == b.section &&
         (!a.section.empty() || a.span.overlaps(b.span) ||
          a.span.begin == b.span.begin);
}

class Fixer {
 public:
  Fixer(const Linter& linter, const std::string& path, std::string bytes)
      : linter_(linter), path_(path) {
    out_.before = judge_file(linter, path, bytes);
    out_.after = out_.before;
    out_.bytes = std::move(bytes);
  }

  Fixed run() {
    for (int round = 0; round < kMaxRounds && !out_.after.report.error;
         ++round) {
      std::vector<Edit> edits = edits_of(out_.after.file, out_.after.report);
      std::erase_if(edits, [&](const Edit& edit) {
        return refused_.contains({edit.rule, edit.words});
      });
      if (edits.empty() || !make(edits)) break;
    }
    return std::move(out_);
  }

 private:
  // Makes all of the edits, or else those halves of them that can be made.
  // Returns whether any was.
  bool make(std::span<const Edit> edits) {
    if (try_all(edits)) return true;
    if (edits.size() == 1) {
      refused_.insert({edits.front().rule, edits.front().words});
      return false;
    }
    const std::size_t half = edits.size() / 2;
    // The later half first: it moves nothing that stands before it.
    const bool later = make(edits.subspan(half));
    return make(edits.first(half)) || later;
  }

  bool try_all(std::span<const Edit> edits) {
    const Letter& file = out_.after.file;
    auto bytes = encode(apply_edits(file.text, edits), file.encoding);
    if (!bytes) return false;
    JudgedFile judged = judge_file(linter_, path_, *bytes);
    if (is_worse(judged, edits)) return false;
    out_.after = std::move(judged);
    out_.bytes = std::move(*bytes);
    out_.count += edits.size();
    return true;
  }

  bool is_worse(const JudgedFile& judged, std::span<const Edit> edits) const {
    if (judged.report.error) return true;
    std::vector<Finding> before = out_.after.report.findings;
    for (Finding& finding : before) finding.span = moved(finding.span, edits);
    return std::ranges::any_of(judged.report.findings, [&](const Finding& now) {
      return std::ranges::none_of(
          before, [&](const Finding& then) { return are_alike(now, then); });
    });
  }

  const Linter& linter_;
  const std::string& path_;
  Fixed out_;
  std::set<std::pair<std::string, std::string>> refused_;  // rule, words
};

}  // namespace

Fixed fix_file(const Linter& linter, const std::string& path,
               std::string bytes) {
  return Fixer(linter, path, std::move(bytes)).run();
}

}  // namespace sincerely

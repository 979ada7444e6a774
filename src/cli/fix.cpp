#include "cli/fix.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "fix/edits.h"
#include "input/decode.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

// A rewrite may leave something that another rule rewrites; not for ever.
constexpr int kMaxRounds = 8;

// So often is a file judged at most; what would need more is left as it is.
constexpr int kMaxTries = 200;

// What the findings of a file are about, as its places will be after edits.
class Known {
 public:
  Known(const std::vector<Finding>& findings, std::span<const Edit> edits) {
    const Moves moves(edits);
    for (const Finding& finding : findings) {
      spans_[{finding.rule, finding.section}].push_back(moves.of(finding.span));
    }
  }

  // Whether another one is about the same: at the same place, or about the
  // whole letter.
  bool has(const Finding& finding) const {
    const auto found = spans_.find({finding.rule, finding.section});
    if (found == spans_.end()) return false;
    if (!finding.section.empty()) return true;
    // Those of one rule do not overlap one another, and are sorted.
    const std::vector<Span>& spans = found->second;
    auto at =
        std::ranges::lower_bound(spans, finding.span.begin, {}, &Span::begin);
    if (at != spans.end() &&
        (at->begin == finding.span.begin || at->overlaps(finding.span))) {
      return true;
    }
    return at != spans.begin() && (--at)->overlaps(finding.span);
  }

 private:
  std::map<std::pair<std::string, std::string>, std::vector<Span>> spans_;
};

class Fixer {
 public:
  Fixer(const Linter& linter, const std::string& path, std::string bytes,
        const Hide& hide)
      : linter_(linter), path_(path) {
    out_.before = judge_with_comments(linter, path, bytes);
    if (hide) hidden_ = hide(&out_.before);
    out_.after = out_.before;
    out_.bytes = std::move(bytes);
  }

  Fixed run() {
    // A file that would not come back as it was is left alone: one without
    // bytes of its own, or with bytes that were read as others.
    const Letter& file = out_.before.file;
    if (encode(file.text, file.encoding) != out_.bytes) return std::move(out_);
    for (int round = 0; round < kMaxRounds && !out_.after.report.error;
         ++round) {
      std::vector<Edit> edits = edits_of(out_.after.file, out_.after.report);
      std::erase_if(edits, [&](const Edit& edit) { return is_refused(edit); });
      if (edits.empty() || !make(edits)) break;
    }
    return std::move(out_);
  }

 private:
  // Makes all of the edits, or else those halves of them that can be made.
  // Returns whether any was.
  bool make(std::span<const Edit> edits) {
    if (std::ranges::all_of(
            edits, [&](const Edit& edit) { return is_refused(edit); })) {
      return false;
    }
    if (try_all(edits)) return true;
    if (edits.size() == 1) {
      refused_.insert(name_of(edits.front()));
      return false;
    }
    const std::size_t half = edits.size() / 2;
    // The later half first: it moves nothing that stands before it.
    const bool later = make(edits.subspan(half));
    return make(edits.first(half)) || later;
  }

  using Name = std::tuple<std::string, std::string, std::string>;
  static Name name_of(const Edit& edit) {
    return {edit.rule, edit.words, edit.key};
  }
  // What made things worse once is not tried again in the same message.
  bool is_refused(const Edit& edit) const {
    return refused_.contains(name_of(edit));
  }

  bool try_all(std::span<const Edit> edits) {
    if (++tries_ > kMaxTries) return false;
    const Letter& file = out_.after.file;
    auto bytes = encode(apply_edits(file.text, edits), file.encoding);
    if (!bytes) return false;
    JudgedFile judged = judge_with_comments(linter_, path_, *bytes);
    std::vector<Finding> hidden = take_hidden(edits, &judged.report);
    if (is_worse(judged, edits)) return false;
    hidden_ = std::move(hidden);
    out_.after = std::move(judged);
    out_.bytes = std::move(*bytes);
    out_.count += edits.size();
    return true;
  }

  // What was hidden before, as it is after the edits.
  std::vector<Finding> take_hidden(std::span<const Edit> edits,
                                   Report* report) const {
    std::vector<Finding> hidden;
    if (hidden_.empty()) return hidden;
    const Known known(hidden_, edits);
    std::vector<Finding>& all = report->findings;
    const auto begin = std::stable_partition(
        all.begin(), all.end(),
        [&](const Finding& finding) { return !known.has(finding); });
    hidden.assign(std::make_move_iterator(begin),
                  std::make_move_iterator(all.end()));
    all.erase(begin, all.end());
    return hidden;
  }

  bool is_worse(const JudgedFile& judged, std::span<const Edit> edits) const {
    if (judged.report.error) return true;
    const Known known(out_.after.report.findings, edits);
    return !std::ranges::all_of(
        judged.report.findings,
        [&](const Finding& finding) { return known.has(finding); });
  }

  const Linter& linter_;
  const std::string& path_;
  Fixed out_;
  std::vector<Finding> hidden_;
  std::set<Name> refused_;
  int tries_ = 0;
};

}  // namespace

Fixed fix_file(const Linter& linter, const std::string& path, std::string bytes,
               const Hide& hide) {
  return Fixer(linter, path, std::move(bytes), hide).run();
}

}  // namespace sincerely

#include "cli/review.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "cli/interruption.h"
#include "cli/linters.h"
#include "cli/progress.h"
#include "cli/reporting.h"
#include "input/file_walk.h"
#include "input/reader.h"
#include "output/format.h"
#include "pack/embedded.h"
#include "review/document_reading.h"
#include "review/pairing.h"
#include "review/review.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

// Files that are written together differ by less.
constexpr std::chrono::minutes kLater(1);

// A linter that finds all, since a review asks rules that it does not report,
// and the reviewer that works with it.
struct Desk {
  Desk(Linter all, ReviewOptions options)
      : linter(std::move(all)), reviewer(linter, std::move(options)) {}

  const Linter linter;
  const Reviewer reviewer;
};

class ReviewRun {
 public:
  ReviewRun(const ReviewCommand& options, Linters* linters)
      : options_(options),
        linters_(*linters),
        format_(make_format(
            options.check.format, linters->messages(),
            {options.check.color, SINCERELY_VERSION, options.check.fail_on})),
        reporting_(*format_) {}

  Status run(Console* console) {
    Result<std::vector<FilePair>> pairs = find_pairs();
    if (!pairs) {
      console->complain(pairs.error());
      return Status::kFailed;
    }
    // Of a single pair nothing is left when it is done.
    if (pairs.value().size() > 1) interruption_.emplace();
    if (!console->write(format_->begin())) return Status::kFailed;
    if (!review_all(pairs.value(), console)) return Status::kFailed;
    Summary summary = reporting_.summary();
    summary.not_checked = not_checked_;
    if (!console->write(format_->end(summary))) return Status::kFailed;
    if (not_checked_ > 0) return stopped_status(interruption_->signal());
    if (summary.files == 0) {
      console->complain(no_translations(options_.source));
      return Status::kFailed;
    }
    return reporting_.status(options_.check.fail_on);
  }

 private:
  // Returns false if the output is shut.
  bool review_all(const std::vector<FilePair>& pairs, Console* console) {
    not_checked_ = pairs.size();
    {
      Progress progress(
          {options_.check.shows_progress, options_.check.output_is_terminal},
          pairs.size(), linters_.messages(), console);
      for (const FilePair& pair : pairs) {
        if (interruption_ && interruption_->signal() != 0) break;
        if (!review_pair(pair, &progress)) return false;
        progress.advance();
        --not_checked_;
      }
    }
    if (not_checked_ > 0) {
      complain_of_stop(linters_.messages(), not_checked_, console);
    }
    return true;
  }

  // Returns false if the output is shut.
  bool review_pair(const FilePair& pair, Console* console) {
    const Result<const Desk*> desk = desk_of(pair);
    // A configuration that is wrong is told once, whatever it is wrong for.
    const bool is_told = !desk && !linters_.is_first_told(desk.error());
    std::vector<JudgedFile> files =
        desk ? review(pair, *desk.value()) : failed(desk.error(), pair);
    for (JudgedFile& judged : files) {
      const WorkResult result =
          reporting_.write_up(&judged, pair.translation.named || !desk);
      if (!result.complaints.empty() && !is_told) {
        console->complain(result.complaints);
      }
      if (result.output.empty()) continue;
      std::string text = is_first_ ? "" : format_->separator();
      is_first_ = false;
      if (!console->write(text += result.output)) return false;
    }
    return true;
  }

  // What the configurations say: that of the translation, and of the source no
  // more than its language.
  Result<const Desk*> desk_of(const FilePair& pair) {
    const Result<const Linter*> asked = linters_.of(pair.translation.path);
    if (!asked) return asked.error();
    const Linter* of_source = nullptr;
    if (!pair.source.path.empty() &&
        pair.source.path != pair.translation.path) {
      const Result<const Linter*> found = linters_.of(pair.source.path);
      if (!found) return found.error();
      of_source = found.value();
    }
    std::unique_ptr<const Desk>& desk = desks_[{asked.value(), of_source}];
    if (desk == nullptr) {
      const LintOptions& lint = asked.value()->options();
      ReviewOptions review = review_options(lint);
      if (of_source != nullptr) {
        review.default_source_language =
            of_source->options().default_language.value;
      }
      Result<Linter> all = Linter::make(all_rules(lint), embedded_library());
      if (!all) return all.error();
      desk = std::make_unique<const Desk>(std::move(all.value()),
                                          std::move(review));
    }
    return desk.get();
  }

  ReviewOptions review_options(const LintOptions& lint) const {
    ReviewOptions out;
    out.source_language = options_.source;
    out.language = options_.check.lint.language;
    out.default_language = lint.default_language.value;
    out.choice = {lint.only, lint.ignore, lint.rule_settings};
    out.words = lint.words;
    out.select = lint.select;
    out.threads = options_.check.jobs;
    return out;
  }

  // The same without what is asked of a letter that is to be sent.
  static LintOptions all_rules(LintOptions lint) {
    lint.default_language = {};
    lint.only.clear();
    lint.ignore.clear();
    lint.rule_settings.clear();
    lint.spelling = false;
    lint.final = false;
    return lint;
  }

  Result<std::vector<FilePair>> find_pairs() const {
    return pair_files(options_.check.paths, options_.source);
  }

  std::vector<JudgedFile> review(const FilePair& pair, const Desk& desk) {
    const Reviewer& reviewer = desk.reviewer;
    std::vector<JudgedFile> out;
    Result<Document> translation =
        read(pair.translation, pair.source.path.empty());
    if (!translation) return failed(translation.error(), pair);
    if (pair.source.path.empty()) {
      out.push_back(reviewer.review(std::move(translation.value())));
    } else if (pair.source.path == pair.translation.path) {
      out = reviewer.review_languages(std::move(translation.value()));
    } else {
      if (source_path_ != pair.source.path) {
        Result<Document> source = read(pair.source, false);
        if (!source) return failed(source.error(), pair);
        source_ = std::move(source.value());
        source_path_ = pair.source.path;
      }
      out.push_back(reviewer.review(source_, std::move(translation.value())));
      tell_if_older(pair, &out.back().report);
    }
    for (JudgedFile& one : out) {
      one.file.path = pair.translation.path;
      apply_comments_to_review(desk.linter, &one);
      if (!options_.check.narrow.reports_suppressions) {
        one.report.suppressions.clear();
      }
    }
    return out;
  }

  // By the times of the files: what was translated may have changed since.
  void tell_if_older(const FilePair& pair, Report* report) const {
    std::error_code failed;
    const auto source =
        std::filesystem::last_write_time(pair.source.path, failed);
    if (failed) return;
    const auto translation =
        std::filesystem::last_write_time(pair.translation.path, failed);
    if (failed || source < translation + kLater) return;
    const MessageArgument arguments[] = {
        {"source", std::string_view(pair.source.path)}};
    report->notes.push_back(
        linters_.messages().format("review.older", arguments));
  }

  static std::vector<JudgedFile> failed(Error error, const FilePair& pair) {
    std::vector<JudgedFile> out(1);
    out.front().file.path = pair.translation.path;
    if (error.path.empty()) error.path = pair.translation.path;
    out.front().report.error = std::move(error);
    return out;
  }

  Result<Document> read(const InputFile& file, bool with_sources) const {
    if (file.error) return *file.error;
    Result<std::string> bytes = read_file(file.path, options_.check.max_size);
    if (!bytes) return bytes.error();
    return read_document(file.path, std::move(bytes.value()), with_sources);
  }

  const ReviewCommand& options_;
  Linters& linters_;
  // By the linters that the configurations ask for: the translation's, and the
  // source's, where it is another file.
  std::map<std::pair<const Linter*, const Linter*>, std::unique_ptr<const Desk>>
      desks_;
  std::unique_ptr<Format> format_;
  Reporting reporting_;
  bool is_first_ = true;
  std::size_t not_checked_ = 0;  // pairs
  std::optional<Interruption> interruption_;
  std::string source_path_;
  Document source_;
};

}  // namespace

Status run_review(const ReviewCommand& options, Console* console) {
  LintOptions lint = options.check.lint;
  lint.language.clear();  // of the translations alone, supported or not
  Result<Linters> linters =
      Linters::make(std::move(lint), options.check.config);
  if (!linters) {
    console->complain(linters.error());
    return Status::kFailed;
  }
  return ReviewRun(options, &linters.value()).run(console);
}

}  // namespace sincerely

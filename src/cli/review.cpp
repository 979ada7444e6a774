#include "cli/review.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "cli/reporting.h"
#include "input/file_walk.h"
#include "input/reader.h"
#include "output/format.h"
#include "pack/embedded.h"
#include "review/document_reading.h"
#include "review/pairing.h"
#include "review/review.h"

namespace sincerely {
namespace {

// Files that are written together differ by less.
constexpr std::chrono::minutes kLater(1);

class ReviewRun {
 public:
  ReviewRun(const ReviewCommand& options, const Linter& linter)
      : options_(options),
        linter_(linter),
        reviewer_(linter, review_options(options)),
        format_(make_format(
            options.check.format, linter.messages(),
            {options.check.color, SINCERELY_VERSION, options.check.fail_on})),
        reporting_(*format_) {}

  Status run(Console* console) {
    Result<std::vector<FilePair>> pairs = find_pairs();
    if (!pairs) {
      console->complain(pairs.error());
      return Status::kFailed;
    }
    if (!console->write(format_->begin())) return Status::kFailed;
    bool is_first = true;
    for (const FilePair& pair : pairs.value()) {
      for (JudgedFile& judged : review(pair)) {
        const WorkResult result =
            reporting_.write_up(&judged, pair.translation.named);
        if (!result.complaints.empty()) console->complain(result.complaints);
        if (result.output.empty()) continue;
        std::string text = is_first ? "" : format_->separator();
        is_first = false;
        if (!console->write(text += result.output)) return Status::kFailed;
      }
    }
    const Summary summary = reporting_.summary();
    if (!console->write(format_->end(summary))) return Status::kFailed;
    if (summary.files == 0) {
      console->complain(no_translations(options_.source));
      return Status::kFailed;
    }
    return reporting_.status(options_.check.fail_on);
  }

 private:
  static ReviewOptions review_options(const ReviewCommand& options) {
    ReviewOptions out;
    out.source_language = options.source;
    out.language = options.check.lint.language;
    out.choice = {options.check.lint.only, options.check.lint.ignore, {}};
    out.select = options.check.lint.select;
    out.threads = options.check.jobs;
    return out;
  }

  Result<std::vector<FilePair>> find_pairs() const {
    return pair_files(options_.check.paths, options_.source);
  }

  std::vector<JudgedFile> review(const FilePair& pair) {
    std::vector<JudgedFile> out;
    Result<Document> translation =
        read(pair.translation, pair.source.path.empty());
    if (!translation) return failed(translation.error(), pair);
    if (pair.source.path.empty()) {
      out.push_back(reviewer_.review(std::move(translation.value())));
    } else if (pair.source.path == pair.translation.path) {
      out = reviewer_.review_languages(std::move(translation.value()));
    } else {
      if (source_path_ != pair.source.path) {
        Result<Document> source = read(pair.source, false);
        if (!source) return failed(source.error(), pair);
        source_ = std::move(source.value());
        source_path_ = pair.source.path;
      }
      out.push_back(reviewer_.review(source_, std::move(translation.value())));
      tell_if_older(pair, &out.back().report);
    }
    for (JudgedFile& one : out) one.file.path = pair.translation.path;
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
        linter_.messages().format("review.older", arguments));
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
  const Linter& linter_;
  Reviewer reviewer_;
  std::unique_ptr<Format> format_;
  Reporting reporting_;
  std::string source_path_;
  Document source_;
};

}  // namespace

Status run_review(const ReviewCommand& options, Console* console) {
  // Made with the choice of rules only to see that they are known: a review
  // asks rules that it does not report.
  for (const bool is_trial : {true, false}) {
    LintOptions lint = options.check.lint;
    lint.language.clear();
    if (!is_trial) {
      lint.only.clear();
      lint.ignore.clear();
    }
    const Result<Linter> linter =
        Linter::make(std::move(lint), embedded_library());
    if (!linter) {
      console->complain(linter.error());
      return Status::kFailed;
    }
    if (!is_trial) return ReviewRun(options, linter.value()).run(console);
  }
  return Status::kFailed;
}

}  // namespace sincerely

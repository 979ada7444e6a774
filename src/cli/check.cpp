#include "cli/check.h"

#include <atomic>
#include <memory>
#include <string>
#include <utility>

#include "cli/ordered_work.h"
#include "engine/documents.h"
#include "findings/messages.h"
#include "forms/form.h"
#include "input/file_walk.h"
#include "input/reader.h"
#include "output/format.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

// What all threads add up.
struct Counts {
  std::atomic<std::size_t> files = 0;
  std::atomic<std::size_t> errors = 0;
  std::atomic<std::size_t> warnings = 0;
  std::atomic<std::size_t> hints = 0;
  std::atomic<std::size_t> failed = 0;  // files in `files`
  std::atomic<bool> has_error = false;
};

// Keeps complaints, so that they are written in the order of the letters.
class Complaints : public Console {
 public:
  bool write(std::string_view) override { return true; }
  void complain(std::string_view text) override { text_ += text; }
  using Console::complain;

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

class Check {
 public:
  Check(const CheckOptions& options, const Linter& linter)
      : options_(options),
        linter_(linter),
        format_(make_format(options.format, linter.messages(),
                            {options.color, SINCERELY_VERSION})) {}

  Status run(Console* console) {
    const InputFiles found = find_letters(options_.paths);
    tell_skipped(found, console);
    if (!console->write(format_->begin())) return Status::kFailed;
    if (!check_all(found, console)) return Status::kFailed;
    const Summary summary = {counts_.files, counts_.failed, counts_.errors,
                             counts_.warnings, counts_.hints};
    if (!console->write(format_->end(summary))) return Status::kFailed;
    return status();
  }

 private:
  void tell_skipped(const InputFiles& found, Console* console) const {
    for (const std::string& path : found.skipped) {
      console->note(path, linter_.messages().text("report.skipped-hidden"));
    }
  }

  // Returns false if the output is shut.
  bool check_all(const InputFiles& found, Console* console) {
    bool is_open = true;
    bool is_first = true;
    OrderedWork work;
    work.count = found.files.size();
    work.threads = options_.jobs;
    work.make = [&](std::size_t i) { return check_file(found.files[i]); };
    work.take = [&](const WorkResult& result) {
      if (!result.complaints.empty()) console->complain(result.complaints);
      if (result.output.empty()) return true;
      std::string text = is_first ? "" : format_->separator();
      is_first = false;
      is_open = console->write(text += result.output);
      return is_open;
    };
    run_in_order(work);
    return is_open;
  }

  WorkResult check_file(const InputFile& file) {
    Letter letter;
    letter.path = file.path == "-" && !options_.stdin_filename.empty()
                      ? options_.stdin_filename
                      : file.path;
    Report report;
    Result<std::string> bytes = read(file);
    if (!bytes) {
      report.error = bytes.error();
    } else if (const Form* form = form_of(letter.path, bytes.value())) {
      report = judge_document(*form, std::move(bytes.value()), &letter);
    } else if (!file.named && is_binary(bytes.value())) {
      return skip_binary(file.path);
    } else {
      report = judge(std::move(bytes.value()), &letter);
    }
    if (report.error) report.error->path = letter.path;
    return write_up(letter, file.named, std::move(report));
  }

  Result<std::string> read(const InputFile& file) const {
    if (file.error) return *file.error;
    if (file.path == "-") return read_stdin(options_.max_size);
    return read_file(file.path, options_.max_size);
  }

  Report judge(std::string bytes, Letter* letter) const {
    Result<Letter> parsed = parse_letter(letter->path, std::move(bytes));
    if (!parsed) {
      Report report;
      report.error = parsed.error();
      return report;
    }
    *letter = std::move(parsed.value());
    return linter_.lint(letter);
  }

  Report judge_document(const Form& form, std::string bytes,
                        Letter* letter) const {
    Result<Document> document = form.read(letter->path, std::move(bytes));
    if (!document) {
      Report report;
      report.error = document.error();
      return report;
    }
    Report report = lint_document(linter_, &document.value());
    *letter = std::move(document.value().file);
    return report;
  }

  WorkResult skip_binary(const std::string& path) const {
    Complaints complaints;
    complaints.note(path, linter_.messages().text("report.skipped-binary"));
    return {{}, complaints.take()};
  }

  // An error is one only where the user named the file; in a directory, which
  // holds many things, it is worth no more than a note.
  WorkResult write_up(const Letter& letter, bool named, Report report) {
    Complaints complaints;
    if (report.error) ++counts_.failed;
    if (report.error && !named) {
      report.notes.push_back(report.error->message);
      report.error.reset();
    }
    if (report.error) {
      counts_.has_error = true;
      complaints.complain(*report.error);
    }
    if (!format_->tells_notes()) {
      for (const std::string& note : report.notes) {
        complaints.note(letter.path, note);
      }
    }
    count(report);
    return {format_->report(letter, report), complaints.take()};
  }

  void count(const Report& report) {
    ++counts_.files;
    for (const Finding& finding : report.findings) {
      switch (finding.severity) {
        case Severity::kError:
          ++counts_.errors;
          break;
        case Severity::kWarning:
          ++counts_.warnings;
          break;
        case Severity::kHint:
          ++counts_.hints;
          break;
      }
    }
  }

  Status status() const {
    if (counts_.has_error) return Status::kFailed;
    if (!options_.fail_on) return Status::kNothingFound;
    std::size_t findings = counts_.errors;
    if (*options_.fail_on <= Severity::kWarning) findings += counts_.warnings;
    if (*options_.fail_on <= Severity::kHint) findings += counts_.hints;
    return findings == 0 ? Status::kNothingFound : Status::kFound;
  }

  const CheckOptions& options_;
  const Linter& linter_;
  std::unique_ptr<Format> format_;
  Counts counts_;
};

}  // namespace

Status run_check(const CheckOptions& options, Console* console) {
  const Result<Linter> linter = Linter::make(options.lint, embedded_library());
  if (!linter) {
    console->complain(linter.error());
    return Status::kFailed;
  }
  return Check(options, linter.value()).run(console);
}

}  // namespace sincerely

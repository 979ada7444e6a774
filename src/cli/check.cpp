#include "cli/check.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "cli/cache.h"
#include "cli/fix.h"
#include "cli/interruption.h"
#include "cli/linters.h"
#include "cli/narrowing.h"
#include "cli/ordered_work.h"
#include "cli/progress.h"
#include "cli/reporting.h"
#include "engine/documents.h"
#include "findings/messages.h"
#include "fix/diff.h"
#include "fix/replace_file.h"
#include "forms/form.h"
#include "input/file_walk.h"
#include "input/reader.h"
#include "output/format.h"
#include "pack/embedded.h"
#include "reply/reply_check.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

const std::vector<std::string> kStdin = {"-"};

class Check {
 public:
  Check(const CheckOptions& options, Linters* linters, Narrowing* narrowing)
      : options_(options),
        linters_(*linters),
        narrowing_(*narrowing),
        messages_(linters->messages()),
        format_(
            make_format(options.format, messages_,
                        {options.color, SINCERELY_VERSION, options.fail_on})),
        reporting_(*format_) {}

  Status run(Console* console) {
    const InputFiles found = find_letters(options_.paths);
    // Of a single file nothing is left when it is done, unless it is written.
    if (found.files.size() > 1 || options_.fix == FixMode::kWrite) {
      interruption_.emplace();
    }
    tell_skipped(found, console);
    // A diff, or the letter itself, stands alone.
    const bool reports =
        options_.fix != FixMode::kShow &&
        (options_.fix == FixMode::kNone || options_.paths != kStdin);
    if (reports && !console->write(format_->begin())) return Status::kFailed;
    if (!check_all(found, console)) return Status::kFailed;
    const bool is_whole = !reporting_.has_failed() && not_checked_ == 0;
    if (!narrowing_.finish(!is_whole, console)) {
      reporting_.fail();
    }
    if (!reports) return status();
    Summary summary = reporting_.summary();
    summary.not_checked = not_checked_;
    if (!console->write(format_->end(summary))) return Status::kFailed;
    return status();
  }

  // Answers are kept, and taken where they are known; it outlives this.
  void remember(Cache* cache) { cache_ = cache; }

  // The letters are laid beside a customer's message, which outlives this.
  void answer(const ReplyCheck& reply) {
    reply_ = &reply;
    if (reply.error() != nullptr) reporting_.fail();
  }

 private:
  void tell_skipped(const InputFiles& found, Console* console) const {
    for (const std::string& path : found.skipped) {
      console->note(path, messages_.text("report.skipped-hidden"));
    }
  }

  // Returns false if the output is shut.
  bool check_all(const InputFiles& found, Console* console) {
    bool is_open = true;
    {
      Progress progress({options_.shows_progress, options_.output_is_terminal},
                        found.files.size(), messages_, console);
      OrderedWork work;
      work.count = found.files.size();
      work.threads = options_.jobs;
      work.make = [&](std::size_t i) {
        WorkResult result = check_file(found.files[i]);
        progress.advance();
        return result;
      };
      work.take = [&](const WorkResult& result) {
        is_open = take(result, &progress);
        return is_open;
      };
      work.is_stopped = [&] {
        return interruption_ && interruption_->signal() != 0;
      };
      not_checked_ = work.count - run_in_order(work);
    }
    if (cache_ != nullptr) cache_->finish(console);
    if (is_open && not_checked_ > 0) {
      complain_of_stop(messages_, not_checked_, console);
    }
    return is_open;
  }

  bool take(const WorkResult& result, Console* console) {
    if (!result.complaints.empty()) console->complain(result.complaints);
    if (result.output.empty()) return true;
    const std::string separator =
        is_first_ || options_.fix == FixMode::kShow ? "" : format_->separator();
    is_first_ = false;
    return console->write(separator) && console->write(result.output);
  }

  WorkResult check_file(const InputFile& file) {
    const bool is_stdin = file.path == "-";
    const std::string path = is_stdin && !options_.stdin_filename.empty()
                                 ? options_.stdin_filename
                                 : file.path;
    if (!narrowing_.is_wanted(path)) return {};
    Result<std::string> bytes = read(file);
    if (!bytes) {
      JudgedFile unread;
      unread.file.path = path;
      unread.report.error = bytes.error();
      unread.report.error->path = path;
      return write_up(unread, file.named);
    }
    if (!file.named && form_of(path, bytes.value()) == nullptr &&
        is_binary(bytes.value())) {
      return skip_binary(file.path);
    }
    const Result<const Linter*> linter = linters_.of(path);
    if (!linter) return refuse(path, linter.error());
    if (options_.fix != FixMode::kNone) {
      return fix(*linter.value(), path, bytes.value(), file);
    }
    JudgedFile judged = judge(*linter.value(), path, std::move(bytes.value()));
    narrowing_.narrow(path, &judged);
    return write_up(judged, file.named);
  }

  JudgedFile judge(const Linter& linter, const std::string& path,
                   std::string bytes) const {
    if (reply_ != nullptr) {
      JudgedFile judged = judge_file(linter, path, bytes);
      reply_->check(linter, std::move(bytes), &judged);
      apply_comments(linter, &judged);
      return judged;
    }
    const std::optional<Digest> key =
        cache_ == nullptr ? std::nullopt : cache_->key_of(linter, path, bytes);
    if (!key) return judge_with_comments(linter, path, std::move(bytes));
    if (auto known = cache_->find(*key, path, &bytes)) {
      return *std::move(known);
    }
    JudgedFile judged = judge_with_comments(linter, path, bytes);
    cache_->add(*key, judged, bytes);
    return judged;
  }

  Result<std::string> read(const InputFile& file) const {
    if (file.error) return *file.error;
    if (file.path == "-") return read_stdin(options_.max_size);
    return read_file(file.path, options_.max_size);
  }

  // A configuration that is wrong is told once, whatever it is wrong for.
  WorkResult refuse(const std::string& path, const Error& error) {
    JudgedFile unjudged;
    unjudged.file.path = path;
    unjudged.report.error = error;
    WorkResult out = write_up(unjudged, true);
    if (!linters_.is_first_told(error)) out.complaints.clear();
    return out;
  }

  WorkResult fix(const Linter& linter, const std::string& path,
                 const std::string& bytes, const InputFile& file) {
    Fixed fixed = fix_file(linter, path, bytes, [&](JudgedFile* judged) {
      return narrowing_.narrow(path, judged);
    });
    if (options_.fix == FixMode::kShow) {
      WorkResult out = write_up(fixed.before, file.named);
      // `patch` works on bytes, of which UTF-16 has no lines.
      const Encoding::Form form = fixed.before.file.encoding.form;
      const bool has_lines =
          form == Encoding::Form::kUtf8 || form == Encoding::Form::kEightBit;
      out.output = has_lines ? unified_diff(path, bytes, fixed.bytes)
                             : unified_diff(path, fixed.before.file.text,
                                            fixed.after.file.text);
      return out;
    }
    if (file.path == "-") {
      WorkResult out = write_up(fixed.after, file.named);
      out.output = std::move(fixed.bytes);
      return out;
    }
    std::string told;
    if (fixed.count > 0) told = write_fixed(file.path, bytes, &fixed);
    WorkResult out = write_up(fixed.after, file.named);
    out.complaints += told;
    return out;
  }

  // Returns what to say of it.
  std::string write_fixed(const std::string& path, const std::string& bytes,
                          Fixed* fixed) const {
    if (auto error = replace_file(path, bytes, fixed->bytes)) {
      fixed->after = std::move(fixed->before);
      fixed->after.report.error = std::move(error);
      return {};
    }
    const MessageArgument arguments[] = {
        {"count", static_cast<long>(fixed->count)}};
    Complaints complaints;
    complaints.note(path, messages_.format("report.fixed", arguments));
    return complaints.take();
  }

  WorkResult skip_binary(const std::string& path) const {
    Complaints complaints;
    complaints.note(path, messages_.text("report.skipped-binary"));
    return {{}, complaints.take()};
  }

  WorkResult write_up(JudgedFile& judged, bool named) {
    if (!options_.narrow.reports_suppressions) {
      judged.report.suppressions.clear();
    }
    return reporting_.write_up(&judged, named);
  }

  Status status() const {
    if (not_checked_ == 0) return reporting_.status(options_.fail_on);
    return stopped_status(interruption_->signal());
  }

  const CheckOptions& options_;
  Linters& linters_;
  Narrowing& narrowing_;
  const ReplyCheck* reply_ = nullptr;
  Cache* cache_ = nullptr;
  const Messages& messages_;
  std::unique_ptr<Format> format_;
  Reporting reporting_;
  bool is_first_ = true;
  std::size_t not_checked_ = 0;  // files
  std::optional<Interruption> interruption_;
};

Result<ReplyCheck> read_message(const CheckOptions& options) {
  const std::string& path = options.in_reply_to;
  return ReplyCheck::make(path,
                          path == "-" ? read_stdin(options.max_size)
                                      : read_file(path, options.max_size),
                          embedded_library());
}

}  // namespace

Status run_check(const CheckOptions& options, Console* console) {
  Result<Linters> linters = Linters::make(options.lint, options.config);
  if (!linters) {
    console->complain(linters.error());
    return Status::kFailed;
  }
  Result<Narrowing> narrowing =
      Narrowing::make(options.narrow, options.paths, &linters.value());
  if (!narrowing) {
    console->complain(narrowing.error());
    return Status::kFailed;
  }
  Check check(options, &linters.value(), &narrowing.value());
  std::optional<Cache> cache;
  if (!options.cache.empty()) check.remember(&cache.emplace(options.cache));
  if (options.in_reply_to.empty()) return check.run(console);
  const Result<ReplyCheck> reply = read_message(options);
  if (!reply) {
    console->complain(reply.error());
    return Status::kFailed;
  }
  if (reply.value().error() != nullptr) {
    console->complain(*reply.value().error());
  }
  check.answer(reply.value());
  return check.run(console);
}

}  // namespace sincerely

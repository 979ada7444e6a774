#include "cli/pipe.h"

#include <algorithm>
#include <map>
#include <string>
#include <system_error>
#include <utility>

#include "cli/linters.h"
#include "output/json.h"
#include "pipe/line_source.h"
#include "pipe/request.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

// Of different options so many are kept: a client has a few.
constexpr std::size_t kMostLinters = 64;
// Answers are written together while requests are waiting, up to this.
constexpr std::size_t kMostWaiting = 64 << 10;  // bytes

int status_of(const JudgedFile& judged, const PipeRequest& request) {
  if (judged.report.error) return 2;
  const bool is_found =
      request.fail_on &&
      std::ranges::any_of(judged.report.findings, [&](const Finding& finding) {
        return finding.severity >= *request.fail_on;
      });
  return is_found ? 1 : 0;
}

class PipeSession {
 public:
  PipeSession(const CheckOptions& options, int input, Console* console)
      : options_(options),
        console_(*console),
        source_(input, options.max_size) {
    defaults_.id = "null";
    defaults_.path =
        options.stdin_filename.empty() ? "-" : options.stdin_filename;
    defaults_.lint = options.lint;
    defaults_.fail_on = options.fail_on;
  }

  Status run() {
    // What is wrong with the options is told before anything is asked.
    if (const Result<Linters*> linters = linters_of(defaults_); !linters) {
      console_.complain(linters.error());
      return Status::kFailed;
    }
    for (;;) {
      const SourceLine line = source_.next();
      if (line.state == SourceLine::State::kEnd) break;
      if (line.state == SourceLine::State::kUnreadable)
        return complain_of_input();
      ++line_;
      waiting_ += answer(line);
      if (source_.has_next() && waiting_.size() < kMostWaiting) continue;
      if (!console_.write(waiting_)) return Status::kFailed;
      waiting_.clear();
    }
    return console_.write(waiting_) ? Status::kNothingFound : Status::kFailed;
  }

 private:
  Status complain_of_input() {
    console_.complain(
        Error{Error::Kind::kUnreadable, "-", line_ + 1, 0,
              "cannot be read: " +
                  std::generic_category().message(source_.failure())});
    console_.write(waiting_);
    return Status::kFailed;
  }

  std::string answer(const SourceLine& line) {
    if (line.state == SourceLine::State::kTooLong) {
      return refusal_of("null", line_,
                        "the line is longer than " +
                            std::to_string(options_.max_size) +
                            " bytes; --max-size sets the limit");
    }
    if (line.text.find_first_not_of(" \t\r") == std::string_view::npos) {
      return {};
    }
    PipeRequest request = read_request(line.text, defaults_);
    if (request.refusal) {
      return refusal_of(request.id, line_, *request.refusal);
    }
    const Result<Linters*> linters = linters_of(request);
    if (!linters) return refusal_of(request.id, line_, told(linters.error()));
    const Result<const Linter*> linter = linters.value()->of(request.path);
    if (!linter) return refusal_of(request.id, line_, told(linter.error()));
    const JudgedFile judged = judge_with_comments(*linter.value(), request.path,
                                                  std::move(request.text));
    return answer_of(request.id, status_of(judged, request),
                     format_.report(judged.file, judged.report));
  }

  static std::string told(const Error& error) {
    return error.path.empty() ? error.message : error.to_string();
  }

  Result<Linters*> linters_of(const PipeRequest& request) {
    const auto known = linters_.find(request.options);
    if (known != linters_.end()) return &known->second;
    Result<Linters> made = Linters::make(request.lint, options_.config);
    if (!made) return made.error();
    if (linters_.size() >= kMostLinters) linters_.clear();
    return &linters_.emplace(request.options, std::move(made.value()))
                .first->second;
  }

  const CheckOptions& options_;
  Console& console_;
  LineSource source_;
  PipeRequest defaults_;
  NdjsonFormat format_;
  std::map<std::string, Linters> linters_;  // by PipeRequest::options
  std::string waiting_;
  std::size_t line_ = 0;
};

}  // namespace

Status run_pipe(const CheckOptions& options, int input, Console* console) {
  return PipeSession(options, input, console).run();
}

}  // namespace sincerely

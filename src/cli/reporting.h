// Hands reports to a format, counts what is in them, and tells what they say
// besides.

#ifndef CLI_REPORTING_H_
#define CLI_REPORTING_H_

#include <atomic>
#include <optional>
#include <string>

#include "cli/console.h"
#include "cli/ordered_work.h"
#include "engine/documents.h"
#include "output/format.h"

namespace sincerely {

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

// Says of a run that was stopped how many files are left.
void complain_of_stop(const Messages& messages, std::size_t not_checked,
                      Console* console);
// By the signal that stopped it.
Status stopped_status(int signal);

// Shared by threads. The format must outlive it.
class Reporting {
 public:
  explicit Reporting(const Format& format) : format_(format) {}

  // An error is one only where the user named the file; in a directory, which
  // holds many things, it is worth no more than a note.
  WorkResult write_up(JudgedFile* judged, bool named);

  // Something that was asked for could not be done.
  void fail() { has_error_ = true; }
  bool has_failed() const { return has_error_; }

  Summary summary() const;
  // `fail_on` is the least severity that counts; nothing: none does.
  Status status(std::optional<Severity> fail_on) const;

 private:
  void count(const Report& report);

  const Format& format_;
  std::atomic<std::size_t> files_ = 0;
  std::atomic<std::size_t> errors_ = 0;
  std::atomic<std::size_t> warnings_ = 0;
  std::atomic<std::size_t> hints_ = 0;
  std::atomic<std::size_t> failed_ = 0;  // files in `files_`
  std::atomic<bool> has_error_ = false;
};

}  // namespace sincerely

#endif  // CLI_REPORTING_H_

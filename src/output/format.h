// The output formats: reports in, text out, one file a format.

#ifndef OUTPUT_FORMAT_H_
#define OUTPUT_FORMAT_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/messages.h"
#include "findings/report.h"

namespace sincerely {

struct Letter;

struct Summary {
  std::size_t files = 0;
  std::size_t failed = 0;  // files that could not be judged
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
  std::size_t not_checked = 0;  // files left when the run was stopped
};

struct FormatOptions {
  bool color = false;
  std::string_view version;  // of the program
  // The least severity that counts; nothing: none does.
  std::optional<Severity> fail_on = Severity::kWarning;
};

// Writes a run's reports, in order, with separator() between them. report() may
// be called by several threads at once; begin() and end() frame the whole.
class Format {
 public:
  virtual ~Format() = default;

  virtual std::string begin() const { return {}; }
  // `letter` has at least its path; its text is empty where it could not be
  // read.
  virtual std::string report(const Letter& letter,
                             const Report& report) const = 0;
  virtual std::string separator() const { return {}; }
  virtual std::string end(const Summary& summary) const = 0;

  // Whether report() tells a letter's notes, so that nobody else need do it.
  virtual bool tells_notes() const { return false; }
};

// The names that --format takes, for help and "did you mean".
std::vector<std::string_view> format_names();

// Nothing if there is no such format. `messages` must outlive the format.
std::unique_ptr<Format> make_format(std::string_view name,
                                    const Messages& messages,
                                    FormatOptions options);

}  // namespace sincerely

#endif  // OUTPUT_FORMAT_H_

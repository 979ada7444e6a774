// How far a long run is, on a terminal: a line on standard error that is
// written anew, and gone before anything else is written.

#ifndef CLI_PROGRESS_H_
#define CLI_PROGRESS_H_

#include <cstddef>
#include <memory>
#include <string_view>

#include "cli/console.h"
#include "findings/messages.h"

namespace sincerely {

// Where there may be such a line.
struct ProgressOptions {
  bool is_shown = false;  // standard error is a terminal that can erase a line
  bool shares_terminal = false;  // standard output is one, too
};

// A console for as long as a run goes over its files. Nothing is shown of a run
// that is over within half a second, and where nothing is to be shown it costs
// nothing. Console and messages must outlive it.
class Progress : public Console {
 public:
  Progress(ProgressOptions options, std::size_t files, const Messages& messages,
           Console* console);
  ~Progress() override;
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One more file is done. May be said by any thread.
  void advance();

  bool write(std::string_view text) override;
  void complain(std::string_view text) override;
  using Console::complain;

 private:
  class Line;

  Console& console_;
  std::unique_ptr<Line> line_;  // nothing where none is shown
};

// "2:05", "1:00:00"
std::string clock_time(std::size_t seconds);

}  // namespace sincerely

#endif  // CLI_PROGRESS_H_

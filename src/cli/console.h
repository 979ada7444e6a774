// Standard output and standard error.

#ifndef CLI_CONSOLE_H_
#define CLI_CONSOLE_H_

#include <string_view>

#include "input/result.h"

namespace sincerely {

// The exit status of the program.
enum class Status {
  kNothingFound = 0,
  kFound = 1,
  kFailed = 2,
  // Stopped before all was done: 128 and the signal, as a shell has it.
  kInterrupted = 130,
  kTerminated = 143,
};

// Where a run writes to; a test has one that keeps what is written.
class Console {
 public:
  virtual ~Console() = default;

  // Returns false if the reader is gone or the disk is full: then there is no
  // use in going on.
  virtual bool write(std::string_view text) = 0;
  virtual void complain(std::string_view text) = 0;

  // "sincerely: path:line:column: message"
  void complain(const Error& error);
  // "sincerely: note: path: text"
  void note(std::string_view path, std::string_view text);
};

// Writes at once, without a buffer of its own.
class StandardConsole : public Console {
 public:
  // A reader that goes away is an error of write(), and no signal.
  StandardConsole();

  bool write(std::string_view text) override;
  void complain(std::string_view text) override;
  using Console::complain;
};

}  // namespace sincerely

#endif  // CLI_CONSOLE_H_

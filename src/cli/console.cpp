#include "cli/console.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>
#include <system_error>

#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::string_view kProgram = "sincerely: ";

// Returns 0, or the number of the error.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

}  // namespace

void Console::complain(const Error& error) {
  complain(std::string(kProgram) + visible(error.to_string()) + '\n');
}

void Console::note(std::string_view path, std::string_view text) {
  complain(std::string(kProgram) + "note: " + visible(path) + ": " +
           visible(text) + '\n');
}

StandardConsole::StandardConsole() { std::signal(SIGPIPE, SIG_IGN); }

bool StandardConsole::write(std::string_view text) {
  const int failure = write_all(STDOUT_FILENO, text);
  if (failure != 0 && failure != EPIPE) {
    complain(std::string(kProgram) + "cannot write: " +
             std::generic_category().message(failure) + '\n');
  }
  return failure == 0;
}

void StandardConsole::complain(std::string_view text) {
  write_all(STDERR_FILENO, text);  // there is nobody left to tell of a failure
}

}  // namespace sincerely

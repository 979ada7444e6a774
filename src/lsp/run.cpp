#include "lsp/run.h"

#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <string>

#include "lsp/session.h"

namespace sincerely {
namespace {

// So often is looked whether the editor lives, when it says nothing.
constexpr int kLookAgain = 10'000;  // milliseconds

StreamInput read_input(bool waits) {
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  const int ready = poll(&input, 1, waits ? kLookAgain : 0);
  if (ready <= 0) return {};  // none yet, or a signal
  std::array<char, 64 << 10> bytes;
  const ssize_t count = read(STDIN_FILENO, bytes.data(), bytes.size());
  if (count < 0) return {{}, errno != EINTR && errno != EAGAIN};
  return {std::string(bytes.data(), static_cast<std::size_t>(count)),
          count == 0};
}

bool is_alive(std::int64_t process) {
  return process > 0 &&
         (kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH);
}

// Beside the program, as it is installed or in the tree that it is built in.
std::string find_rule_pages() {
  namespace fs = std::filesystem;
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  if (failed) return {};
  for (const char* place :
       {"../share/doc/sincerely/docs/rules", "../../docs/rules"}) {
    const fs::path folder = (program.parent_path() / place).lexically_normal();
    if (fs::is_directory(folder, failed)) return folder.string();
  }
  return {};
}

}  // namespace

int run_lsp(const LspOptions& options, Console* console) {
  ServerOptions server;
  server.lint = options.lint;
  server.config = options.config;
  server.ui_language = options.ui_language;
  server.pages.folder = find_rule_pages();
  server.version = SINCERELY_VERSION;
  EditorStream stream;
  stream.read = read_input;
  stream.write = [console](std::string_view bytes) {
    return console->write(bytes);
  };
  stream.complain = [console](std::string_view text) {
    console->complain("sincerely: " + std::string(text) + "\n");
  };
  stream.lives = is_alive;
  return run_session(std::move(server), stream);
}

}  // namespace sincerely

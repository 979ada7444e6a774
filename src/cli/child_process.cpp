#include "cli/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>

namespace sincerely {
namespace {

Error process_error(int number) {
  Error error;
  error.message =
      number == ENOENT
          ? "is not there; install it"
          : "cannot be run: " + std::generic_category().message(number);
  return error;
}

// Both ends are closed when it goes out of scope.
class PipeEnds {
 public:
  PipeEnds() { is_open_ = pipe2(ends_.data(), O_CLOEXEC) == 0; }
  ~PipeEnds() {
    close_write();
    if (is_open_) close(ends_[0]);
  }
  PipeEnds(const PipeEnds&) = delete;
  PipeEnds& operator=(const PipeEnds&) = delete;

  bool is_open() const { return is_open_; }
  int read_end() const { return ends_[0]; }
  int write_end() const { return ends_[1]; }
  void close_write() {
    if (is_open_ && ends_[1] >= 0) close(std::exchange(ends_[1], -1));
  }

 private:
  std::array<int, 2> ends_ = {-1, -1};
  bool is_open_ = false;
};

// "NAME=" of "NAME=value".
std::string_view variable_name(std::string_view variable) {
  return variable.substr(0, variable.find('=') + 1);
}

std::vector<char*> pointers(std::vector<std::string>* texts) {
  std::vector<char*> out;
  for (std::string& text : *texts) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

std::vector<std::string> environment_with(
    const std::vector<std::string>& more) {
  std::vector<std::string> out = more;
  for (char** at = environ; *at != nullptr; ++at) {
    const std::string_view name = variable_name(*at);
    const bool is_replaced = std::ranges::any_of(
        more, [&](const std::string& m) { return m.starts_with(name); });
    if (!is_replaced) out.emplace_back(*at);
  }
  return out;
}

// Returns false at the end.
bool read_some(int file, std::string* out) {
  std::array<char, 16 << 10> buffer = {};
  const ssize_t count = read(file, buffer.data(), buffer.size());
  if (count < 0 && errno == EINTR) return true;
  if (count > 0) out->append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0;
}

// Takes turns, so that neither of the two waits for the other.
void read_both(const PipeEnds& output, const PipeEnds& complaint,
               ProcessResult* result) {
  std::array<pollfd, 2> files = {
      {{output.read_end(), POLLIN, 0}, {complaint.read_end(), POLLIN, 0}}};
  const std::array<std::string*, 2> texts = {&result->output,
                                             &result->complaint};
  while (files[0].fd >= 0 || files[1].fd >= 0) {
    if (poll(files.data(), files.size(), -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
      const bool has_some = files[i].fd >= 0 && files[i].revents != 0;
      if (has_some && !read_some(files[i].fd, texts[i])) files[i].fd = -1;
    }
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Result<ProcessResult> run_process(const std::vector<std::string>& command,
                                  const std::vector<std::string>& more) {
  PipeEnds output;
  PipeEnds complaint;
  if (!output.is_open() || !complaint.is_open()) return process_error(errno);
  std::vector<std::string> words = command;
  std::vector<std::string> variables = environment_with(more);
  const std::vector<char*> arguments = pointers(&words);
  const std::vector<char*> environment = pointers(&variables);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null",
                                   O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output.write_end(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, complaint.write_end(),
                                   STDERR_FILENO);
  pid_t child = 0;
  const int number = posix_spawnp(&child, arguments[0], &actions, nullptr,
                                  arguments.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  if (number != 0) return process_error(number);
  output.close_write();
  complaint.close_write();
  ProcessResult result;
  read_both(output, complaint, &result);
  result.status = wait_for(child);
  return result;
}

}  // namespace sincerely

#include "cli/progress.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <string>
#include <thread>

namespace sincerely {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPatience(500);
constexpr std::chrono::milliseconds kEach(100);

// Without the terminal's wrapping, so that one line is one row to erase.
constexpr std::string_view kBegin = "\r\x1b[?7l";
constexpr std::string_view kEnd = "\x1b[K\x1b[?7h";
constexpr std::string_view kErase = "\r\x1b[K";

std::string rate_text(double rate) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), rate < 10 ? "%.1f" : "%.0f", rate);
  return text.data();
}

}  // namespace

std::string clock_time(std::size_t seconds) {
  const auto two = [](std::size_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  const std::size_t hours = seconds / 3600;
  const std::size_t minutes = seconds / 60 % 60;
  return (hours == 0 ? std::to_string(minutes)
                     : std::to_string(hours) + ":" + two(minutes)) +
         ":" + two(seconds % 60);
}

// Draws from a thread of its own, so that one long file does not stop it.
class Progress::Line {
 public:
  Line(ProgressOptions options, std::size_t files, const Messages& messages,
       Console* console)
      : options_(options),
        files_(files),
        messages_(messages),
        console_(*console),
        begin_(Clock::now()),
        thread_([this] { run(); }) {}

  ~Line() {
    {
      const std::lock_guard lock(mutex_);
      is_over_ = true;
    }
    over_.notify_all();
    thread_.join();
    erase();
  }

  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  void advance() { done_.fetch_add(1, std::memory_order_relaxed); }

  // Calls `tell` while no line is there.
  template <typename Tell>
  auto without(Tell tell) {
    const std::lock_guard lock(mutex_);
    erase();
    return tell();
  }

  // Half a line that the report has left is nothing to write over.
  void wrote(std::string_view text) {
    if (options_.shares_terminal && !text.empty()) {
      is_free_ = text.back() == '\n';
    }
  }

 private:
  void run() {
    std::unique_lock lock(mutex_);
    std::chrono::milliseconds next = kPatience;
    while (!over_.wait_for(lock, next, [this] { return is_over_; })) {
      next = kEach;
      if (is_free_) draw();
    }
  }

  void draw() {
    const double seconds =
        std::chrono::duration<double>(Clock::now() - begin_).count();
    const std::size_t done = done_.load(std::memory_order_relaxed);
    const double rate = static_cast<double>(done) / seconds;
    const std::string rate_shown = rate_text(rate);
    const auto left =
        done == 0 ? 0.0 : static_cast<double>(files_ - done) / rate;
    const std::string left_shown =
        done == 0 ? "–" : clock_time(static_cast<std::size_t>(left + 0.5));
    const MessageArgument arguments[] = {
        {"done", static_cast<long>(done)},
        {"count", static_cast<long>(files_)},
        {"rate", std::string_view(rate_shown)},
        {"left", std::string_view(left_shown)}};
    std::string line(kBegin);
    line += messages_.format("report.progress", arguments);
    line += kEnd;
    console_.complain(line);
    is_there_ = true;
  }

  void erase() {
    if (!is_there_) return;
    console_.complain(kErase);
    is_there_ = false;
  }

  const ProgressOptions options_;
  const std::size_t files_;
  const Messages& messages_;
  Console& console_;
  const Clock::time_point begin_;
  std::atomic<std::size_t> done_ = 0;
  std::mutex mutex_;
  std::condition_variable over_;
  bool is_over_ = false;
  bool is_there_ = false;
  bool is_free_ = true;  // the terminal's line
  std::thread thread_;   // the last: it uses all of the others
};

Progress::Progress(ProgressOptions options, std::size_t files,
                   const Messages& messages, Console* console)
    : console_(*console) {
  if (options.is_shown && files > 1) {
    line_ = std::make_unique<Line>(options, files, messages, console);
  }
}

Progress::~Progress() = default;

void Progress::advance() {
  if (line_ != nullptr) line_->advance();
}

bool Progress::write(std::string_view text) {
  if (line_ == nullptr) return console_.write(text);
  return line_->without([&] {
    line_->wrote(text);
    return console_.write(text);
  });
}

void Progress::complain(std::string_view text) {
  if (line_ == nullptr) return console_.complain(text);
  line_->without([&] { console_.complain(text); });
}

}  // namespace sincerely

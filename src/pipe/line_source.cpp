#include "pipe/line_source.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace sincerely {
namespace {

constexpr std::size_t kRead = std::size_t{64} << 10;   // bytes at once
constexpr std::size_t kKept = std::size_t{256} << 10;  // of a buffer that grew

}  // namespace

SourceLine LineSource::next() {
  for (;;) {
    const std::size_t end = buffer_.find('\n', scanned_);
    if (end != std::string::npos) {
      const std::string_view line =
          std::string_view(buffer_).substr(begin_, end - begin_);
      const bool is_too_long = is_passing_ || line.size() > most_;
      is_passing_ = false;
      begin_ = scanned_ = end + 1;
      if (is_too_long) return {SourceLine::State::kTooLong, {}};
      return {SourceLine::State::kWhole, line};
    }
    scanned_ = buffer_.size();
    if (buffer_.size() - begin_ > most_) {
      is_passing_ = true;
      begin_ = buffer_.size();
    }
    if (at_end_ || !read_more()) break;
  }
  if (failure_ != 0) return {SourceLine::State::kUnreadable, {}};
  const std::string_view rest = std::string_view(buffer_).substr(begin_);
  begin_ = scanned_ = buffer_.size();
  if (is_passing_) {
    is_passing_ = false;
    return {SourceLine::State::kTooLong, {}};
  }
  if (rest.empty()) return {};
  return {SourceLine::State::kWhole, rest};
}

bool LineSource::has_next() const {
  return buffer_.find('\n', scanned_) != std::string::npos;
}

// Returns false at the end.
bool LineSource::read_more() {
  buffer_.erase(0, begin_);
  scanned_ -= begin_;
  begin_ = 0;
  if (buffer_.size() < kRead && buffer_.capacity() > kKept) {
    buffer_.shrink_to_fit();
  }
  const std::size_t size = buffer_.size();
  buffer_.resize(size + kRead);
  ssize_t count = 0;
  do {
    count = read(file_, buffer_.data() + size, kRead);
  } while (count < 0 && errno == EINTR);
  if (count < 0) failure_ = errno;
  buffer_.resize(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  at_end_ = count <= 0;
  return !at_end_;
}

}  // namespace sincerely

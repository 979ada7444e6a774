#include "lsp/framing.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::string_view kLength = "content-length:";
// A header of a length is no longer, however many digits it has.
constexpr std::size_t kLengthLine = 64;
// What was handed out is forgotten when it is so much.
constexpr std::size_t kForgotten = 64 << 10;

// Where the line `Content-Length: 12` begins; npos if there is none.
std::size_t find_length_line(std::string_view text, std::size_t from) {
  for (std::size_t at = from;; ++at) {
    const auto found = std::search(
        text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())),
        text.end(), kLength.begin(), kLength.end(),
        [](char a, char b) { return to_ascii_lower(a) == b; });
    if (found == text.end()) return std::string_view::npos;
    at = static_cast<std::size_t>(found - text.begin());
    std::size_t end = at + kLength.size();
    while (end < text.size() && text[end] == ' ') ++end;
    const std::size_t digits = end;
    while (end < text.size() && is_ascii_digit(text[end])) ++end;
    if (end == digits) continue;
    if (end < text.size() && text[end] == '\r') ++end;
    if (end < text.size() && text[end] == '\n') return at;
  }
}

// Whether such a line may begin in the text and go on behind it.
bool may_begin_length_line(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const std::string_view tail = text.substr(at);
    const std::size_t size = std::min(tail.size(), kLength.size());
    const bool is_name = std::equal(
        tail.begin(), tail.begin() + static_cast<std::ptrdiff_t>(size),
        kLength.begin(), [](char a, char b) { return to_ascii_lower(a) == b; });
    if (is_name && std::all_of(tail.begin() + static_cast<std::ptrdiff_t>(size),
                               tail.end(), [](char c) {
                                 return c == ' ' || c == '\r' ||
                                        is_ascii_digit(c);
                               })) {
      return true;
    }
  }
  return false;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) {
    text.remove_suffix(1);
  }
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

bool is_length_name(std::string_view name) {
  return name.size() + 1 == kLength.size() &&
         std::equal(name.begin(), name.end(), kLength.begin(),
                    [](char a, char b) { return to_ascii_lower(a) == b; });
}

// As it is told: of bytes that may be anything.
std::string quoted(std::string_view line) {
  constexpr std::size_t kShown = 40;
  std::string out = "“";
  for (const char c : line.substr(0, kShown)) {
    out += c >= ' ' && c <= '~' ? c : '?';
  }
  return out + (line.size() > kShown ? "…”" : "”");
}

}  // namespace

std::optional<Frame> FrameReader::next() {
  if (is_skipping_) skip_to_header();
  if (is_skipping_) return std::nullopt;
  if (!length_) {
    if (auto wrong = read_header()) return wrong;
  }
  return length_ ? read_body() : std::nullopt;
}

// Sets the length where the whole header is there. Returns what is wrong.
std::optional<Frame> FrameReader::read_header() {
  while (begin_ < buffer_.size() &&
         (buffer_[begin_] == '\n' || buffer_[begin_] == '\r')) {
    ++begin_;
  }
  const std::string_view rest = std::string_view(buffer_).substr(begin_);
  std::optional<std::size_t> length;
  for (std::size_t at = 0;;) {
    const std::size_t end = rest.find('\n', at);
    if (end == std::string_view::npos) {
      if (rest.size() - at < kMaxHeaderSize) return std::nullopt;
      return pass_over("a header line of more than 8 KiB");
    }
    const std::string_view line = trimmed(rest.substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      if (!length) return pass_over("a header without Content-Length");
      forget(begin_ + at);
      length_ = length;
      searched_ = 0;
      return std::nullopt;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || at > kMaxHeaderSize) {
      return pass_over("no header: " + quoted(line) +
                       "; expected: Content-Length: N");
    }
    if (!is_length_name(line.substr(0, colon))) continue;
    const std::string_view value = trimmed(line.substr(colon + 1));
    std::size_t number = 0;
    const auto [stop, error] =
        std::from_chars(value.data(), value.data() + value.size(), number);
    if (value.empty() || stop != value.data() + value.size() ||
        (error != std::errc() && error != std::errc::result_out_of_range)) {
      return pass_over("Content-Length " + quoted(value) +
                       " is no number of bytes");
    }
    if (error != std::errc() || number > kMaxMessageSize) {
      return pass_over("a message of " + std::string(value.substr(0, 40)) +
                       " bytes is too large; the limit is " +
                       std::to_string(kMaxMessageSize));
    }
    length = number;
  }
}

std::optional<Frame> FrameReader::read_body() {
  const std::string_view rest = std::string_view(buffer_).substr(begin_);
  const std::string_view there = rest.substr(0, *length_);
  // Its line end may stand behind the length that was said.
  const std::size_t seen = std::min(rest.size(), *length_ + kLengthLine);
  const std::size_t from =
      searched_ > kLengthLine ? searched_ - kLengthLine : 0;
  const std::size_t header = find_length_line(rest.substr(0, seen), from);
  searched_ = there.size();
  Frame frame;
  if (header < there.size()) {
    frame.body = std::string(there.substr(0, header));
    frame.complaint = "Content-Length " + std::to_string(*length_) +
                      " is wrong: the next message begins after " +
                      std::to_string(header) + " bytes";
    forget(begin_ + header);
  } else if (there.size() < *length_ || may_be_wrong(rest)) {
    return std::nullopt;
  } else {
    frame.body = std::string(there);
    forget(begin_ + *length_);
  }
  length_.reset();
  return frame;
}

// Whether the body that is there ends in the middle of a header, as no JSON
// does.
bool FrameReader::may_be_wrong(std::string_view rest) const {
  const std::size_t from = *length_ > kLengthLine ? *length_ - kLengthLine : 0;
  return rest.size() < *length_ + kLengthLine &&
         may_begin_length_line(rest.substr(0, *length_), from) &&
         may_begin_length_line(rest, from);
}

Frame FrameReader::pass_over(std::string complaint) {
  is_skipping_ = true;
  forget(begin_ + 1);  // not the same header again
  return {std::nullopt,
          std::move(complaint) + "; going on with the next message"};
}

void FrameReader::skip_to_header() {
  const std::size_t found = find_length_line(buffer_, begin_);
  if (found != std::string::npos) {
    is_skipping_ = false;
    forget(found);
  } else if (buffer_.size() - begin_ > kLengthLine) {
    forget(buffer_.size() - kLengthLine);
  }
}

void FrameReader::forget(std::size_t end) {
  begin_ = end;
  if (begin_ < kForgotten && begin_ < buffer_.size()) return;
  buffer_.erase(0, begin_);
  begin_ = 0;
  if (buffer_.empty() && buffer_.capacity() > kForgotten) {
    buffer_.shrink_to_fit();
  }
}

std::string framed(std::string_view body) {
  std::string out = "Content-Length: ";
  out += std::to_string(body.size());
  out += "\r\n\r\n";
  return out += body;
}

}  // namespace sincerely

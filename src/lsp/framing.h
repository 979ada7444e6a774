// Cuts a stream of bytes into messages: `Content-Length: N`, a blank line, N
// bytes of JSON. What a message says is left to others.

#ifndef LSP_FRAMING_H_
#define LSP_FRAMING_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sincerely {

// Longer messages are passed over.
inline constexpr std::size_t kMaxMessageSize = std::size_t{256} << 20;  // bytes
inline constexpr std::size_t kMaxHeaderSize = 8 << 10;                  // bytes

struct Frame {
  std::optional<std::string> body;
  // What was wrong with the stream before or in it; empty: nothing.
  std::string complaint;
};

// After a wrong header, or a wrong length, it goes on with the next header. No
// JSON has a header in it, so one that comes before a message is over means
// that its length was wrong.
class FrameReader {
 public:
  void feed(std::string_view bytes) { buffer_ += bytes; }

  // Nothing if more bytes are needed.
  std::optional<Frame> next();

  // Whether the stream may end here.
  bool is_between_messages() const { return buffer_.size() == begin_; }

 private:
  std::optional<Frame> read_header();
  std::optional<Frame> read_body();
  bool may_be_wrong(std::string_view rest) const;
  Frame pass_over(std::string complaint);
  void skip_to_header();
  void forget(std::size_t end);

  std::string buffer_;
  std::size_t begin_ = 0;              // of what is not yet handed out
  std::optional<std::size_t> length_;  // of the body that begins there
  std::size_t searched_ = 0;           // of the body, for a header
  bool is_skipping_ = false;
};

std::string framed(std::string_view body);

}  // namespace sincerely

#endif  // LSP_FRAMING_H_

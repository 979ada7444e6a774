// Whatever bytes an editor sends, in whatever pieces, each request that can be
// read is answered, and nothing breaks. The input's first byte chooses how
// large the pieces are; most inputs are mutations of recorded sessions.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "lsp/framing.h"
#include "lsp/session.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

// What is sent is framed, and is JSON.
void check_written(std::string_view written) {
  sincerely::FrameReader frames;
  frames.feed(written);
  while (const auto frame = frames.next()) {
    std::string error;
    if (!frame->complaint.empty() || !frame->body ||
        !sincerely::parse_json(*frame->body, &error)) {
      std::abort();
    }
  }
  if (!frames.is_between_messages()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size < 1 || size > kMaxInput) return 0;
  const std::size_t piece = std::size_t{1} << (data[0] % 14);
  std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  std::string written;
  sincerely::EditorStream stream;
  stream.read = [&](bool) -> sincerely::StreamInput {
    const std::string_view some = rest.substr(0, piece);
    rest.remove_prefix(some.size());
    return {std::string(some), some.empty()};
  };
  stream.write = [&](std::string_view bytes) {
    written += bytes;
    return true;
  };
  stream.complain = [](std::string_view) {};
  stream.lives = [](std::int64_t) { return true; };
  sincerely::ServerOptions options;
  options.config.is_off = true;  // no file of this machine is read
  const int status = sincerely::run_session(options, stream);
  if (status != 0 && status != 1) std::abort();
  check_written(written);
  return 0;
}

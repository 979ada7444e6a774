#include "lsp/session.h"

#include <utility>

#include "lsp/framing.h"

namespace sincerely {
namespace {

// An editor that sends more than is worked off waits.
constexpr std::size_t kMaxWaiting = 4096;  // messages

class Session {
 public:
  Session(ServerOptions options, const EditorStream& stream)
      : stream_(stream),
        server_(std::move(options), [this](const std::string& body) {
          is_open_ = is_open_ && stream_.write(framed(body));
        }) {}

  int run() {
    bool is_over = false;
    while (!server_.exit_status()) {
      if (!is_open_) return lost("it reads no more");
      const bool is_idle = !server_.has_work();
      if (is_idle && is_over) return lost("its messages end without `exit`");
      if (!is_over && server_.waiting() < kMaxWaiting) {
        if (is_idle && is_orphan()) return lost("its process is gone");
        is_over = !take(stream_.read(is_idle));
      }
      server_.work();
    }
    return *server_.exit_status();
  }

 private:
  // Returns false at the end of the stream.
  bool take(const StreamInput& input) {
    frames_.feed(input.bytes);
    while (const auto frame = frames_.next()) {
      if (!frame->complaint.empty()) {
        stream_.complain(frame->complaint);
        server_.refuse(frame->complaint);
      }
      if (frame->body) server_.receive(*frame->body);
    }
    return !input.is_over;
  }

  // A parent that was never seen may live where it cannot be seen.
  bool is_orphan() {
    const auto parent = server_.parent();
    if (!parent) return false;
    const bool lives = stream_.lives(*parent);
    const bool was_seen = std::exchange(has_seen_parent_, lives);
    return was_seen && !lives;
  }

  int lost(std::string_view why) const {
    if (!frames_.is_between_messages()) {
      stream_.complain("the last message is cut short");
    }
    stream_.complain("the editor went away: " + std::string(why));
    return 1;
  }

  const EditorStream& stream_;
  bool is_open_ = true;
  bool has_seen_parent_ = false;
  FrameReader frames_;
  Server server_;
};

}  // namespace

int run_session(ServerOptions options, const EditorStream& stream) {
  return Session(std::move(options), stream).run();
}

}  // namespace sincerely

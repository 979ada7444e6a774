// A server behind a stream of bytes: one editor, from its first byte to its
// last. Where the bytes come from is left to the caller.

#ifndef LSP_SESSION_H_
#define LSP_SESSION_H_

#include <functional>
#include <string>
#include <string_view>

#include "lsp/server.h"

namespace sincerely {

// What was read: nothing where there is nothing yet.
struct StreamInput {
  std::string bytes;
  bool is_over = false;
};

struct EditorStream {
  // Waits for the first byte where `waits`; may give nothing even so.
  std::function<StreamInput(bool waits)> read;
  // Returns false if nobody reads any more.
  std::function<bool(std::string_view bytes)> write;
  // What nobody but who started the program can be told.
  std::function<void(std::string_view text)> complain;
  // Whether the process of that number lives.
  std::function<bool(std::int64_t process)> lives;
};

// Returns the exit status: 0 if the editor said shutdown and exit, else 1.
int run_session(ServerOptions options, const EditorStream& stream);

}  // namespace sincerely

#endif  // LSP_SESSION_H_

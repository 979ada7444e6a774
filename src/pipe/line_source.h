// Lines of a stream that goes on for as long as its writer likes.

#ifndef PIPE_LINE_SOURCE_H_
#define PIPE_LINE_SOURCE_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace sincerely {

struct SourceLine {
  enum class State { kWhole, kTooLong, kEnd, kUnreadable };

  State state = State::kEnd;
  std::string_view text;  // of a whole one, without its end; till the next one
};

// Keeps no more than a line and what was read with it.
class LineSource {
 public:
  // `file` is a descriptor, which stays open; a line of more than `most` bytes
  // is passed over.
  LineSource(int file, std::size_t most) : file_(file), most_(most) {}

  // Waits for it. The last one may lack its end.
  SourceLine next();

  // Whether the next line is here already.
  bool has_next() const;

  // Of kUnreadable: the system's number.
  int failure() const { return failure_; }

 private:
  bool read_more();

  int file_;
  std::size_t most_;
  std::string buffer_;
  std::size_t begin_ = 0;    // of what was not given yet
  std::size_t scanned_ = 0;  // up to here there is no end of the line
  bool is_passing_ = false;  // over a line that is too long
  bool at_end_ = false;
  int failure_ = 0;
};

}  // namespace sincerely

#endif  // PIPE_LINE_SOURCE_H_

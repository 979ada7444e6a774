// What was wrong in a file, line by line: no more of it than is read, and one
// note a line.

#ifndef FORMS_LINE_NOTES_H_
#define FORMS_LINE_NOTES_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sincerely {

// Borrows the file's text, which must outlive it.
class LineNotes {
 public:
  explicit LineNotes(std::string_view file) : file_(file) {}

  // Cheap where the offsets are near one another. A line that has a note
  // already gets no other.
  void add(std::size_t offset, std::string note);
  // Lines count from 1. What another reader says of a line, unless that line or
  // one beside it has a note.
  void add_near(std::size_t line, std::string note);

  bool empty() const { return notes_.empty(); }

  // "line 3: …", in the order of the lines.
  std::vector<std::string> take();

 private:
  void add_at_line(std::size_t line, std::string note);

  std::string_view file_;
  std::vector<std::pair<std::size_t, std::string>> notes_;
  std::size_t left_out_ = 0;
  std::size_t last_left_out_ = 0;
  // The line that a place is in which was asked for last.
  std::size_t offset_ = 0;
  std::size_t line_ = 1;
};

}  // namespace sincerely

#endif  // FORMS_LINE_NOTES_H_

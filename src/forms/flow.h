// Puts the text of a letter together as a reader sees it, in lines and blocks,
// out of what stands in a source with markup, and keeps the way back.

#ifndef FORMS_FLOW_H_
#define FORMS_FLOW_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/source_map.h"
#include "input/letter.h"
#include "input/span.h"

namespace sincerely {

// Add what stands in the source in its order. Line ends and blanks wait until
// something visible follows, so that no text begins or ends with them.
class Flow {
 public:
  // The source must outlive it.
  explicit Flow(std::string_view source) : source_(source) {}

  // A stretch of the source as it stands there.
  void copy(Span source);
  // Words that the source stands for: an entity.
  void write(std::string_view words, Span source);
  // Words that stand nowhere in the source.
  void make(std::string_view words);
  // White space that is seen as one blank, and as none at the ends of a line.
  void add_blank(Span source);

  // Ends the line. An empty one is a blank line. `source` is a line end that
  // means no more than a blank, if that is what ended it.
  void break_line(Span source = {});
  // What follows begins a line.
  void end_line() { end_lines(1); }
  // What follows has a blank line before it.
  void end_block() { end_lines(2); }
  // Words to be made before what comes next, if the line still begins there.
  void set_marker(std::string marker) { marker_ = std::move(marker); }

  // Whether nothing visible stands in the line yet.
  bool at_line_start() const { return is_line_empty_; }
  // Something in the line that takes room and is not seen.
  void fill_line() { is_line_filled_ = true; }

  // What all that follows is, until this is called again.
  void set_inert(std::optional<Inert::Kind> kind) { kind_ = kind; }

  std::string text;
  std::vector<Inert> inert;
  SourceMap map;

 private:
  void end_lines(int count);
  void begin_visible();
  void add_waiting_blank();
  void put(std::string_view words, Span source);

  std::string_view source_;
  std::optional<Inert::Kind> kind_;
  std::string marker_;
  Span blank_;             // empty: none waits
  Span line_end_;          // of the one newline that waits, if it is there
  int newlines_ = 0;       // that wait; two are a blank line
  std::uint32_t end_ = 0;  // of what came last, in the source
  bool is_line_empty_ = true;
  bool is_line_filled_ = false;
};

}  // namespace sincerely

#endif  // FORMS_FLOW_H_

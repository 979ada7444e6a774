#include "forms/flowed.h"

#include <cstddef>

#include "input/lines.h"

namespace sincerely {
namespace {

constexpr std::string_view kSignature = "-- ";

// What of a line are its marks of quotation, and what is stuffing.
struct FlowedLine {
  Line line;
  std::size_t marks_end = 0;
  std::size_t words = 0;  // where these begin
  bool is_soft = false;   // goes on in the next line

  std::size_t depth() const { return marks_end - line.begin; }
};

FlowedLine measure(std::string_view text, Line line) {
  FlowedLine out;
  out.line = line;
  std::size_t at = line.begin;
  while (at < line.end && text[at] == '>') ++at;
  out.marks_end = at;
  if (at < line.end && text[at] == ' ') ++at;
  out.words = at;
  const std::string_view words = text.substr(at, line.end - at);
  out.is_soft = words.ends_with(' ') && words != kSignature;
  return out;
}

}  // namespace

TracedText join_flowed(std::string_view text, bool deletes_space) {
  TracedText out;
  Lines lines(text);
  Line line;
  bool has_line = lines.next(&line);
  bool is_joined = false;
  FlowedLine now = has_line ? measure(text, line) : FlowedLine{};
  while (has_line) {
    FlowedLine next;
    has_line = lines.next(&line);
    if (has_line) next = measure(text, line);
    if (is_joined) {
      out.pass(now.line.begin, now.words);
    } else if (now.depth() > 0) {
      out.copy(text, now.line.begin, now.words);
    } else {
      out.pass(now.line.begin, now.words);
    }
    const bool joins =
        now.is_soft && has_line && now.depth() == next.depth() &&
        text.substr(next.words, next.line.end - next.words) != kSignature;
    if (joins) {
      const std::size_t end = now.line.end - (deletes_space ? 1 : 0);
      out.copy(text, now.words, end);
      out.pass(end, now.line.next);
    } else {
      out.copy(text, now.words, now.line.next);
    }
    is_joined = joins;
    now = next;
  }
  return out;
}

}  // namespace sincerely

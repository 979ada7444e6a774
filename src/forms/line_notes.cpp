#include "forms/line_notes.h"

#include <algorithm>

#include "forms/document.h"

namespace sincerely {
namespace {

std::size_t count_lines(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

void LineNotes::add(std::size_t offset, std::string note) {
  if (offset >= offset_) {
    line_ += count_lines(file_.substr(offset_, offset - offset_));
  } else {
    line_ -= count_lines(file_.substr(offset, offset_ - offset));
  }
  offset_ = offset;
  add_at_line(line_, std::move(note));
}

void LineNotes::add_near(std::size_t line, std::string note) {
  const auto is_near = [line](const auto& other) {
    return other.first + 1 >= line && other.first <= line + 1;
  };
  if (!std::ranges::any_of(notes_, is_near)) add_at_line(line, std::move(note));
}

void LineNotes::add_at_line(std::size_t line, std::string note) {
  const auto is_there = [line](const auto& other) {
    return other.first == line;
  };
  if (std::ranges::any_of(notes_, is_there)) return;
  if (notes_.size() == kMaxNotes) {
    if (line != last_left_out_) ++left_out_;
    last_left_out_ = line;
    return;
  }
  notes_.emplace_back(line, std::move(note));
}

std::vector<std::string> LineNotes::take() {
  std::ranges::stable_sort(notes_, {}, [](const auto& n) { return n.first; });
  std::vector<std::string> out;
  for (const auto& [line, note] : notes_) {
    out.push_back("line " + std::to_string(line) + ": " + note);
  }
  if (left_out_ > 0) {
    out.push_back("and " + std::to_string(left_out_) + " more of such lines");
  }
  return out;
}

}  // namespace sincerely

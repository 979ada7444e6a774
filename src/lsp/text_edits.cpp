#include "lsp/text_edits.h"

#include <algorithm>
#include <utility>

#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::string_view kHalf = "\uFFFD";

// Where one piece differs from the other; nothing where they are the same.
std::optional<ByteEdit> edit_between(std::string_view before,
                                     std::string_view after) {
  if (before == after) return std::nullopt;
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t same = 0;
  while (same < shorter && before[same] == after[same]) ++same;
  const auto cuts = [](std::string_view text, std::size_t at) {
    return at < text.size() && !begins_code_point(text[at]);
  };
  while (same > 0 && (cuts(before, same) || cuts(after, same))) --same;
  std::size_t tail = 0;
  while (tail < shorter - same &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  while (tail > 0 && cuts(before, before.size() - tail)) --tail;
  return ByteEdit{same, before.size() - tail,
                  std::string(after.substr(same, after.size() - tail - same))};
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> out;
  Lines lines(text);
  for (Line line; lines.next(&line);) out.push_back(line);
  return out;
}

}  // namespace

void apply_change(const TextChange& change, PositionEncoding encoding,
                  std::string* text) {
  if (!change.range) {
    *text = change.text;
    return;
  }
  const PositionIndex index(*text, encoding);
  const auto [first, last] =
      std::minmax(change.range->start, change.range->end);
  const TextOffset start = index.offset_of(first);
  const TextOffset end = index.offset_of(last);
  const bool keeps_halves = encoding == PositionEncoding::kUtf16;
  std::string words;
  if (keeps_halves && start.cuts_character()) words += kHalf;
  words += change.text;
  if (keeps_halves && end.cuts_character()) words += kHalf;
  text->replace(start.begin, std::max(end.end, start.end) - start.begin, words);
}

std::vector<ByteEdit> edits_between(std::string_view before,
                                    std::string_view after) {
  std::vector<ByteEdit> edits;
  const std::vector<Line> old_lines = lines_of(before);
  const std::vector<Line> new_lines = lines_of(after);
  if (old_lines.size() != new_lines.size()) {
    if (auto edit = edit_between(before, after)) edits.push_back(*edit);
    return edits;
  }
  for (std::size_t i = 0; i < old_lines.size(); ++i) {
    const auto piece = [](std::string_view text, const Line& line) {
      return text.substr(line.begin, line.next - line.begin);
    };
    auto edit =
        edit_between(piece(before, old_lines[i]), piece(after, new_lines[i]));
    if (!edit) continue;
    edit->begin += old_lines[i].begin;
    edit->end += old_lines[i].begin;
    edits.push_back(std::move(*edit));
  }
  return edits;
}

}  // namespace sincerely

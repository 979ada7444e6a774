#include "lsp/insertion.h"

#include <algorithm>
#include <string>
#include <utility>

#include "input/ascii.h"
#include "input/lines.h"

namespace sincerely {
namespace {

// Whether only blanks stand between it and the begin of its line.
bool begins_line(std::string_view before) {
  while (!before.empty() && is_space_or_tab(before.back()))
    before.remove_suffix(1);
  return before.empty() || is_line_end(before.back());
}

bool has_more_than_blanks(std::string_view text) {
  return !std::ranges::all_of(
      text, [](char c) { return is_space_or_tab(c) || is_line_end(c); });
}

// Of a form whose line ends are none of the letter's: between marks such as
// quotes and tags no blank is needed.
std::string in_line(std::string_view before, std::string words,
                    std::string_view after) {
  constexpr std::string_view kOpening = " \t\r\n\"'>([{";
  constexpr std::string_view kClosing = " \t\r\n\"'<)]}\\";
  if (!before.empty() && kOpening.find(before.back()) == std::string::npos) {
    words.insert(0, 1, ' ');
  }
  if (!after.empty() && kClosing.find(after.front()) == std::string::npos) {
    words += ' ';
  }
  return words;
}

bool ends_greeting(std::size_t at, const Report& report) {
  return std::ranges::any_of(report.sections, [at](const SectionPlace& place) {
    return place.name == "greeting" && place.span && place.span->end == at;
  });
}

}  // namespace

ByteEdit insertion(const Finding& finding, std::string_view words,
                   const OpenDocument& document, const Judgement& judgement) {
  const std::string_view text = document.text;
  const std::size_t at = std::min<std::size_t>(finding.span.begin, text.size());
  const std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at);
  std::string out(words);
  if (!judgement.has_lines) {
    return {at, at, in_line(before, std::move(out), after)};
  }
  const std::string line_end =
      text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
  const std::string paragraph = line_end + line_end;
  if (begins_line(before)) {
    const bool is_followed = !after.empty() && !is_line_end(after.front()) &&
                             has_more_than_blanks(after);
    return {at, at, is_followed ? out + paragraph : out};
  }
  const bool ends_line = after.empty() || is_line_end(after.front());
  if (finding.section == "signature") {
    out.insert(0, line_end);
  } else if (finding.section == "closing" ||
             ends_greeting(at, judgement.judged.report)) {
    out.insert(0, paragraph);
    if (!ends_line) out += paragraph;
  } else if (!is_space_or_tab(before.back())) {
    out.insert(0, " ");
  }
  if (!ends_line && !is_space_or_tab(after.front()) &&
      !is_line_end(out.back())) {
    out += ' ';
  }
  return {at, at, std::move(out)};
}

}  // namespace sincerely

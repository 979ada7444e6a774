#include "forms/paragraphs.h"

#include <algorithm>
#include <array>

#include "input/ascii.h"
#include "input/placeholders.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kShortFieldLine = 60;  // code points
constexpr std::size_t kMaxFieldName = 80;
constexpr std::size_t kMaxLanguages = 100;  // nobody writes in so many

// As a line of an address is: short, and no sentence, greeting or closing.
bool is_short_line(std::string_view line) {
  if (count_code_points(line) > kShortFieldLine) return false;
  constexpr std::array<std::string_view, 8> kEnds = {".", "?", "!", "…",
                                                     ",", ":", ";", "।"};
  return std::ranges::none_of(
      kEnds, [&](std::string_view end) { return line.ends_with(end); });
}

// As word processors tell them apart, which keep a language for each.
enum class Script { kPlain, kComplex, kOther };

// That of the first letter beyond ASCII which is of another one.
Script script_of_line(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_code_point(text, &at);
    if (code >= 0x590 && code <= 0x109F) return Script::kComplex;
    if (code >= 0x2E80 && code <= 0xD7FF) return Script::kOther;
  }
  return Script::kPlain;
}

}  // namespace

void Paragraphs::add(std::string_view paragraph, bool is_item) {
  paragraph = trim(paragraph);
  if (paragraph.empty()) {
    separate();
    return;
  }
  if (!text_.empty()) text_ += goes_on(paragraph, is_item) ? "\n" : "\n\n";
  if (is_item) text_ += "- ";
  last_line_ = text_.size();
  // A blank line of line breaks would look as if another paragraph began.
  for (std::size_t begin = 0; begin < paragraph.size();) {
    const std::size_t end =
        std::min(paragraph.find('\n', begin), paragraph.size());
    const std::string_view line = trim(paragraph.substr(begin, end - begin));
    if (begin > 0) text_ += '\n';
    if (!line.empty()) last_line_ = text_.size();
    text_ += line;
    begin = end + 1;
  }
  was_item_ = is_item;
  is_separate_ = false;
}

bool Paragraphs::goes_on(std::string_view paragraph, bool is_item) const {
  if (is_separate_ || is_item != was_item_) return false;
  const std::string_view last = std::string_view(text_).substr(last_line_);
  const std::string_view first =
      paragraph.substr(0, std::min(paragraph.find('\n'), paragraph.size()));
  return is_item || (is_short_line(last) && is_short_line(trim(first)));
}

void LanguageShares::add(const LanguageMark& mark, std::string_view text) {
  all_ += text.size();
  const Script script = script_of_line(text);
  if (script == Script::kOther) return;
  const auto of = [&](const LanguageMark& m) -> const std::string& {
    return script == Script::kComplex ? m.complex : m.plain;
  };
  const bool is_marked = !of(mark).empty();
  const std::string& language = is_marked ? of(mark) : of(default_);
  if (language.empty()) return;
  auto found = shares_.find(language);
  if (found == shares_.end()) {
    if (shares_.size() == kMaxLanguages) return;
    found = shares_.emplace(language, Share()).first;
  }
  (is_marked ? found->second.marked : found->second.by_default) += text.size();
}

std::string LanguageShares::language() const {
  for (const auto& [language, share] : shares_) {
    if (share.marked > 0 &&
        share.marked + share.by_default >= all_ - all_ / 4) {
      return language;
    }
  }
  return {};
}

std::string field_placeholder(std::string_view name) {
  name = trim(name);
  if (name.empty() || name.size() > kMaxFieldName ||
      name.find_first_of("{}\r\n") != std::string_view::npos) {
    return {};
  }
  std::string quoted = "«";
  quoted += name;
  quoted += "»";
  if (!find_placeholders(quoted, {}).empty()) return quoted;
  std::string braced = "{{";
  braced += name;
  braced += "}}";
  return braced;
}

}  // namespace sincerely

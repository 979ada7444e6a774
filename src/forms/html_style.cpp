#include "forms/html_style.h"

#include <algorithm>
#include <cstddef>

#include "forms/html_tokens.h"
#include "input/ascii.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxNames = 1000;

// Lower case, without blanks and `!important`.
std::string normalized(std::string_view text) {
  text = text.substr(0, text.find('!'));
  std::string out;
  for (const char c : text) {
    if (kHtmlWhitespace.find(c) != kNpos) continue;
    out += to_ascii_lower(c);
  }
  return out;
}

// "0", "0px", "0.0em".
bool is_zero(std::string_view value) {
  const std::size_t digit = value.find_first_not_of("0.");
  return !value.empty() && value[0] == '0' &&
         (digit == kNpos || value[digit] < '0' || value[digit] > '9');
}

// Calls `see` with each piece between separators.
template <typename See>
void for_each_piece(std::string_view text, std::string_view separators,
                    See see) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end =
        std::min(text.find_first_of(separators, begin), text.size());
    if (end > begin) see(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

// ".preheader" of ".preheader", "td.preheader"; empty for what asks for more
// than one class or id.
std::string_view name_of_selector(std::string_view selector) {
  const std::size_t begin = selector.find_first_of(".#");
  if (begin == kNpos) return {};
  const auto is_name = [](std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
      return is_ascii_alphanumeric(c) || c == '-' || c == '_' || !is_ascii(c);
    });
  };
  const std::string_view name = selector.substr(begin);
  if (name.size() < 2 || !is_name(name.substr(1))) return {};
  return is_name(selector.substr(0, begin)) ? name : std::string_view();
}

// Without its comments.
std::string uncommented(std::string_view style_sheet) {
  std::string out;
  for (std::size_t begin = 0; begin < style_sheet.size();) {
    const std::size_t open =
        std::min(style_sheet.find("/*", begin), style_sheet.size());
    out += style_sheet.substr(begin, open - begin);
    const std::size_t close = style_sheet.find("*/", open);
    if (close == kNpos) break;
    begin = close + 2;
  }
  return out;
}

}  // namespace

StyleEffect style_effect(std::string_view declarations) {
  StyleEffect effect;
  bool is_displayed = true;
  bool has_no_height = false;
  bool is_cut = false;
  for_each_piece(declarations, ";", [&](std::string_view declaration) {
    const std::size_t colon = declaration.find(':');
    if (colon == kNpos) return;
    const std::string key = normalized(declaration.substr(0, colon));
    const std::string value = normalized(declaration.substr(colon + 1));
    if (key == "display") {
      is_displayed = value != "none";
      effect.is_block = value == "block" || value == "table" ||
                        value == "flex" || value == "list-item";
    }
    if (key == "visibility") effect.hides |= value == "hidden";
    if (key == "opacity") effect.hides |= is_zero(value);
    if (key == "white-space") effect.preserves = value.starts_with("pre");
    if (key == "max-height") has_no_height = is_zero(value);
    if (key == "overflow") is_cut = value == "hidden";
  });
  effect.hides |= !is_displayed || (has_no_height && is_cut);
  return effect;
}

void HiddenNames::read(std::string_view style_sheet) {
  const std::string sheet = uncommented(style_sheet);
  const std::string_view text = sheet;
  std::size_t rule = 0;   // where its selectors begin
  std::size_t block = 0;  // where its declarations begin
  int depth = 0;
  for (std::size_t at = text.find_first_of("{};"); at != kNpos;
       at = text.find_first_of("{};", at + 1)) {
    if (text[at] == '{') {
      if (depth++ == 0) block = at + 1;
    } else if (text[at] == '}') {
      if (depth == 1) {
        read_rule(text.substr(rule, block - 1 - rule),
                  text.substr(block, at - block));
      }
      depth = std::max(0, depth - 1);
    }
    if (depth == 0) rule = at + 1;
  }
}

void HiddenNames::read_rule(std::string_view selectors,
                            std::string_view declarations) {
  if (trim(selectors, kHtmlWhitespace).starts_with('@') ||
      !style_effect(declarations).hides) {
    return;
  }
  for_each_piece(selectors, ",", [&](std::string_view selector) {
    const std::string_view name =
        name_of_selector(trim(selector, kHtmlWhitespace));
    if (!name.empty() && names_.size() < kMaxNames) names_.emplace(name);
  });
}

bool HiddenNames::hides(std::string_view classes, std::string_view id) const {
  if (names_.empty()) return false;
  bool found = !id.empty() &&
               names_.contains("#" + std::string(trim(id, kHtmlWhitespace)));
  for_each_piece(classes, kHtmlWhitespace, [&](std::string_view name) {
    found = found || names_.contains("." + std::string(name));
  });
  return found;
}

}  // namespace sincerely

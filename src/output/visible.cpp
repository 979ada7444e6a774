#include "output/visible.h"

#include <array>
#include <cstddef>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr char32_t kControlPictures = 0x2400;  // of U+0000 to U+001F
constexpr char32_t kDeletePicture = 0x2421;

// The first bytes of the characters that visible_character() changes.
constexpr std::array<bool, 256> kMayBeHarmful = [] {
  std::array<bool, 256> harmful{};
  for (std::size_t c = 0; c < 0x20; ++c) harmful[c] = true;
  for (const std::size_t c : {0x7F, 0xC2, 0xD8, 0xE2}) harmful[c] = true;
  return harmful;
}();

bool is_direction_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string valid_utf8(std::string_view text) {
  std::string valid;
  for (;;) {
    const std::size_t invalid = find_invalid_utf8(text);
    valid += text.substr(0, invalid);
    if (invalid == std::string_view::npos) return valid;
    append_utf8(kReplacementCharacter, &valid);
    text.remove_prefix(invalid + 1);
  }
}

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  add_visible(text, &shown);
  return shown;
}

void add_visible(std::string_view text, std::string* shown) {
  if (find_invalid_utf8(text) != std::string_view::npos) {
    return add_visible(valid_utf8(text), shown);
  }
  std::size_t kept = 0;  // what lies before is in `shown`
  for (std::size_t offset = 0; offset < text.size();) {
    offset += plain_ascii_size(text.substr(offset));
    if (offset == text.size()) break;
    if (!kMayBeHarmful[static_cast<unsigned char>(text[offset])]) {
      ++offset;
      continue;
    }
    *shown += text.substr(kept, offset - kept);
    append_utf8(visible_character(next_code_point(text, &offset)), shown);
    kept = offset;
  }
  *shown += text.substr(kept);
}

char32_t look_up_visible(char32_t c) {
  if (c == '\t' || c == '\n' || c == '\r') return ' ';
  if (c < 0x20) return kControlPictures + c;
  if (c == 0x7F) return kDeletePicture;
  const bool is_break = c == 0x2028 || c == 0x2029;
  if ((c >= 0x80 && c < 0xA0) || is_break || is_direction_control(c)) {
    return kReplacementCharacter;
  }
  return c;
}

}  // namespace sincerely

#include "forms/message_key.h"

#include "input/ascii.h"

namespace sincerely {
namespace {

bool is_part_letter(char c) { return is_ascii_alphanumeric(c) || c == '-'; }

// No part is empty, and a text may end so.
bool is_edge(char c) { return c == '.' || c == ':' || c == '/'; }

}  // namespace

bool is_key_name(std::string_view text) {
  bool has_letter = false;
  bool is_in_parts = false;
  char last = '.';  // no part has begun
  for (const char c : text) {
    if (c == '.' || c == ':' || c == '/') {
      if (is_edge(last)) return false;
      is_in_parts |= c == '.';
    } else if (c == '_') {
      is_in_parts = true;
    } else if (!is_part_letter(c)) {
      return false;
    }
    has_letter |= is_ascii_letter(c);
    last = c;
  }
  return has_letter && is_in_parts && !is_edge(last);
}

}  // namespace sincerely

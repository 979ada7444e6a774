#include "input/utf8.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace sincerely {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080U;

unsigned char byte_at(std::string_view text, std::size_t offset) {
  return static_cast<unsigned char>(text[offset]);
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// Eight bytes at once, as most letters are mostly ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t offset) {
  while (offset + sizeof(std::uint64_t) <= text.size()) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + offset, sizeof bytes);
    if ((bytes & kHighBits) != 0) break;
    offset += sizeof bytes;
  }
  while (offset < text.size() && byte_at(text, offset) < 0x80) ++offset;
  return offset;
}

// The second byte's bounds keep out overlong forms, surrogates and what lies
// beyond U+10FFFF.
struct LeadByte {
  unsigned char size = 0;  // of the character; 0 if the byte cannot begin one
  unsigned char low = 0;
  unsigned char high = 0;
};

constexpr std::array<LeadByte, 256> kLeadBytes = [] {
  std::array<LeadByte, 256> leads{};
  for (std::size_t i = 0xC2; i < 0xE0; ++i) leads[i] = {2, 0x80, 0xBF};
  for (std::size_t i = 0xE0; i < 0xF0; ++i) leads[i] = {3, 0x80, 0xBF};
  for (std::size_t i = 0xF0; i < 0xF5; ++i) leads[i] = {4, 0x80, 0xBF};
  leads[0xE0].low = 0xA0;
  leads[0xED].high = 0x9F;
  leads[0xF0].low = 0x90;
  leads[0xF4].high = 0x8F;
  return leads;
}();

// The size of the character at `offset`, which is no ASCII; 0 if ill-formed.
std::size_t character_size(std::string_view text, std::size_t offset) {
  const LeadByte lead = kLeadBytes[byte_at(text, offset)];
  if (lead.size == 0 || text.size() - offset < lead.size) return 0;
  const unsigned char second = byte_at(text, offset + 1);
  if (second < lead.low || second > lead.high) return 0;
  for (std::size_t i = 2; i < lead.size; ++i) {
    if (!is_continuation(byte_at(text, offset + i))) return 0;
  }
  return lead.size;
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  for (;;) {
    if (offset < text.size() && byte_at(text, offset) < 0x80) {
      offset = skip_ascii(text, offset);
    }
    if (offset >= text.size()) return std::string_view::npos;
    const std::size_t size = character_size(text, offset);
    if (size == 0) return offset;
    offset += size;
  }
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    count += is_continuation(static_cast<unsigned char>(c)) ? 0 : 1;
  }
  return count;
}

std::size_t count_utf16_units(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    count += is_continuation(byte) ? 0 : 1;
    count += byte >= 0xF0 ? 1 : 0;  // a surrogate pair
  }
  return count;
}

char32_t next_long_code_point(std::string_view text, std::size_t* offset) {
  const unsigned char first = byte_at(text, *offset);
  ++*offset;
  char32_t code_point = 0;
  if (first >= 0xF0) {
    code_point = first & 0x07;
  } else if (first >= 0xE0) {
    code_point = first & 0x0F;
  } else {
    code_point = first & 0x1F;
  }
  while (*offset < text.size() && is_continuation(byte_at(text, *offset))) {
    code_point = (code_point << 6) | (byte_at(text, *offset) & 0x3F);
    ++*offset;
  }
  return code_point;
}

void append_long_code_point(char32_t code_point, std::string* text) {
  const auto tail = [&](unsigned shift) {
    *text += static_cast<char>(0x80 | ((code_point >> shift) & 0x3F));
  };
  if (code_point < 0x800) {
    *text += static_cast<char>(0xC0 | (code_point >> 6));
    tail(0);
  } else if (code_point < 0x10000) {
    *text += static_cast<char>(0xE0 | (code_point >> 12));
    tail(6);
    tail(0);
  } else {
    *text += static_cast<char>(0xF0 | (code_point >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) out += next_code_point(text, &at);
  return out;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  for (const char32_t c : code_points) append_utf8(c, &out);
  return out;
}

}  // namespace sincerely

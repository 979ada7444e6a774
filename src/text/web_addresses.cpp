#include "text/web_addresses.h"

#include <cstddef>
#include <cstring>
#include <string_view>

namespace sincerely {
namespace {

constexpr std::size_t kLongestLocalPart = 64;  // RFC 5321

bool is_host_letter(char c) {
  const auto b = static_cast<unsigned char>(c);
  const unsigned letter = (b | 0x20U) - 'a';
  return letter < 26 || static_cast<unsigned>(b - '0') < 10 || b >= 0x80;
}

bool is_local_part(char c) {
  const bool ascii = static_cast<unsigned char>(c) < 0x80;
  return (is_host_letter(c) && ascii) || c == '.' || c == '_' || c == '-' ||
         c == '+' || c == '%';
}

bool is_url(char c) {
  return static_cast<unsigned char>(c) > ' ' && c != 0x7F &&
         std::strchr("<>\"{}|\\^`", c) == nullptr;
}

// A closing bracket belongs to the URL only with the opening one.
bool ends_url(char last, bool has_round, bool has_square) {
  if (last == ')') return has_round;
  if (last == ']') return has_square;
  return std::strchr(".,;:!?'*_", last) == nullptr;
}

// Typographic punctuation is UTF-8 E2 80 xx: it ends a URL, letters do not.
bool is_typographic(const char* p, const char* end) {
  return end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80';
}

std::string_view last_label(std::string_view host) {
  const std::size_t dot = host.rfind('.');
  return dot == std::string_view::npos ? "" : host.substr(dot + 1);
}

bool is_generic_domain(std::string_view label) {
  constexpr std::string_view kDomains[] = {"com", "org", "net", "info",
                                           "gov", "edu", "gob", "example"};
  for (const std::string_view domain : kDomains) {
    if (label == domain) return true;
  }
  return false;
}

}  // namespace

const char* email_begin(const char* begin, const char* at) {
  const char* p = at;
  while (p > begin && is_local_part(p[-1]) &&
         static_cast<std::size_t>(at - p) < kLongestLocalPart) {
    --p;
  }
  while (p < at && !is_host_letter(*p)) ++p;
  return p < at ? p : nullptr;
}

const char* email_end(const char* at, const char* end) {
  const char* domain = at + 1;
  if (domain >= end || !is_host_letter(*domain)) return nullptr;
  const char* p = domain;
  const char* last_dot = nullptr;
  while (p < end && !is_typographic(p, end) &&
         (is_host_letter(*p) || *p == '-' || *p == '.')) {
    if (*p == '.') {
      if (p + 1 >= end || !is_host_letter(p[1])) break;
      last_dot = p;
    }
    ++p;
  }
  while (p > domain && p[-1] == '-') --p;
  return last_dot != nullptr && last_dot > domain ? p : nullptr;
}

const char* url_end(const char* p, const char* end) {
  const char* const begin = p;
  bool has_round = false;
  bool has_square = false;
  for (; p < end && is_url(*p) && !is_typographic(p, end); ++p) {
    has_round = has_round || *p == '(';
    has_square = has_square || *p == '[';
  }
  while (p > begin && !ends_url(p[-1], has_round, has_square)) --p;
  return p;
}

bool is_host(const char* begin, const char* end) {
  const std::string_view word(begin, static_cast<std::size_t>(end - begin));
  if (word.size() > 4 && (word[0] | 0x20) == 'w' && (word[1] | 0x20) == 'w' &&
      (word[2] | 0x20) == 'w' && word[3] == '.') {
    return true;
  }
  const std::string_view last = last_label(word);
  if (last.empty()) return false;
  if (is_generic_domain(last)) return true;
  const std::string_view rest = word.substr(0, word.size() - last.size() - 1);
  return last.size() == 2 && is_generic_domain(last_label(rest));
}

}  // namespace sincerely

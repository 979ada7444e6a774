#include "lsp/uri.h"

#include <optional>

#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::string_view kScheme = "file://";
constexpr std::string_view kDigits = "0123456789ABCDEF";

std::optional<unsigned> hex_value(char c) {
  if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  const std::size_t value = kDigits.find(c);
  if (value == std::string_view::npos) return std::nullopt;
  return static_cast<unsigned>(value);
}

bool is_plain(char c) {
  return is_ascii_alphanumeric(c) ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string path_of_uri(std::string_view uri) {
  if (!uri.starts_with(kScheme)) return {};
  uri.remove_prefix(kScheme.size());
  const std::size_t slash = uri.find('/');  // behind the host
  if (slash == std::string_view::npos) return {};
  uri = uri.substr(slash);
  uri = uri.substr(0, uri.find_first_of("?#"));
  std::string path;
  for (std::size_t i = 0; i < uri.size(); ++i) {
    if (uri[i] == '%' && i + 2 < uri.size()) {
      const auto high = hex_value(uri[i + 1]);
      const auto low = hex_value(uri[i + 2]);
      if (high && low) {
        const char c = static_cast<char>(*high * 16 + *low);
        if (c == '\0') return {};
        path += c;
        i += 2;
        continue;
      }
    }
    path += uri[i];
  }
  return path;
}

std::string uri_of_path(std::string_view path) {
  std::string uri(kScheme);
  for (const char c : path) {
    if (is_plain(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kDigits[byte >> 4];
    uri += kDigits[byte & 15];
  }
  return uri;
}

}  // namespace sincerely

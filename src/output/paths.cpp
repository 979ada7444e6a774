#include "output/paths.h"

#include <cstddef>

#include "input/ascii.h"

namespace sincerely {
namespace {

bool is_unreserved(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || c == '.' || c == '_' ||
         c == '~';
}

}  // namespace

std::string tidy_path(std::string_view path) {
  std::string tidy;
  if (path.starts_with('/')) tidy = "/";
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    path.remove_prefix(slash == std::string_view::npos ? path.size()
                                                       : slash + 1);
    if (name.empty() || name == ".") continue;
    if (!tidy.empty() && !tidy.ends_with('/')) tidy += '/';
    tidy += name;
  }
  return tidy.empty() ? "." : tidy;
}

std::string uri_of(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const std::string tidy = tidy_path(path);
  std::string uri = tidy.starts_with('/') ? "file://" : "";
  for (const char c : tidy) {
    if (c == '/' || is_unreserved(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kDigits[byte >> 4];
    uri += kDigits[byte & 0xF];
  }
  return uri;
}

}  // namespace sincerely

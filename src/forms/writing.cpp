#include "forms/writing.h"

#include <array>

#include "input/decode.h"

namespace sincerely {
namespace {

constexpr std::string_view kHexadecimal = "0123456789ABCDEF";

// Puts a backslash before each of `special`.
std::string with_backslashes(std::string_view words, std::string_view special) {
  std::string out;
  for (const char c : words) {
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string as_xml(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

// An apostrophe begins a quotation in MessageFormat, and two are one.
std::string as_icu_message(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (c == '\'') {
      out += "''";
    } else if (c == '{' || c == '}') {
      out += {'\'', c, '\''};
    } else {
      out += c;
    }
  }
  return out;
}

// In the middle of a plain scalar only `: ` and ` #` are not text.
std::optional<std::string> as_yaml_plain(std::string_view words) {
  if (words.empty() || words.find(": ") != std::string_view::npos ||
      words.find(" #") != std::string_view::npos || words.ends_with(':') ||
      words.starts_with('#') ||
      words.find_first_of("{}[],") != std::string_view::npos) {
    return std::nullopt;
  }
  return std::string(words);
}

std::string as_yaml_single(std::string_view words) {
  std::string out;
  for (const char c : words) out += c == '\'' ? "''" : std::string(1, c);
  return out;
}

bool is_utf8(std::string_view charset) {
  return charset.empty() || charset == "utf-8" || charset == "UTF-8";
}

std::optional<std::string> as_quoted_printable(std::string_view words,
                                               const std::string& charset) {
  Encoding encoding;
  if (!is_utf8(charset)) {
    encoding.form = Encoding::Form::kEightBit;
    encoding.charset = charset;
  }
  const std::optional<std::string> bytes = encode(words, encoding);
  if (!bytes) return std::nullopt;
  std::string out;
  for (const char c : *bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F && c != '=') {
      out += c;
    } else {
      out += {'=', kHexadecimal[byte / 16], kHexadecimal[byte % 16]};
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> write_as(const Writing& writing,
                                    std::string_view words) {
  switch (writing.kind) {
    case Writing::Kind::kMarkdown:
      return with_backslashes(words, "\\`*_[]<>");
    case Writing::Kind::kXml:
      return as_xml(words);
    case Writing::Kind::kJson:
    case Writing::Kind::kPo:
    case Writing::Kind::kStrings:
    case Writing::Kind::kYamlDouble:
      return with_backslashes(words, "\\\"");
    case Writing::Kind::kProperties:
      return with_backslashes(words, "\\");
    case Writing::Kind::kAndroid:
      return with_backslashes(words, "\\'\"@?");
    case Writing::Kind::kIcuMessage:
      return as_icu_message(words);
    case Writing::Kind::kYamlPlain:
      return as_yaml_plain(words);
    case Writing::Kind::kYamlSingle:
      return as_yaml_single(words);
    case Writing::Kind::kQuotedPrintable:
      return as_quoted_printable(words, writing.charset);
  }
  return std::nullopt;
}

}  // namespace sincerely

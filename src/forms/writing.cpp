#include "forms/writing.h"

#include <array>

#include "input/decode.h"
#include "input/utf8.h"

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

// An escape would be read as it stands, and what needs one might be markup of
// what is in the section.
std::optional<std::string> as_cdata(std::string_view words) {
  if (words.find_first_of("&<>") != std::string_view::npos) return std::nullopt;
  return std::string(words);
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

// One unit of UTF-16, `\u00E9`.
std::string as_unit(char32_t unit) {
  std::string out = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) {
    out += kHexadecimal[unit >> shift & 0xF];
  }
  return out;
}

// What the charset has not is written by its number.
std::string as_properties(std::string_view words, std::string_view charset) {
  char32_t end = 0x110000;
  if (charset == "US-ASCII") end = 0x80;
  if (charset == "ISO-8859-1") end = 0x100;
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const char32_t code = next_code_point(words, &at);
    if (code == '\\') {
      out += "\\\\";
    } else if (code < end) {
      append_utf8(code, &out);
    } else if (code < 0x10000) {
      out += as_unit(code);
    } else {
      out += as_unit(0xD800 + ((code - 0x10000) >> 10));
      out += as_unit(0xDC00 + ((code - 0x10000) & 0x3FF));
    }
  }
  return out;
}

// In a plain scalar `: ` and ` #` are not text, and it may begin with the
// words.
bool is_yaml_plain(std::string_view words) {
  const auto has = [words](std::string_view mark) {
    return words.find(mark) != std::string_view::npos;
  };
  constexpr std::string_view kIndicators = "-?:,[]{}#&*!|>'\"%@`";
  return !words.empty() &&
         kIndicators.find(words[0]) == std::string_view::npos && !has(": ") &&
         !has(" #") && !words.ends_with(':');
}

std::string as_yaml_single(std::string_view words) {
  std::string out;
  for (const char c : words) out += c == '\'' ? "''" : std::string(1, c);
  return out;
}

bool names_utf8(std::string_view charset) {
  return charset.empty() || charset == "utf-8" || charset == "UTF-8";
}

// In lines of their own, with soft ends, so that none gets longer than the 76
// bytes of RFC 2045, 6.7.
std::optional<std::string> as_quoted_printable(std::string_view words,
                                               const std::string& charset,
                                               std::string_view line_end) {
  constexpr std::size_t kMaxLine = 72;
  Encoding encoding;
  if (!names_utf8(charset)) {
    encoding.form = Encoding::Form::kEightBit;
    encoding.charset = charset;
  }
  const std::optional<std::string> bytes = encode(words, encoding);
  if (!bytes) return std::nullopt;
  const std::string soft_end = "=" + std::string(line_end);
  std::string out = soft_end;
  std::size_t line_begin = out.size();
  for (const char c : *bytes) {
    if (out.size() - line_begin >= kMaxLine) {
      out += soft_end;
      line_begin = out.size();
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F && c != '=') {
      out += c;
    } else {
      out += {'=', kHexadecimal[byte / 16], kHexadecimal[byte % 16]};
    }
  }
  return out += soft_end;
}

}  // namespace

std::optional<std::string> write_as(const Writing& writing,
                                    std::string_view words) {
  switch (writing.kind) {
    case Writing::Kind::kMarkdown:
      return with_backslashes(words, "\\`*_[]<>");
    case Writing::Kind::kXml:
      return as_xml(words);
    case Writing::Kind::kCdata:
      return as_cdata(words);
    case Writing::Kind::kJson:
    case Writing::Kind::kPo:
    case Writing::Kind::kStrings:
    case Writing::Kind::kYamlDouble:
      return with_backslashes(words, "\\\"");
    case Writing::Kind::kProperties:
      return as_properties(words, writing.charset);
    case Writing::Kind::kAndroid:
      return with_backslashes(words, "\\'\"@?");
    case Writing::Kind::kIcuMessage:
      return as_icu_message(words);
    case Writing::Kind::kYamlPlain:
      if (!is_yaml_plain(words)) return std::nullopt;
      return std::string(words);
    case Writing::Kind::kYamlFlow:
      if (!is_yaml_plain(words) ||
          words.find_first_of(",[]{}") != std::string_view::npos) {
        return std::nullopt;
      }
      return std::string(words);
    case Writing::Kind::kYamlSingle:
      return as_yaml_single(words);
    case Writing::Kind::kQuotedPrintable:
      return as_quoted_printable(words, writing.charset,
                                 writing.has_crlf ? "\r\n" : "\n");
  }
  return std::nullopt;
}

}  // namespace sincerely

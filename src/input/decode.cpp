#include "input/decode.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "input/charset.h"
#include "input/line_index.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::string_view kUtf16LeBom = "\xFF\xFE";
constexpr std::string_view kUtf16BeBom = "\xFE\xFF";

Encoding read_bom(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Bom)) {
    return {Encoding::Form::kUtf8, kUtf8Bom.size(), {}};
  }
  if (bytes.starts_with(kUtf16LeBom)) {
    return {Encoding::Form::kUtf16Le, kUtf16LeBom.size(), {}};
  }
  if (bytes.starts_with(kUtf16BeBom)) {
    return {Encoding::Form::kUtf16Be, kUtf16BeBom.size(), {}};
  }
  return {};
}

std::string hexadecimal_byte(unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return {'0', 'x', kDigits[byte / 16], kDigits[byte % 16]};
}

// `before` is the text as far as it could be read.
Error encoding_error(const std::string& path, std::string_view before,
                     std::string message) {
  const LineColumn at =
      LineIndex(before).at(before.size(), ColumnUnit::kCodePoint);
  Error error;
  error.kind = Error::Kind::kEncoding;
  error.path = path;
  error.line = at.line + 1;
  error.column = at.column + 1;
  error.message = std::move(message);
  return error;
}

Error nul_error(const std::string& path, std::string_view before,
                std::size_t file_offset) {
  return encoding_error(path, before,
                        "no text: NUL byte at offset " +
                            std::to_string(file_offset) +
                            "; save the letter as UTF-8 text");
}

Result<DecodedText> decode_utf8(const std::string& path, std::string bytes,
                                const Encoding& encoding) {
  if (encoding.bom != 0) bytes.erase(0, encoding.bom);
  const std::size_t nul = bytes.find('\0');
  const std::size_t invalid = find_invalid_utf8(bytes);
  if (nul < invalid) {
    const std::string_view before = std::string_view(bytes).substr(0, nul);
    return nul_error(path, before, nul + encoding.bom);
  }
  if (invalid != std::string::npos) {
    const auto byte = static_cast<unsigned char>(bytes[invalid]);
    return encoding_error(path, std::string_view(bytes).substr(0, invalid),
                          "not UTF-8: byte " + hexadecimal_byte(byte) +
                              " at offset " +
                              std::to_string(invalid + encoding.bom) +
                              "; save the file as UTF-8");
  }
  return DecodedText{std::move(bytes), encoding};
}

class Utf16Reader {
 public:
  Utf16Reader(std::string_view bytes, const Encoding& encoding)
      : bytes_(bytes),
        little_(encoding.form == Encoding::Form::kUtf16Le),
        offset_(encoding.bom) {}

  std::size_t offset() const { return offset_; }
  bool at_end() const { return offset_ >= bytes_.size(); }

  // Returns false, and stays where it is, at what is no character.
  bool next(char32_t* code_point) {
    if (offset_ + 2 > bytes_.size()) return false;
    const char32_t first = unit(offset_);
    if (first < 0xD800 || first > 0xDFFF) {
      *code_point = first;
      offset_ += 2;
      return true;
    }
    if (first > 0xDBFF || offset_ + 4 > bytes_.size()) return false;
    const char32_t second = unit(offset_ + 2);
    if (second < 0xDC00 || second > 0xDFFF) return false;
    *code_point = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    offset_ += 4;
    return true;
  }

 private:
  char32_t unit(std::size_t offset) const {
    const auto a = static_cast<unsigned char>(bytes_[offset]);
    const auto b = static_cast<unsigned char>(bytes_[offset + 1]);
    return static_cast<char32_t>(little_ ? a | b << 8 : a << 8 | b);
  }

  std::string_view bytes_;
  bool little_ = true;
  std::size_t offset_ = 0;
};

Result<DecodedText> decode_utf16(const std::string& path,
                                 std::string_view bytes,
                                 const Encoding& encoding) {
  DecodedText decoded;
  decoded.encoding = encoding;
  decoded.text.reserve(bytes.size());
  Utf16Reader reader(bytes, encoding);
  while (!reader.at_end()) {
    const std::size_t offset = reader.offset();
    char32_t code_point = 0;
    if (!reader.next(&code_point)) {
      return encoding_error(path, decoded.text,
                            "not UTF-16: half a character at offset " +
                                std::to_string(offset) +
                                "; save the file as UTF-8");
    }
    if (code_point == 0) return nul_error(path, decoded.text, offset);
    append_utf8(code_point, &decoded.text);
  }
  return decoded;
}

std::string encode_utf16(std::string_view text, bool little) {
  std::string bytes(little ? kUtf16LeBom : kUtf16BeBom);
  const auto add = [&](char32_t unit) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  };
  for (std::size_t i = 0; i < text.size();) {
    const char32_t code = next_code_point(text, &i);
    if (code < 0x10000) {
      add(code);
    } else {
      add(0xD800 + ((code - 0x10000) >> 10));
      add(0xDC00 + ((code - 0x10000) & 0x3FF));
    }
  }
  return bytes;
}

std::optional<std::string> encode_eight_bit(std::string_view text,
                                            const std::string& charset) {
  const Charset known(charset);
  const std::optional<CodePage>& page = known.page();
  if (!page) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t code = next_code_point(text, &i);
    const auto found = std::ranges::find(*page, code);
    if (found == page->end()) return std::nullopt;
    bytes += static_cast<char>(found - page->begin());
  }
  return bytes;
}

}  // namespace

Result<DecodedText> decode(const std::string& path, std::string bytes) {
  const Encoding encoding = read_bom(bytes);
  if (encoding.form == Encoding::Form::kUtf8) {
    return decode_utf8(path, std::move(bytes), encoding);
  }
  return decode_utf16(path, bytes, encoding);
}

Result<DecodedText> decode_as(const std::string& charset,
                              const std::string& path, std::string bytes) {
  const Charset known(charset);
  if (known.is_utf8()) return decode(path, std::move(bytes));
  const std::optional<CodePage>& page = known.page();
  if (!page) {
    return encoding_error(path, {},
                          "the charset “" + charset +
                              "” is not known here; save the file as UTF-8");
  }
  DecodedText decoded;
  decoded.encoding.form = Encoding::Form::kEightBit;
  decoded.encoding.charset = charset;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char32_t code = (*page)[static_cast<unsigned char>(bytes[i])];
    if (code == 0) return nul_error(path, decoded.text, i);
    append_utf8(code, &decoded.text);
  }
  return decoded;
}

std::optional<std::string> encode(std::string_view text,
                                  const Encoding& encoding) {
  switch (encoding.form) {
    case Encoding::Form::kUtf8:
      return std::string(encoding.bom == 0 ? "" : kUtf8Bom) += text;
    case Encoding::Form::kUtf16Le:
    case Encoding::Form::kUtf16Be:
      return encode_utf16(text, encoding.form == Encoding::Form::kUtf16Le);
    case Encoding::Form::kEightBit:
      return encode_eight_bit(text, encoding.charset);
  }
  return std::nullopt;
}

}  // namespace sincerely

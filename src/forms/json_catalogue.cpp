// RapidJSON decodes strings, but says only where each token ends. Its reader
// checks what stands there; the beginning of a string is found by going on from
// the token before, and its escapes are read again for the map.

#include "forms/json_catalogue.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "forms/catalogue.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxNesting = 1'000'000;

// The file as RapidJSON reads it. Tabs and other controls are blanks, which is
// all the same but in strings, where people write them and JSON has none.
class Stream {
 public:
  using Ch = char;

  explicit Stream(std::string_view text) : text_(text) {}

  Ch Peek() const { return head_ < text_.size() ? at_head() : '\0'; }
  Ch Take() {
    const Ch c = Peek();
    ++head_;
    return c;
  }
  std::size_t Tell() const { return std::min(head_, text_.size()); }

  // For writing, which does not happen.
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  std::size_t PutEnd(Ch*) { return 0; }

 private:
  Ch at_head() const {
    const Ch c = text_[head_];
    const bool is_control = static_cast<unsigned char>(c) < 0x20;
    return is_control && c != '\n' ? ' ' : c;
  }

  std::string_view text_;
  std::size_t head_ = 0;
};

// The place of the first `"` at or after `at`: between two tokens there may be
// commas, colons, blanks and comments.
std::size_t find_string(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != '"') {
    if (text.substr(at).starts_with("//")) {
      at = text.find('\n', at);
    } else if (text.substr(at).starts_with("/*")) {
      at = text.find("*/", at + 2);
      if (at != std::string_view::npos) ++at;
    }
    if (at == std::string_view::npos) break;
    ++at;
  }
  return std::min(at, text.size());
}

char32_t hexadecimal(std::string_view digits) {
  char32_t code = 0;
  for (const char c : digits) {
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    code = code * 16 + static_cast<char32_t>(digit);
  }
  return code;
}

// Decodes a valid escape at `at`; returns where it ends.
std::size_t decode_escape(std::string_view text, std::size_t at,
                          TracedText* out) {
  constexpr std::string_view kNames = "nrtbf";
  constexpr std::string_view kMeanings = "\n\r\t\b\f";
  const char name = text[at + 1];
  if (name != 'u') {
    const std::size_t found = kNames.find(name);
    const char meaning =
        found == std::string_view::npos ? name : kMeanings[found];
    out->decode({&meaning, 1}, at, at + 2);
    return at + 2;
  }
  std::size_t end = at + 6;
  char32_t code = hexadecimal(text.substr(at + 2, 4));
  if (code >= 0xD800 && code <= 0xDBFF) {
    const char32_t low = hexadecimal(text.substr(at + 8, 4));
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    end = at + 12;
  }
  if (code == 0) code = 0xFFFD;
  std::string character;
  append_utf8(code, &character);
  out->decode(character, at, end);
  return end;
}

// What stands between the quotation marks of a valid string.
TracedText decode_string(std::string_view text, std::size_t begin,
                         std::size_t end) {
  TracedText out;
  while (begin < end) {
    const std::size_t escape =
        std::min(text.substr(0, end).find('\\', begin), end);
    out.copy(text, begin, escape);
    begin = escape == end ? end : decode_escape(text, escape, &out);
  }
  return out;
}

// Hands on what RapidJSON's reader meets.
class Handler {
 public:
  Handler(const Stream& stream, CatalogueBuilder* catalogue)
      : stream_(stream), catalogue_(catalogue) {}

  bool Null() { return pass(); }
  bool Bool(bool) { return pass(); }
  bool Int(int) { return pass(); }
  bool Uint(unsigned) { return pass(); }
  bool Int64(std::int64_t) { return pass(); }
  bool Uint64(std::uint64_t) { return pass(); }
  bool Double(double) { return pass(); }
  bool RawNumber(const char*, rapidjson::SizeType, bool) { return pass(); }

  bool String(const char*, rapidjson::SizeType, bool) {
    const std::size_t begin = find_string(catalogue_->file(), last_);
    last_ = stream_.Tell();
    catalogue_->value(decode_string(catalogue_->file(), begin + 1, last_ - 1),
                      Writing{Writing::Kind::kJson, {}});
    return true;
  }

  bool Key(const char* name, rapidjson::SizeType size, bool) {
    catalogue_->key({name, size}, find_string(catalogue_->file(), last_));
    last_ = stream_.Tell();
    return true;
  }

  bool StartObject() {
    catalogue_->open_map();
    return enter();
  }
  bool StartArray() {
    catalogue_->open_list();
    return enter();
  }
  bool EndObject(rapidjson::SizeType) { return leave(); }
  bool EndArray(rapidjson::SizeType) { return leave(); }

 private:
  bool pass() {
    last_ = stream_.Tell();
    catalogue_->pass_value();
    return true;
  }

  // The bracket is taken after the call.
  bool enter() {
    last_ = stream_.Tell() + 1;
    return ++depth_ < kMaxNesting;
  }
  bool leave() {
    last_ = stream_.Tell() + 1;
    --depth_;
    catalogue_->close();
    return true;
  }

  const Stream& stream_;
  CatalogueBuilder* catalogue_;
  std::size_t last_ = 0;  // the end of the last token
  std::size_t depth_ = 0;
};

std::string reword(const rapidjson::ParseResult& result) {
  switch (result.Code()) {
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
      return "“,” or “}” expected; look for a comma that is missing, or a "
             "quotation mark within a text, which is written \\\"";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
      return "“,” or “]” expected";
    case rapidjson::kParseErrorObjectMissColon:
      return "“:” expected";
    case rapidjson::kParseErrorObjectMissName:
      return "a key in quotation marks expected";
    case rapidjson::kParseErrorStringMissQuotationMark:
      return "a quotation mark is not closed";
    case rapidjson::kParseErrorStringInvalidEncoding:
      return "a line break within a text, where \\n is written; or a quotation "
             "mark is not closed";
    case rapidjson::kParseErrorStringEscapeInvalid:
      return "no such escape; a backslash is written \\\\";
    case rapidjson::kParseErrorTermination:
      return "nested too deep";
    default:
      return std::string("not valid JSON: ") +
             rapidjson::GetParseError_En(result.Code());
  }
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Result<Document> read_json_catalogue(std::string path, std::string bytes) {
  Result<Letter> file = decode_catalogue(std::move(path), std::move(bytes));
  if (!file) return file.error();
  CatalogueBuilder catalogue(std::move(file.value()));
  if (is_blank(catalogue.file())) return catalogue.finish();
  // Without going down the stack.
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseCommentsFlag |
      rapidjson::kParseTrailingCommasFlag | rapidjson::kParseNanAndInfFlag;
  Stream stream(catalogue.file());
  Handler handler(stream, &catalogue);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, handler);
  if (!result.IsError()) return catalogue.finish();
  return catalogue.stop(result.Offset(), reword(result));
}

}  // namespace sincerely

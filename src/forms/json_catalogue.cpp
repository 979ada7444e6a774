// RapidJSON decodes strings, but says only where each token ends. Its reader
// checks what stands there; the beginning of a string is found by going on from
// the token before, and its escapes are read again for the map.
//
// Behind a mistake the reading goes on with the next line that begins with a
// string, as an entry mostly does, in the map or list that was open: RapidJSON
// is given that one's bracket anew.

#include "forms/json_catalogue.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "forms/catalogue.h"
#include "forms/number_escape.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxJsonNesting = 1'000'000;
constexpr int kMaxMistakes = 50;

// The file as RapidJSON reads it. Tabs and other controls are blanks, which is
// all the same but in strings, where people write them and JSON has none.
class Stream {
 public:
  using Ch = char;

  // Begins with the bracket, if there is one, and goes on at `begin`.
  Stream(std::string_view text, std::size_t begin, Ch bracket)
      : text_(text), head_(begin), bracket_(bracket) {}

  // NOLINTBEGIN(readability-identifier-naming): RapidJSON's names.
  Ch Peek() const {
    if (bracket_ != '\0') return bracket_;
    return head_ < text_.size() ? at_head() : '\0';
  }
  Ch Take() {
    const Ch c = Peek();
    if (bracket_ == '\0') ++head_;
    bracket_ = '\0';
    return c;
  }
  std::size_t Tell() const { return std::min(head_, text_.size()); }

  // For writing, which does not happen.
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  std::size_t PutEnd(Ch*) { return 0; }
  // NOLINTEND(readability-identifier-naming)

 private:
  Ch at_head() const {
    const Ch c = text_[head_];
    const bool is_control = static_cast<unsigned char>(c) < 0x20;
    return is_control && c != '\n' ? ' ' : c;
  }

  std::string_view text_;
  std::size_t head_ = 0;
  Ch bracket_ = '\0';
};

// Behind blanks, comments and commas.
std::size_t skip_between(std::string_view text, std::size_t at) {
  for (;;) {
    at = std::min(text.find_first_not_of(" \t\r\n,", at), text.size());
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//")) {
      at = std::min(text.find('\n', at), text.size());
    } else if (rest.starts_with("/*")) {
      at = std::min(text.find("*/", at + 2), text.size() - 2) + 2;
    } else {
      return at;
    }
  }
}

// The first string at or after `at` that begins a line.
std::size_t find_entry(std::string_view text, std::size_t at) {
  const std::size_t line_end = text.rfind('\n', at);
  std::size_t line = line_end == std::string_view::npos ? 0 : line_end + 1;
  while (line < text.size()) {
    const std::size_t first =
        std::min(text.find_first_not_of(" \t\r", line), text.size());
    if (first >= at && text.substr(first).starts_with('"')) return first;
    line = std::min(text.find('\n', first), text.size() - 1) + 1;
  }
  return text.size();
}

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
  const NumberEscape escape = read_utf16_escape(text.substr(at), 4);
  const std::size_t end = at + escape.size;
  std::string character;
  append_utf8(escape.value == 0 ? kReplacementCharacter : escape.value,
              &character);
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
class JsonHandler {
 public:
  explicit JsonHandler(CatalogueBuilder* catalogue) : catalogue_(catalogue) {}

  // The bracket that was open when reading stopped, or none.
  char bracket() const {
    if (open_.empty()) return '\0';
    return open_.back() ? '[' : '{';
  }

  // Before the stream is read, from `begin` on.
  void follow(const Stream* stream, std::size_t begin) {
    stream_ = stream;
    last_ = begin;
    is_resumed_ = !open_.empty();
  }

  bool close() {
    open_.pop_back();
    catalogue_->close();
    return true;
  }

  // Whether a string ended in the line where reading stopped: there may be a
  // quotation mark in a text.
  bool has_cut_text(std::size_t place) const {
    return is_after_text_ &&
           catalogue_->file().substr(last_, place - last_).find('\n') ==
               std::string_view::npos;
  }

  // NOLINTBEGIN(readability-identifier-naming): RapidJSON's names.
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
    last_ = stream_->Tell();
    is_after_text_ = true;
    catalogue_->value(decode_string(catalogue_->file(), begin + 1, last_ - 1),
                      Writing{Writing::Kind::kJson, {}});
    return true;
  }

  // RapidJSON's own decoding writes half a pair of surrogates as it stands.
  bool Key(const char*, rapidjson::SizeType, bool) {
    const std::string_view file = catalogue_->file();
    const std::size_t begin = find_string(file, last_);
    last_ = stream_->Tell();
    is_after_text_ = false;
    catalogue_->key(decode_string(file, begin + 1, last_ - 1).text, begin);
    return true;
  }

  bool StartObject() { return enter(false); }
  bool StartArray() { return enter(true); }
  bool EndObject(rapidjson::SizeType) { return leave(); }
  bool EndArray(rapidjson::SizeType) { return leave(); }
  // NOLINTEND(readability-identifier-naming)

 private:
  bool pass() {
    last_ = stream_->Tell();
    is_after_text_ = false;
    catalogue_->pass_value();
    return true;
  }

  bool enter(bool is_list) {
    is_after_text_ = false;
    if (is_resumed_) {
      is_resumed_ = false;
      return true;
    }
    if (open_.size() == kMaxJsonNesting) return false;
    last_ = stream_->Tell() + 1;  // the bracket is taken after the call
    open_.push_back(is_list);
    if (is_list) {
      catalogue_->open_list();
    } else {
      catalogue_->open_map();
    }
    return true;
  }

  bool leave() {
    last_ = stream_->Tell() + 1;
    is_after_text_ = false;
    return close();
  }

  CatalogueBuilder* catalogue_;
  const Stream* stream_ = nullptr;
  std::size_t last_ = 0;  // the end of the last token
  bool is_after_text_ = false;
  bool is_resumed_ = false;  // the next bracket is one that is open already
  std::vector<bool> open_;   // whether each is a list
};

std::string reword(const rapidjson::ParseResult& result, char found) {
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
    case rapidjson::kParseErrorStringEscapeInvalid:
      if (found == '\n') {
        return "a line break within a text, where \\n is written; or a "
               "quotation mark is not closed";
      }
      return "no such escape; a backslash is written \\\\";
    case rapidjson::kParseErrorTermination:
      return "nested too deep";
    default: {
      std::string words = rapidjson::GetParseError_En(result.Code());
      if (words.ends_with('.')) words.pop_back();
      return "not valid JSON: " + words;
    }
  }
}

// A mistake, and where it is.
struct Mistake {
  std::size_t place = 0;
  std::string words;
};

class Reading {
 public:
  explicit Reading(CatalogueBuilder* catalogue)
      : catalogue_(catalogue), handler_(catalogue) {}

  // Returns the first mistake; its words are empty if there is none.
  Mistake read() {
    Mistake first;
    for (int mistakes = 0;;) {
      at_ = skip_between(text(), at_);
      if (at_ == text().size()) return first;
      if (handler_.bracket() != '\0' && is_end(text()[at_])) {
        handler_.close();
        ++at_;
        continue;
      }
      Mistake mistake = read_on();
      if (mistake.words.empty()) continue;
      if (first.words.empty()) first = mistake;
      const std::size_t next =
          handler_.bracket() == '\0' || ++mistakes == kMaxMistakes
              ? text().size()
              : find_entry(text(), next_place(mistake));
      if (next == text().size()) {
        catalogue_->note(mistake.place,
                         mistake.words + "; what follows is not read");
        return first;
      }
      const bool is_in_line = next == mistake.place;
      catalogue_->note(
          mistake.place,
          mistake.words + (is_in_line ? "" : "; this line is not read"));
      at_ = next;
    }
  }

 private:
  std::string_view text() const { return catalogue_->file(); }

  static bool is_end(char c) { return c == '}' || c == ']'; }

  // Behind where the reading began, so that it comes to an end.
  std::size_t next_place(const Mistake& mistake) const {
    return std::max(mistake.place, at_ + 1);
  }

  // As far as the map or list goes that is open.
  Mistake read_on() {
    // Without going down the stack.
    constexpr unsigned kFlags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseCommentsFlag |
        rapidjson::kParseTrailingCommasFlag | rapidjson::kParseNanAndInfFlag |
        rapidjson::kParseStopWhenDoneFlag;
    Stream stream(text(), at_, handler_.bracket());
    handler_.follow(&stream, at_);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result =
        reader.Parse<kFlags>(stream, handler_);
    if (!result.IsError()) {
      at_ = stream.Tell();
      return {};
    }
    if (result.Code() == rapidjson::kParseErrorObjectMissCommaOrCurlyBracket &&
        handler_.has_cut_text(result.Offset())) {
      catalogue_->withdraw_value();
    }
    const char found =
        result.Offset() < text().size() ? text()[result.Offset()] : '\0';
    return {result.Offset(), reword(result, found)};
  }

  CatalogueBuilder* catalogue_;
  JsonHandler handler_;
  std::size_t at_ = 0;
};

}  // namespace

Result<Document> read_json_catalogue(std::string path, std::string bytes) {
  Result<Letter> file = decode_catalogue(std::move(path), std::move(bytes));
  if (!file) return file.error();
  CatalogueBuilder catalogue(std::move(file.value()));
  const Mistake mistake = Reading(&catalogue).read();
  if (!mistake.words.empty() && !catalogue.has_messages()) {
    return catalogue.stop(mistake.place, mistake.words);
  }
  return catalogue.finish();
}

}  // namespace sincerely

#include "lsp/json.h"

#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

namespace sincerely {
namespace {

// The unit of UTF-16 that is escaped at `at`, as \uD83D; nothing if none is.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at) {
  constexpr std::size_t kSize = 6;
  if (at + kSize > text.size() || text[at] != '\\' || text[at + 1] != 'u') {
    return std::nullopt;
  }
  unsigned unit = 0;
  for (std::size_t i = at + 2; i < at + kSize; ++i) {
    const char c = text[i];
    unsigned digit = 0;
    if (c >= '0' && c <= '9') {
      digit = static_cast<unsigned>(c - '0');
    } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
      digit = static_cast<unsigned>((c | 0x20) - 'a') + 10;
    } else {
      return std::nullopt;
    }
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_high(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }

// Surrogates without their other half, escaped or, as no UTF-8 has them, in
// three bytes, become U+FFFD of the same length.
void mend_surrogates(std::string* text) {
  for (std::size_t at = text->find_first_of("\\\xED"); at != std::string::npos;
       at = text->find_first_of("\\\xED", at)) {
    if ((*text)[at] == '\xED') {
      const bool is_half = at + 2 < text->size() &&
                           static_cast<unsigned char>((*text)[at + 1]) >= 0xA0;
      if (is_half) text->replace(at, 3, "\uFFFD");
      ++at;
      continue;
    }
    const auto unit = escaped_unit(*text, at);
    if (!unit) {
      at += 2;  // and what is escaped
      continue;
    }
    const auto next = is_high(*unit) ? escaped_unit(*text, at + 6)
                                     : std::optional<unsigned>();
    if (next && is_low(*next)) {
      at += 12;
      continue;
    }
    if (is_high(*unit) || is_low(*unit)) text->replace(at, 6, "\\ufffd");
    at += 6;
  }
}

}  // namespace

std::optional<rapidjson::Document> parse_json(std::string text,
                                              std::string* error) {
  // Deep nesting takes no stack.
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  mend_surrogates(&text);
  rapidjson::Document document;
  document.Parse<kFlags>(text.data(), text.size());
  if (!document.HasParseError()) return document;
  *error = "byte " + std::to_string(document.GetErrorOffset()) + ": " +
           rapidjson::GetParseError_En(document.GetParseError());
  return std::nullopt;
}

const JsonValue* find(const JsonValue& value,
                      std::initializer_list<std::string_view> path) {
  const JsonValue* at = &value;
  for (const std::string_view name : path) {
    if (!at->IsObject()) return nullptr;
    const auto found = at->FindMember(
        JsonValue(rapidjson::StringRef(name.data(), name.size())));
    if (found == at->MemberEnd()) return nullptr;
    at = &found->value;
  }
  return at->IsNull() ? nullptr : at;
}

std::optional<std::string> find_text(
    const JsonValue& value, std::initializer_list<std::string_view> path) {
  const JsonValue* found = find(value, path);
  if (found == nullptr || !found->IsString()) return std::nullopt;
  return std::string(text_of(*found));
}

std::optional<std::int64_t> find_integer(
    const JsonValue& value, std::initializer_list<std::string_view> path) {
  const JsonValue* found = find(value, path);
  if (found == nullptr || !found->IsNumber()) return std::nullopt;
  if (found->IsInt64()) return found->GetInt64();
  // Some write every number as 1.0.
  const double number = found->GetDouble();
  constexpr double kMost = 9e15;
  if (std::trunc(number) != number || std::abs(number) > kMost) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(number);
}

bool find_flag(const JsonValue& value,
               std::initializer_list<std::string_view> path) {
  const JsonValue* found = find(value, path);
  return found != nullptr && found->IsBool() && found->GetBool();
}

std::string_view text_of(const JsonValue& value) {
  return {value.GetString(), value.GetStringLength()};
}

std::string to_json(const JsonValue& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace sincerely

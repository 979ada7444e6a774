// JSON as the protocol has it: reading what may not be there, and writing.

#ifndef LSP_JSON_H_
#define LSP_JSON_H_

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace sincerely {

using JsonValue = rapidjson::Value;

// Half a surrogate, which no text in UTF-8 can have, is read as U+FFFD: as long
// as it in UTF-16. Nothing, and in `*error` what is wrong and where, if it is
// no JSON.
std::optional<rapidjson::Document> parse_json(std::string text,
                                              std::string* error);

// What lies at the end of a path of keys; a null pointer if there is no such
// value, or if it is null.
const JsonValue* find(const JsonValue& value,
                      std::initializer_list<std::string_view> path);

// Of a value of another kind, nothing.
std::optional<std::string> find_text(
    const JsonValue& value, std::initializer_list<std::string_view> path);
std::optional<std::int64_t> find_integer(
    const JsonValue& value, std::initializer_list<std::string_view> path);
bool find_flag(const JsonValue& value,
               std::initializer_list<std::string_view> path);

std::string_view text_of(const JsonValue& value);  // of a string

// The value as it is written.
std::string to_json(const JsonValue& value);

// Writes one value, part by part. What it is given is valid UTF-8.
class JsonWriter {
 public:
  JsonWriter() : writer_(buffer_) {}

  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  void begin_array() { writer_.StartArray(); }
  void end_array() { writer_.EndArray(); }
  void key(std::string_view name);
  void text(std::string_view value);
  void number(std::int64_t value) { writer_.Int64(value); }
  void flag(bool value) { writer_.Bool(value); }
  void null() { writer_.Null(); }
  void raw(std::string_view json);  // a value that is written already

  void text(std::string_view name, std::string_view value);
  void number(std::string_view name, std::int64_t value);
  void flag(std::string_view name, bool value);
  void raw(std::string_view name, std::string_view json);
  void object(std::string_view name);
  void array(std::string_view name);

  std::string take() const;

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

}  // namespace sincerely

#endif  // LSP_JSON_H_

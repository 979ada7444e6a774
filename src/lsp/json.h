// JSON as editors send it: reading what may not be there.

#ifndef LSP_JSON_H_
#define LSP_JSON_H_

#include <rapidjson/document.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "output/json_writer.h"

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

}  // namespace sincerely

#endif  // LSP_JSON_H_

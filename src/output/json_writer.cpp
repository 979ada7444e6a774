#include "output/json_writer.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

#include "input/utf8.h"
#include "output/visible.h"

namespace sincerely {

struct JsonWriter::State {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter() : state_(std::make_unique<State>()) {}

JsonWriter::~JsonWriter() = default;

std::string JsonWriter::take() const {
  return {state_->buffer.GetString(), state_->buffer.GetSize()};
}

void JsonWriter::begin_object() { state_->writer.StartObject(); }

void JsonWriter::end_object() { state_->writer.EndObject(); }

void JsonWriter::begin_array() { state_->writer.StartArray(); }

void JsonWriter::end_array() { state_->writer.EndArray(); }

void JsonWriter::string(std::string_view value) {
  if (find_invalid_utf8(value) != std::string_view::npos) {
    return string(valid_utf8(value));
  }
  state_->writer.String(value.data(),
                        static_cast<rapidjson::SizeType>(value.size()));
}

void JsonWriter::number(std::size_t value) { state_->writer.Uint64(value); }

void JsonWriter::null() { state_->writer.Null(); }

void JsonWriter::raw(std::string_view json) {
  state_->writer.RawValue(json.data(), json.size(), rapidjson::kNullType);
}

// A name is a string like any other.
void JsonWriter::key(std::string_view name) { string(name); }

void JsonWriter::begin_object(std::string_view name) {
  key(name);
  begin_object();
}

void JsonWriter::begin_array(std::string_view name) {
  key(name);
  begin_array();
}

void JsonWriter::text(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

void JsonWriter::number(std::string_view name, std::size_t value) {
  key(name);
  number(value);
}

void JsonWriter::integer(std::string_view name, std::int64_t value) {
  key(name);
  state_->writer.Int64(value);
}

void JsonWriter::raw(std::string_view name, std::string_view json) {
  key(name);
  raw(json);
}

void JsonWriter::flag(std::string_view name, bool value) {
  key(name);
  state_->writer.Bool(value);
}

// A float would be written with all the digits of its double.
void JsonWriter::share(std::string_view name, float value) {
  key(name);
  state_->writer.Double(std::round(static_cast<double>(value) * 100) / 100);
}

}  // namespace sincerely

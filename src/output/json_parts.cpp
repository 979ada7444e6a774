#include "output/json_parts.h"

namespace sincerely {
namespace {

void write_point(std::string_view name, const Place& place,
                 JsonWriter* writer) {
  writer->begin_object(name);
  writer->number("byte", place.byte);
  writer->number("line", place.line);
  writer->number("column", place.column);
  writer->number("utf16", place.utf16);
  writer->end_object();
}

}  // namespace

void write_range(std::string_view name, const Places& places, Span span,
                 JsonWriter* writer) {
  writer->begin_object(name);
  write_point("start", places.at(span.begin), writer);
  write_point("end", places.at(span.end), writer);
  writer->end_object();
}

void write_place(const TextPlace& place, std::string_view words,
                 JsonWriter* writer) {
  writer->begin_object("place");
  writer->text("part", place.part);
  writer->number("paragraph", place.paragraph);
  if (!words.empty()) writer->text("text", words);
  writer->end_object();
}

void write_error(const Error& error, JsonWriter* writer) {
  writer->begin_object("error");
  writer->text("kind", error_name(error.kind));
  writer->text("message", error.message);
  if (error.line != 0) writer->number("line", error.line);
  if (error.column != 0) writer->number("column", error.column);
  writer->end_object();
}

}  // namespace sincerely

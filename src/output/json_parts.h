// Parts that several objects of the JSON report have: places and errors.

#ifndef OUTPUT_JSON_PARTS_H_
#define OUTPUT_JSON_PARTS_H_

#include <string_view>

#include "findings/finding.h"
#include "input/result.h"
#include "output/json_writer.h"
#include "output/places.h"

namespace sincerely {

// Within an object; `name` is the key. The span is one of the report's.
void write_range(std::string_view name, const Places& places, Span span,
                 JsonWriter* writer);

// "place": where there are no bytes to point at.
void write_place(const TextPlace& place, std::string_view words,
                 JsonWriter* writer);

// "error".
void write_error(const Error& error, JsonWriter* writer);

}  // namespace sincerely

#endif  // OUTPUT_JSON_PARTS_H_

#include "output/json_parts.h"

#include <gtest/gtest.h>

#include "output/sample_report.h"

namespace sincerely {
namespace {

TEST(JsonParts, CountARangeInAllUnits) {
  const Letter letter = sample_letter();
  const Places places(letter, sample_report());
  JsonWriter writer;
  writer.begin_object();
  write_range("range", places, {17, 30}, &writer);
  writer.end_object();
  EXPECT_EQ(
      "{\"range\":{\"start\":{\"byte\":17,\"line\":2,\"column\":5,\"utf16\":4},"
      "\"end\":{\"byte\":30,\"line\":2,\"column\":18,\"utf16\":17}}}",
      writer.take());
}

TEST(JsonParts, NameAPlaceWithoutBytes) {
  JsonWriter writer;
  writer.begin_object();
  write_place({"word/document.xml", 3}, "soon", &writer);
  writer.end_object();
  EXPECT_EQ(
      "{\"place\":{\"part\":\"word/document.xml\",\"paragraph\":3,"
      "\"text\":\"soon\"}}",
      writer.take());
}

TEST(JsonParts, SayWhatAnErrorIsAndWhere) {
  JsonWriter writer;
  writer.begin_object();
  write_error({Error::Kind::kEncoding, "a", 2, 5, "no UTF-8"}, &writer);
  writer.end_object();
  EXPECT_EQ(
      "{\"error\":{\"kind\":\"encoding\",\"message\":\"no UTF-8\",\"line\":2,"
      "\"column\":5}}",
      writer.take());
}

}  // namespace
}  // namespace sincerely

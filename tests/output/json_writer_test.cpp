#include "output/json_writer.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

using namespace std::string_view_literals;

TEST(JsonWriter, WritesEveryKindOfValue) {
  JsonWriter writer;
  writer.begin_object();
  writer.text("text", "a \"b\"");
  writer.number("number", 3);
  writer.flag("flag", true);
  writer.share("share", 0.9F);
  writer.key("nothing");
  writer.null();
  writer.begin_array("array");
  writer.string("x");
  writer.number(2);
  writer.begin_object();
  writer.end_object();
  writer.end_array();
  writer.begin_object("object");
  writer.end_object();
  writer.end_object();
  EXPECT_EQ(R"({"text":"a \"b\"","number":3,"flag":true,"share":0.9,)"
            R"("nothing":null,"array":["x",2,{}],"object":{}})",
            writer.take());
}

struct JsonWriterCase {
  std::string_view text;
  std::string_view json;
};

const JsonWriterCase kJsonWriterCases[] = {
    {"", R"("")"},
    {"Jūs 😀", R"("Jūs 😀")"},
    {"a\nb\t\\", R"("a\nb\t\\")"},
    {"\0\x1F\x7F"sv, "\"\\u0000\\u001F\x7F\""},
    {"b\xFF.txt", "\"b\uFFFD.txt\""},
    {"\xC4", "\"\uFFFD\""},                      // cut in two
    {"\xED\xA0\x80", "\"\uFFFD\uFFFD\uFFFD\""},  // half a surrogate pair
    {"\uFFFE", "\"\uFFFE\""},
};

TEST(JsonWriter, IsValidWhateverTheBytes) {
  for (const JsonWriterCase& c : kJsonWriterCases) {
    SCOPED_TRACE(c.json);
    JsonWriter value;
    value.string(c.text);
    EXPECT_EQ(c.json, value.take());
    JsonWriter key;
    key.begin_object();
    key.number(c.text, 1);
    key.end_object();
    EXPECT_EQ("{" + std::string(c.json) + ":1}", key.take());
  }
}

TEST(JsonWriter, TakesWhatIsWrittenAlready) {
  JsonWriter out;
  out.begin_object();
  out.raw("a", "[1,{}]");
  out.integer("b", -1);
  out.begin_array("c");
  out.raw("null");
  out.end_array();
  out.end_object();
  EXPECT_EQ(R"({"a":[1,{}],"b":-1,"c":[null]})", out.take());
}

}  // namespace
}  // namespace sincerely

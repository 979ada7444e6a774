#include "forms/yaml_scalar.h"

#include <gtest/gtest.h>

#include "forms/document_fault.h"

namespace sincerely {
namespace {

struct YamlScalarRow {
  std::string_view file;
  std::string_view value;
  YamlStyle style;
  std::string_view words;
  std::string_view written;
};

TEST(TraceYamlScalar, LeadsToTheWordsInTheFile) {
  const YamlScalarRow rows[] = {
      {"so late", "so late", YamlStyle::kPlain, "late", "late"},
      {"so\n  late", "so late", YamlStyle::kPlain, "so late", "so\n  late"},
      {"a\n\n  b", "a\nb", YamlStyle::kPlain, "\nb", "\n\n  b"},
      {"'it''s so'", "it's so", YamlStyle::kSingle, "it's", "it''s"},
      {"\"\\u00e9 \\\n  a\"", "é a", YamlStyle::kDouble, "é a",
       "\\u00e9 \\\n  a"},
      {"\"a \\\"b\\\"\"", "a \"b\"", YamlStyle::kDouble, "\"b", "\\\"b"},
      {"\"a \n  b\"", "a b", YamlStyle::kDouble, "a b", "a \n  b"},
      {"|\n  a\n  b\n", "a\nb\n", YamlStyle::kLiteral, "a\nb", "a\n  b"},
      {"|\n  a\n\n   b\n", "a\n\n b\n", YamlStyle::kLiteral, " b", " b"},
      {"|2\n    a\n  b\n", "  a\nb\n", YamlStyle::kLiteral, "  a", "  a"},
      {">\n  a\n  b\n", "a b\n", YamlStyle::kFolded, "a b", "a\n  b"},
      {">\n  a\n\n  b\n", "a\nb\n", YamlStyle::kFolded, "b", "b"},
      {"!!str &x\n  # no text\n  'a b'", "a b", YamlStyle::kSingle, "b", "b"},
  };
  for (const YamlScalarRow& row : rows) {
    SCOPED_TRACE(row.file);
    const auto scalar = trace_yaml_scalar(row.file, 0, row.value);
    ASSERT_TRUE(scalar.has_value());
    EXPECT_EQ(row.style, scalar->style);
    EXPECT_EQ(row.value, scalar->text.text);
    EXPECT_TRUE(scalar->is_closed);
    EXPECT_EQ("", map_fault(scalar->text.text, scalar->text.map, row.file));
    const auto at = static_cast<std::uint32_t>(row.value.find(row.words));
    const Span words = {at, at + static_cast<std::uint32_t>(row.words.size())};
    const Span place = scalar->text.map.source_of(words);
    EXPECT_EQ(row.written, row.file.substr(place.begin, place.size()));
    EXPECT_TRUE(scalar->text.map.is_unbroken(words));
  }
}

TEST(TraceYamlScalar, LeadsToTheBeginningWhereReadingsDiffer) {
  const auto scalar = trace_yaml_scalar("a: 'one two'", 3, "one three");
  ASSERT_TRUE(scalar.has_value());
  EXPECT_EQ("one three", scalar->text.text);
  EXPECT_EQ((Span{3, 5}), scalar->text.map.source_of({0, 9}));
  EXPECT_FALSE(scalar->text.map.is_unbroken({0, 9}));
  EXPECT_FALSE(trace_yaml_scalar("'x'", 0, "\xFF").has_value());
}

TEST(TraceYamlScalar, SeesWhereAQuotationMarkIsMissing) {
  EXPECT_FALSE(trace_yaml_scalar("'one two", 0, "one two")->is_closed);
  EXPECT_FALSE(trace_yaml_scalar("\"one two", 0, "one two")->is_closed);
}

TEST(YamlWriting, IsThatOfTheStyle) {
  EXPECT_EQ(Writing::Kind::kYamlPlain,
            yaml_writing(YamlStyle::kPlain, false)->kind);
  EXPECT_EQ(Writing::Kind::kYamlFlow,
            yaml_writing(YamlStyle::kPlain, true)->kind);
  EXPECT_EQ(Writing::Kind::kYamlDouble,
            yaml_writing(YamlStyle::kDouble, true)->kind);
  EXPECT_FALSE(yaml_writing(YamlStyle::kLiteral, false).has_value());
}

}  // namespace
}  // namespace sincerely

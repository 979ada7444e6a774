#include "forms/word_fields.h"

#include <gtest/gtest.h>

#include <vector>

namespace sincerely {
namespace {

TEST(MergePlaceholder, IsThatOfTheFieldsName) {
  const std::pair<const char*, const char*> rows[] = {
      {" MERGEFIELD NAME ", "«NAME»"},
      {"mergefield \"First Name\" \\* MERGEFORMAT", "{{First Name}}"},
      {"MERGEFIELD\tx \\b \"a\"", "{{x}}"},
      {"MERGEFIELD", ""},
      {"GREETINGLINE \\f \"x\"", "«GREETINGLINE»"},
      {"DATE \\@ \"d MMMM\"", ""},
      {"", ""},
  };
  for (const auto& [code, placeholder] : rows) {
    EXPECT_EQ(placeholder, merge_placeholder(code)) << code;
  }
}

// "<" begins a field, "|" separates, ">" ends; other text is code, or text.
std::string shown(std::string_view marks) {
  DocxFields fields;
  std::string out;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::string_view mark = marks.substr(i, 1);
    if (mark == "<") {
      out += fields.mark("begin");
    } else if (mark == "|") {
      out += fields.mark("separate");
    } else if (mark == ">") {
      out += fields.mark("end");
    } else if (mark == "/") {
      fields.end_paragraph();
    } else {
      fields.add_code(mark);
      if (fields.shows_text()) out += mark;
    }
  }
  return out;
}

TEST(DocxFields, HideCodesAndMergedResults) {
  const std::pair<const char*, const char*> rows[] = {
      {"a<DATE|5>b", "a5b"},
      {"a<MERGEFIELD N|x>b", "a«N»b"},
      {"a<MERGEFIELD N>b", "a«N»b"},
      {"<IF <MERGEFIELD N|x> = 1|Yes>.", "Yes."},
      {"<IF 1|<MERGEFIELD N|x>>.", "«N»."},
      {"a>b|c", "abc"},
      {"<DATE/a", "a"},
      {"<DATE|a/b", "ab"},
      {"<MERGEFIELD N|<DATE|5>>.", "«N»."},
  };
  for (const auto& [marks, text] : rows) EXPECT_EQ(text, shown(marks)) << marks;
}

}  // namespace
}  // namespace sincerely

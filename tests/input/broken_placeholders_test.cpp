#include "input/broken_placeholders.h"

#include <gtest/gtest.h>

#include <string>

#include "input/placeholders.h"

namespace sincerely {
namespace {

// What is found, a blank between.
std::string broken_in(const std::string& text) {
  Letter letter;
  letter.text = text;
  mark_placeholders(&letter, {});
  std::string out;
  for (const Span span : find_broken_placeholders(letter)) {
    out += (out.empty() ? "" : " | ") + text.substr(span.begin, span.size());
  }
  return out;
}

TEST(BrokenPlaceholders, AreHalfOfOne) {
  const std::pair<const char*, const char*> rows[] = {
      {"Dear {{name}, thank you", "{{name}"},
      {"Dear {{name, thank you", "{{name"},
      {"Dear {{ customer.name } and", "{{ customer.name }"},
      {"order %{order for you", "%{order"},
      {"order ${order", "${order"},
      {"Dear name}}, thank you", "name}}"},
      {"Dear {name, thank you", "{name"},
      {"*|FNAME, thank you", "*|FNAME"},
      {"FNAME|*, thank you", "FNAME|*"},
      {"<%= name, thank you", "<%= name"},
  };
  for (const auto& [text, found] : rows) EXPECT_EQ(found, broken_in(text));
}

TEST(BrokenPlaceholders, AreNotWholeOnesNorWords) {
  for (const char* text : {"Dear {{name}},", "100 % sure, 5% off", "a * b | c",
                           "me@example.org", "cost $5", "if a < b", "{ }",
                           "{% if x %}yes{% endif %}", "%(n)s", ""}) {
    EXPECT_EQ("", broken_in(text)) << text;
  }
}

}  // namespace
}  // namespace sincerely

#include "output/places.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "input/reader.h"

namespace sincerely {
namespace {

using namespace std::string_view_literals;

struct PlacesCase {
  std::string_view bytes;
  std::uint32_t offset;  // of the text
  Place place;           // byte, line, column, byte column, UTF-16
};

const PlacesCase kPlacesCases[] = {
    {"", 0, {0, 1, 1, 1, 0}},
    {"ab\ncd", 1, {1, 1, 2, 2, 1}},
    {"ab\ncd", 3, {3, 2, 1, 1, 0}},
    {"ab\ncd", 5, {5, 2, 3, 3, 2}},
    {"ab\n", 3, {3, 2, 1, 1, 0}},
    {"ab\r\ncd", 4, {4, 2, 1, 1, 0}},
    {"ab\rcd", 4, {4, 2, 2, 2, 1}},
    {"\n\n\nx", 3, {3, 4, 1, 1, 0}},
    {"\xEF\xBB\xBF"
     "ab",
     1,
     {4, 1, 2, 2, 1}},  // the mark is no column
    {"Jūs!", 4, {4, 1, 4, 5, 3}},
    {"İı!", 4, {4, 1, 3, 5, 2}},
    {"😀!", 4, {4, 1, 2, 5, 2}},
    {"क\u093C!", 6, {6, 1, 3, 7, 2}},
    {"e\u0301!", 3, {3, 1, 3, 4, 2}},
    {"ū\r\n😀ū\n!", 8, {8, 2, 2, 5, 2}},
    {"\xFF\xFEJ\0k\1\n\0s\0"sv, 4, {8, 2, 1, 1, 0}},
    {"\xFF\xFE\x3D\xD8\x00\xDE!\0"sv, 4, {6, 1, 2, 5, 2}},
};

Report report_at(std::vector<Span> spans) {
  Report report;
  for (const Span span : spans) {
    Finding finding;
    finding.span = span;
    report.findings.push_back(finding);
  }
  return report;
}

void expect_same(const Place& expected, const Place& place) {
  EXPECT_EQ(expected.byte, place.byte);
  EXPECT_EQ(expected.line, place.line);
  EXPECT_EQ(expected.column, place.column);
  EXPECT_EQ(expected.byte_column, place.byte_column);
  EXPECT_EQ(expected.utf16, place.utf16);
}

TEST(Places, AreCountedInEveryUnit) {
  for (const PlacesCase& c : kPlacesCases) {
    SCOPED_TRACE(testing::PrintToString(c.bytes));
    const Result<Letter> letter = parse_letter("a", std::string(c.bytes));
    ASSERT_TRUE(letter.ok());
    const Report report = report_at({{c.offset, c.offset}});
    expect_same(c.place, Places(letter.value(), report).at(c.offset));
  }
}

TEST(Places, OfOverlappingSpansAndSectionsAreAllKnown) {
  const Result<Letter> letter = parse_letter("a", "ab\ncd\nef");
  ASSERT_TRUE(letter.ok());
  Report report = report_at({{1, 8}, {1, 4}, {3, 5}});
  report.sections = {{"greeting", Span{0, 2}}, {"apology", std::nullopt}};
  const Places places(letter.value(), report);
  expect_same({0, 1, 1, 1, 0}, places.at(0));
  expect_same({1, 1, 2, 2, 1}, places.at(1));
  expect_same({2, 1, 3, 3, 2}, places.at(2));
  expect_same({4, 2, 2, 2, 1}, places.at(4));
  expect_same({8, 3, 3, 3, 2}, places.at(8));
}

TEST(Places, CostOnePassHoweverMany) {
  std::string text;
  std::vector<Span> spans;
  for (std::uint32_t i = 0; i < 200'000; ++i) {
    spans.push_back({i * 10, i * 10 + 8});
    text += "Jūs, 😀";
  }
  const Result<Letter> letter = parse_letter("a", text);
  ASSERT_TRUE(letter.ok());
  // Would take hours if each were counted from the line's begin.
  const Places places(letter.value(), report_at(spans));
  EXPECT_EQ(1'199'995U, places.at(spans.back().begin).column);
}

}  // namespace
}  // namespace sincerely

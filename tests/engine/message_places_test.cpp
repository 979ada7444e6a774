#include "engine/message_places.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

// A message whose text stands in quotation marks, with \n for a line break.
Message message() {
  Message out;
  out.key = "a";
  out.letter.text = "One\ntwo";
  out.map.add({{0, 3}, {1, 4}});
  out.map.add({{3, 4}, {4, 6}});
  out.map.add({{4, 7}, {6, 9}});
  out.writings = {{Writing::Kind::kJson, ""}};
  return out;
}

Letter file() {
  Letter out;
  out.text = "\"One\\ntwo\"";
  return out;
}

TEST(PlaceInFile, LeadsToTheBytesOfTheFile) {
  Finding finding;
  finding.span = {4, 7};
  finding.suggestions = {{SuggestionKind::kReplace, "a \"b\""}};
  place_in_file(file(), message(), &finding);
  EXPECT_EQ((Span{6, 9}), finding.span);
  EXPECT_EQ("a", finding.key);
  EXPECT_EQ("", finding.text);
  EXPECT_EQ("a \\\"b\\\"", finding.suggestions[0].text);
}

TEST(PlaceInFile, KeepsWhatAReaderSees) {
  Finding finding;
  finding.span = {0, 7};
  place_in_file(file(), message(), &finding);
  EXPECT_EQ("One\ntwo", finding.text);
}

TEST(PlaceInFile, NamesThePartWhereThereAreNoBytes) {
  Message one = message();
  one.part = "document.xml";
  Finding finding;
  finding.span = {4, 7};
  finding.suggestions = {{SuggestionKind::kReplace, "b"}};
  place_in_file(file(), one, &finding);
  ASSERT_TRUE(finding.place);
  EXPECT_EQ(2U, finding.place->paragraph);
  EXPECT_EQ(SuggestionKind::kAdvice, finding.suggestions[0].kind);
}

TEST(SectionsInFile, LeadsThemToTheFile) {
  const auto sections =
      sections_in_file(message(), {{"thanks", Span{4, 7}}, {"hope"}});
  EXPECT_EQ((Span{6, 9}), sections[0].span);
  EXPECT_FALSE(sections[1].span);
}

}  // namespace
}  // namespace sincerely

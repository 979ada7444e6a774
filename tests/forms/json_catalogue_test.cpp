#include "forms/json_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

Document read_json_bytes(std::string bytes) {
  auto document = read_json_catalogue("a.json", std::move(bytes));
  EXPECT_TRUE(document.ok());
  return document.ok() ? std::move(document.value()) : Document{};
}

TEST(ReadJsonCatalogue, ReadsFilesAsExpected) {
  check_catalogue_samples("json", read_json_catalogue);
}

TEST(ReadJsonCatalogue, LeadsToTheWordsInTheFile) {
  const std::string file =
      R"({"a": "Est\u00e1 \"muito\" atrasado", "b": ["x y", "z \\ w"]})";
  const Document document = read_json_bytes(file);
  struct Row {
    std::size_t message;
    std::string_view words;
    std::string_view written;
  };
  const Row rows[] = {
      {0, "Está", "Est\\u00e1"}, {0, "\"muito\"", "\\\"muito\\\""},
      {0, "muito", "muito"},     {0, "atrasado", "atrasado"},
      {1, "x y", "x y"},         {2, "z \\", "z \\\\"},
  };
  for (const Row& row : rows) {
    const Message& message = document.messages[row.message];
    const auto at =
        static_cast<std::uint32_t>(message.letter.text.find(row.words));
    const Span words = {at, at + static_cast<std::uint32_t>(row.words.size())};
    const Span place = message.map.source_of(words);
    EXPECT_EQ(row.written, file.substr(place.begin, place.size()));
    EXPECT_TRUE(message.map.is_unbroken(words)) << row.words;
  }
}

TEST(ReadJsonCatalogue, AKeyIsUtf8WhateverItsEscapesAre) {
  const Document document = read_json_bytes(
      R"({"a\ud83d\udce6": "x y", "b\udce6": "z", "c\"\u0000": "w"})");
  ASSERT_EQ(3u, document.messages.size());
  EXPECT_EQ("a📦", document.messages[0].key);
  EXPECT_EQ("b\uFFFD", document.messages[1].key);
  EXPECT_EQ("c\"\uFFFD", document.messages[2].key);
}

TEST(ReadJsonCatalogue, SaysHowWordsAreWritten) {
  const Document document =
      read_json_bytes(R"({"a": "{n, plural, other {#}} left", "b": "it''s"})");
  const std::vector<Writing> both = {{Writing::Kind::kIcuMessage, {}},
                                     {Writing::Kind::kJson, {}}};
  ASSERT_EQ(2u, document.messages.size());
  EXPECT_EQ(both, document.messages[0].writings);
  EXPECT_EQ(both, document.messages[1].writings);
  EXPECT_EQ(1u,
            read_json_bytes(R"({"a": "it''s"})").messages[0].writings.size());
}

TEST(ReadJsonCatalogue, MarksTagsInTexts) {
  const Document document = read_json_bytes(R"({"a": "<b>late<\/b> now"})");
  ASSERT_EQ(2u, document.messages[0].letter.inert.size());
  EXPECT_EQ((Span{7, 11}), document.messages[0].letter.inert[1].span);
  EXPECT_TRUE(document.is_catalogue);
}

TEST(ReadJsonCatalogue, TakesUtf16) {
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string_view(R"({"a": "so late"})")) {
    bytes += c;
    bytes += '\0';
  }
  EXPECT_EQ("so late", read_json_bytes(bytes).messages[0].letter.text);
}

TEST(ReadJsonCatalogue, GoesAsDeepAsItMay) {
  for (const char* open : {"[", "{\"a\":"}) {
    std::string bytes;
    for (int i = 0; i < 200'000; ++i) bytes += open;
    const auto deep = read_json_catalogue("a.json", bytes);
    ASSERT_FALSE(deep.ok());
    EXPECT_THAT(deep.error().message, ::testing::Not(::testing::IsEmpty()));
  }
  std::string closed(100'000, '[');
  closed += "\"so deep\"" + std::string(100'000, ']');
  EXPECT_EQ(1u, read_json_bytes(closed).notes.size());
}

}  // namespace
}  // namespace sincerely

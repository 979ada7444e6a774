#include "forms/apple_strings.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

Document read_apple_strings_bytes(std::string bytes) {
  Result<Document> document = read_apple_strings("x.strings", std::move(bytes));
  EXPECT_TRUE(document.ok());
  return document.ok() ? std::move(document.value()) : Document{};
}

Document read_apple_strings_sample(const std::string& name) {
  return read_apple_strings_bytes(sample(name));
}

// "key=text"
std::vector<std::string> apple_strings_rows(const Document& document) {
  std::vector<std::string> rows;
  for (const Message& message : document.messages) {
    std::string row = message.key + "=" + message.letter.text;
    rows.push_back(row);
  }
  return rows;
}

TEST(ReadAppleStrings, MapsAllOfEveryFile) {
  for (const std::string& name : samples("strings")) {
    if (name == "strings/binary.strings") continue;
    const Document document = read_apple_strings_sample(name);
    EXPECT_EQ("", document_fault(document)) << name;
    EXPECT_TRUE(document.is_catalogue);
    EXPECT_FALSE(document.messages.empty()) << name;
    for (const Message& message : document.messages) {
      EXPECT_THAT(message.writings,
                  ElementsAre(Writing{Writing::Kind::kStrings, {}}));
    }
  }
}

TEST(ReadAppleStrings, GivesTheTextsOfACatalogue) {
  const Document document = read_apple_strings_sample("strings/en.strings");
  EXPECT_THAT(document.notes, IsEmpty());
  EXPECT_THAT(apple_strings_rows(document),
              ElementsAre("letter.greeting=Dear %@,",
                          "Your order is late.=Your order is late.",
                          "unquoted.key=We are \"sorry\".\nThank you.",
                          "short form=short form",
                          "empty=", "two lines=First\nsecond"));
}

TEST(ReadAppleStrings, ReadsUtf16AndEscapes) {
  const Document portuguese = read_apple_strings_sample("strings/pt.strings");
  EXPECT_EQ(Encoding::Form::kUtf16Le, portuguese.file.encoding.form);
  EXPECT_THAT(apple_strings_rows(portuguese),
              ElementsAre("letter.greeting=Prezada %@,",
                          "Your order is late.=Seu pedido está atrasado."));
  EXPECT_THAT(
      apple_strings_rows(read_apple_strings_sample("strings/lv.strings")),
      ElementsAre("letter.greeting=Cienījamā %@!", "path=C:\\vA",
                  "smile=Paldies 😀"));
  EXPECT_THAT(
      apple_strings_rows(read_apple_strings_sample("strings/tr.strings")),
      ElementsAre("late=Gecikme için özür dileriz.", "plain=word"));
  EXPECT_EQ(2U, read_apple_strings_sample("strings/hi.strings")
                    .messages[0]
                    .letter.inert.size());
}

TEST(ReadAppleStrings, LeadsToWhatStandsInTheFile) {
  const Document document =
      read_apple_strings_bytes("\"a\" = \"b\\U0101\\n\";\"c\"=\"\";");
  const SourceMap& map = document.messages[0].map;
  EXPECT_EQ((Span{7, 8}), map.source_of({0, 1}));
  EXPECT_EQ((Span{8, 14}), map.source_of({1, 3}));
  EXPECT_EQ((Span{14, 16}), map.source_of({3, 4}));
  EXPECT_EQ((Span{23, 23}), document.messages[1].map.source_of({0, 0}));
}

struct AppleStringsRow {
  std::string_view bytes;
  std::vector<std::string> rows;
};

TEST(ReadAppleStrings, ReadsOddLines) {
  const AppleStringsRow rows[] = {
      {"", {}},
      {"// a\n/* b */ /**/", {}},
      {"a=b;", {"a=b"}},
      {"\"a\"/*x*/=/*y*/\"b\"/*z*/;", {"a=b"}},
      {"\"a\"=\"b\\q\\\\\\'\";", {"a=bq\\'"}},
      {"\"a\"=\"\\0\\303\\U\\UD800\";", {"a=\uFFFDU\uFFFD"}},
      {"\"a\"=\"b\\\nc\";", {"a=b\nc"}},
  };
  for (const AppleStringsRow& row : rows) {
    const Document document = read_apple_strings_bytes(std::string(row.bytes));
    EXPECT_EQ(row.rows, apple_strings_rows(document)) << row.bytes;
    EXPECT_THAT(document.notes, IsEmpty()) << row.bytes;
    EXPECT_EQ("", document_fault(document)) << row.bytes;
  }
}

TEST(ReadAppleStrings, ReadsTheRestOfWhatIsBroken) {
  const Document document = read_apple_strings_sample("strings/broken.strings");
  EXPECT_THAT(apple_strings_rows(document),
              ElementsAre("quoted=Ele disse \"sim\" hoje.", "open=Sem fim",
                          "next=Seguinte", "no semicolon=Sem ponto",
                          "after=Depois", "no equals=x", "last=Última"));
  EXPECT_THAT(document.notes,
              ElementsAre(StartsWith("line 1: a quotation mark within"),
                          StartsWith("line 2: a string without its end"),
                          StartsWith("line 4: expected \";\""),
                          StartsWith("line 6: expected a \"value\""),
                          StartsWith("line 7: expected \"=\""),
                          StartsWith("line 8: expected a \"key\""),
                          StartsWith("line 10: a comment without its end")));
}

TEST(ReadAppleStrings, FailsOnWhatABuildMadeOfIt) {
  const auto binary =
      read_apple_strings("b.strings", sample("strings/binary.strings"));
  ASSERT_FALSE(binary.ok());
  EXPECT_THAT(binary.error().message, StartsWith("a binary property list"));
  const auto xml = read_apple_strings("x.strings", "<?xml version=\"1.0\"?>");
  ASSERT_FALSE(xml.ok());
  EXPECT_THAT(xml.error().to_string(),
              StartsWith("x.strings:1:1: an XML property list"));
}

}  // namespace
}  // namespace sincerely

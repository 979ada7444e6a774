#include "forms/properties.h"

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

Document read_properties_bytes(std::string bytes) {
  Result<Document> document = read_properties("x.properties", std::move(bytes));
  EXPECT_TRUE(document.ok());
  return document.ok() ? std::move(document.value()) : Document{};
}

Document read_properties_sample(const std::string& name) {
  return read_properties_bytes(sample(name));
}

std::vector<std::string> properties_rows(const Document& document) {
  std::vector<std::string> rows;
  for (const Message& message : document.messages) {
    rows.push_back(message.key + "=" + message.letter.text);
  }
  return rows;
}

TEST(ReadProperties, MapsAllOfEveryFile) {
  for (const std::string& name : samples("properties")) {
    const Document document = read_properties_sample(name);
    EXPECT_EQ("", document_fault(document)) << name;
    EXPECT_TRUE(document.is_catalogue);
    EXPECT_FALSE(document.messages.empty()) << name;
  }
}

// What is no copy begins with a backslash: an escape, or a line that goes on.
TEST(ReadProperties, EveryStretchIsACopyOrAnEscape) {
  for (const std::string& name : samples("properties")) {
    const Document document = read_properties_sample(name);
    for (const Message& message : document.messages) {
      if (message.letter.text.empty()) continue;
      for (const Stretch& s : message.map.stretches()) {
        if (s.text.size() == s.source.size()) continue;
        // Or a doubled apostrophe of MessageFormat.
        const char first = document.file.text[s.source.begin];
        EXPECT_TRUE(first == '\\' || first == '\'') << name;
      }
    }
  }
}

TEST(ReadProperties, ReadsTheOldCharset) {
  const Document document =
      read_properties_sample("properties/messages_pt.properties");
  EXPECT_THAT(document.notes, IsEmpty());
  EXPECT_THAT(
      properties_rows(document),
      ElementsAre("letter.greeting=Prezada {0},",
                  "letter.body=Pedimos desculpas pelo atraso. Devolveremos o "
                  "frete até {1}.\n\nAtenciosamente"));
  EXPECT_THAT(document.messages[0].writings,
              ElementsAre(Writing{Writing::Kind::kProperties, "ISO-8859-1"}));
}

TEST(ReadProperties, ReadsUtf8AndNumbers) {
  const Document latvian =
      read_properties_sample("properties/messages_lv.properties");
  EXPECT_THAT(
      properties_rows(latvian),
      ElementsAre("letter.greeting=Cienījamā {0}!", "letter.smile=Paldies 😀",
                  "path=C:\\vestules", "empty="));
  EXPECT_THAT(latvian.messages[0].writings,
              ElementsAre(Writing{Writing::Kind::kProperties, "US-ASCII"}));
  const Document turkish =
      read_properties_sample("properties/messages_tr.properties");
  EXPECT_THAT(properties_rows(turkish),
              ElementsAre("letter.greeting=Sayın {0},",
                          "letter.body=Gecikme için özür dileriz."));
  EXPECT_THAT(turkish.messages[0].writings,
              ElementsAre(Writing{Writing::Kind::kProperties, {}}));
  const Document hindi =
      read_properties_sample("properties/messages_hi.properties");
  EXPECT_THAT(properties_rows(hindi), ElementsAre("letter.html=हमें <b>खेद</b> है",
                                                  "letter.two=पहला\tदूसरा"));
  EXPECT_EQ(2U, hindi.messages[0].letter.inert.size());
}

TEST(ReadProperties, TellsKeysFromValuesAsJavaDoes) {
  EXPECT_THAT(properties_rows(
                  read_properties_sample("properties/messages_en.properties")),
              ElementsAre("indented.key=value with spaces ",
                          "key with blanks=value", "colon:key=equals=here",
                          "no.separator=", "tab=separated\tvalue",
                          "letter.it''s=It''s late", "multikey=joined",
                          "after.blank=kept", "open=ends in "));
}

struct PropertiesRow {
  std::string_view bytes;
  std::vector<std::string> rows;
};

TEST(ReadProperties, ReadsOddLines) {
  const PropertiesRow rows[] = {
      {"", {}},
      {"\n  \n#a=b\n !c=d\n", {}},
      {"\\", {}},
      {"=value", {"=value"}},
      {"a", {"a="}},
      {"a=\\\nb", {"a=b"}},
      {"a\\\n=b", {"a=b"}},
      {"a \\\n = \\\n  b", {"a=b"}},
      {"a=b\\\n#no comment", {"a=b#no comment"}},
      {"#c\\\na=b", {"a=b"}},
      {"a=b\\\\\nc=d", {"a=b\\", "c=d"}},
      {"a=b\rc=d\r\ne=f", {"a=b", "c=d", "e=f"}},
      {"a=\\u00e9\\u0000x", {"a=éx"}},
      {"a\\=b\\:c=d", {"a=b:c=d"}},
      {"a=\\\n\\\n", {"a="}},
      {"\u0101", {"\u0101="}},
  };
  for (const PropertiesRow& row : rows) {
    const Document document = read_properties_bytes(std::string(row.bytes));
    EXPECT_EQ(row.rows, properties_rows(document)) << row.bytes;
    EXPECT_EQ("", document_fault(document)) << row.bytes;
  }
}

TEST(ReadProperties, ReadsTheBranchesOfMessageFormat) {
  const Document document =
      read_properties_sample("properties/plural_lv.properties");
  EXPECT_THAT(
      properties_rows(document),
      ElementsAre("letter.parcels=Mums ļoti žēl, ka # sūtījums kavējas.",
                  "letter.parcels=Mums ļoti žēl, ka # sūtījumi kavējas.",
                  "letter.quoted=Rakstiet uz 'mums' <b>šodien</b>."));
  const Message& quoted = document.messages[2];
  EXPECT_THAT(quoted.writings,
              ElementsAre(Writing{Writing::Kind::kIcuMessage, {}},
                          Writing{Writing::Kind::kProperties, {}}));
  ASSERT_EQ(2U, quoted.letter.inert.size());
  const Span mark = quoted.map.source_of(quoted.letter.inert[0].span);
  EXPECT_EQ("<b>", document.file.text.substr(mark.begin, mark.size()));
}

TEST(ReadProperties, LeadsToWhatStandsInTheFile) {
  const Document document =
      read_properties_bytes("a=one \\\n   t\\u0077o\nb=\n");
  const SourceMap& map = document.messages[0].map;
  EXPECT_EQ((Span{2, 19}), map.source_of({0, 7}));
  EXPECT_EQ((Span{12, 18}), map.source_of({5, 6}));
  EXPECT_TRUE(map.is_unbroken({0, 7}));
  EXPECT_EQ((Span{22, 22}), document.messages[1].map.source_of({0, 0}));
}

TEST(ReadProperties, ReadsTheRestOfWhatIsBroken) {
  const Document document =
      read_properties_sample("properties/broken.properties");
  EXPECT_THAT(properties_rows(document),
              ElementsAre("good=Bom dia", "bad=caf\\u00g9 fechado",
                          "half=\uFFFD só metade", "odd=qz"));
  EXPECT_THAT(document.notes,
              ElementsAre(HasSubstr("line 2: \\u without four digits")));
}

}  // namespace
}  // namespace sincerely

#include "forms/po.h"

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

Document read_po_sample(const std::string& name) {
  Result<Document> document = read_po(name, sample(name));
  EXPECT_TRUE(document.ok()) << name;
  return document.ok() ? std::move(document.value()) : Document{};
}

// "key=text", with "*" before an unfinished one.
std::vector<std::string> po_rows(const Document& document) {
  std::vector<std::string> rows;
  for (const Message& message : document.messages) {
    std::string row = message.is_unfinished ? "*" : "";
    row += message.key + "=" + message.letter.text;
    rows.push_back(row);
  }
  return rows;
}

TEST(ReadPo, MapsAllOfEveryFile) {
  for (const std::string& name : samples("po")) {
    const Document document = read_po_sample(name);
    EXPECT_EQ("", document_fault(document)) << name;
    EXPECT_TRUE(document.is_catalogue);
    EXPECT_FALSE(document.messages.empty()) << name;
    for (const Message& message : document.messages) {
      EXPECT_THAT(message.writings,
                  ElementsAre(Writing{Writing::Kind::kPo, {}}));
    }
  }
}

// What is no copy is an escape, or the marks between two strings.
TEST(ReadPo, EveryStretchIsACopyAnEscapeOrMarks) {
  for (const std::string& name : samples("po")) {
    const Document document = read_po_sample(name);
    for (const Message& message : document.messages) {
      for (const Stretch& s : message.map.stretches()) {
        if (s.text.size() == s.source.size()) continue;
        const std::string source =
            document.file.text.substr(s.source.begin, s.source.size());
        if (source[0] == '\\') continue;
        EXPECT_TRUE(s.text.empty()) << source;
        EXPECT_EQ(std::string::npos, source.find_first_not_of("\" \t\r\n"))
            << source;
      }
    }
  }
}

TEST(ReadPo, GivesTheTextsOfACatalogue) {
  const Document document = read_po_sample("po/pt_BR.po");
  EXPECT_THAT(document.notes, IsEmpty());
  ASSERT_EQ(6U, document.messages.size());
  const Message& letter = document.messages[0];
  EXPECT_EQ("pt_BR", letter.letter.declared_language);
  EXPECT_EQ(
      "Prezada %(name)s,\n\nPedimos desculpas pelo atraso da encomenda "
      "%(number)s. Devolveremos o frete até 5 de maio de 2026.\n\n"
      "Atenciosamente,\nLoja do Vale\n",
      letter.letter.text);
  const auto rows = po_rows(document);
  EXPECT_EQ("*There is %d open case.=Há %d caso aberto.", rows[1]);
  EXPECT_EQ("*There is %d open case.=Há %d casos abertos.", rows[2]);
  EXPECT_EQ("Say \"yes\"=Diga \"sim\"", rows[3]);
  EXPECT_EQ("Not done yet=", rows[4]);
  EXPECT_EQ("Last=Última", rows[5]);
}

TEST(ReadPo, LeadsToWhatStandsInTheFile) {
  const Document document = read_po_sample("po/pt_BR.po");
  const Message& letter = document.messages[0];
  const auto cut = [&](std::string_view words) {
    const auto begin =
        static_cast<std::uint32_t>(letter.letter.text.find(words));
    const Span source = letter.map.source_of(
        {begin, begin + static_cast<std::uint32_t>(words.size())});
    return document.file.text.substr(source.begin, source.size());
  };
  EXPECT_EQ("Pedimos desculpas", cut("Pedimos desculpas"));
  EXPECT_EQ("o \"\n\"frete até", cut("o frete até"));
  EXPECT_EQ("2026.\\n\"\n\"\\n\"\n\"Atenciosamente",
            cut("2026.\n\nAtenciosamente"));
}

TEST(ReadPo, ReadsFilesOfKeys) {
  const Document document = read_po_sample("po/lv.po");
  EXPECT_THAT(
      po_rows(document),
      ElementsAre("kavejums=Cienījamā kundze!\n\nAtvainojamies par kavējumu.\n",
                  "LATE_SUBJECT=Sūtījuma kavējums",
                  "letter.open_cases=%d lieta", "letter.open_cases=%d lietas",
                  "letter.open_cases=%d lietu"));
  EXPECT_EQ("lv", document.messages[0].letter.declared_language);
}

TEST(ReadPo, OfATemplateTheLanguageIsTheSources) {
  for (const std::string name : {"x.po", "x.pot"}) {
    const auto document = read_po(
        name,
        "msgid \"\"\nmsgstr \"X-Source-Language: en_GB\\nLanguage: lv\\n\"\n"
        "msgid \"Late\"\nmsgstr \"V\u0113lu\"\n");
    ASSERT_TRUE(document.ok());
    ASSERT_EQ(1U, document.value().messages.size());
    EXPECT_EQ(name == "x.pot" ? "en_GB" : "lv",
              document.value().messages[0].letter.declared_language);
  }
}

TEST(ReadPo, ReadsWhatOtherProgramsWrite) {
  EXPECT_THAT(
      po_rows(
          read_po_sample("po/tr.po")),  // a mark, and no line end at the end
      ElementsAre("One parcel=%d koli", "Dear customer,=Sayın müşterimiz,"));
  EXPECT_THAT(po_rows(read_po_sample("po/en_GB.po")),
              ElementsAre("café=café", "bell=\a\b\f\v\rABend", "two=one two",
                          "twice=first", "twice=second"));
  const Document hindi = read_po_sample("po/hi.po");
  EXPECT_THAT(po_rows(hindi), ElementsAre("heading=हमें <strong>खेद</strong> है",
                                          "note=टैब\tऔर पथ C:\\letters"));
  EXPECT_EQ(2U, hindi.messages[0].letter.inert.size());
}

TEST(ReadPo, OfATemplateTheMsgidsAreTheLetters) {
  const Document document = read_po_sample("po/mail.pot");
  EXPECT_THAT(po_rows(document),
              ElementsAre("We are sorry that it is late.=We are sorry that it "
                          "is late.",
                          "%d parcel=%d parcel", "%d parcel=%d parcels",
                          "letter.greeting="));
  EXPECT_EQ("en", document.messages[0].letter.declared_language);
}

TEST(ReadPo, TakesTheCharsetOfTheHeader) {
  const Document document = read_po_sample("po/lv-iso-8859-13.po");
  EXPECT_THAT(document.notes, IsEmpty());
  EXPECT_EQ(Encoding::Form::kEightBit, document.file.encoding.form);
  EXPECT_EQ("Mēs atvainojamies par kļūdu.", document.messages[0].letter.text);
}

TEST(ReadPo, IsNotMisledByAHeaderThatIsWrong) {
  const Document document = read_po_sample("po/says-latin1.po");
  EXPECT_THAT(document.notes, ElementsAre(HasSubstr("write charset=UTF-8")));
  EXPECT_EQ("Informação", document.messages[0].letter.text);
  const auto unknown =
      read_po("x.po",
              "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KLINGON"
              "\\n\"\nmsgid \"a\"\nmsgstr \"\xE7\"\n");
  ASSERT_FALSE(unknown.ok());
  EXPECT_THAT(unknown.error().message, HasSubstr("KLINGON"));
}

TEST(ReadPo, ReadsTheRestOfWhatIsBroken) {
  const Document document = read_po_sample("po/broken.po");
  EXPECT_THAT(
      po_rows(document),
      ElementsAre("quoted=Ele disse \"sim\" hoje.", "open=Sem fimcontinua",
                  "conflict=nosso", "conflict=deles",
                  "escape=50\\% de C:\\dados", "junk=texto", "last=Última",
                  "escape=outra vez", "two=um", "two=dois"));
  EXPECT_THAT(
      document.notes,
      ElementsAre(HasSubstr("line 7: a quotation mark within a string"),
                  HasSubstr("line 10: a string without its end"),
                  HasSubstr("line 14: “msgst” is nothing that PO has here"),
                  HasSubstr("line 17: “<<<<<<<”"),
                  HasSubstr("line 20: “=======”"),
                  HasSubstr("line 23: “>>>>>>>”"),
                  HasSubstr("line 25: an entry without a msgstr"),
                  HasSubstr("line 28: a backslash that begins no escape"),
                  HasSubstr("line 31: a string without a keyword"),
                  HasSubstr("line 35: “lixo” is nothing that PO has here"),
                  HasSubstr("line 40: gettext says: duplicate message"),
                  HasSubstr("line 45: a second msgstr of one entry")));
}

TEST(ReadPo, TakesNoMorePluralFormsThanThereAre) {
  std::string bytes =
      "msgid \"" + std::string(1000, 'x') + "\"\nmsgid_plural \"y\"\n";
  for (int i = 0; i < 1000; ++i) {
    bytes += "msgstr[" + std::to_string(i) + "] \"z\"\n";
  }
  const auto document = read_po("x.po", bytes);
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(8U, document.value().messages.size());
  EXPECT_THAT(document.value().notes,
              ElementsAre(HasSubstr("line 11: more plural forms")));
}

TEST(ReadPo, FailsOnWhatIsNoText) {
  EXPECT_FALSE(read_po("x.po", "msgid \"a\"\nmsgstr \"\xE7\"\n").ok());
  EXPECT_FALSE(read_po("x.po", std::string("a\0b", 3)).ok());
}

}  // namespace
}  // namespace sincerely

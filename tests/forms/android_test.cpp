#include "forms/android.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Document read_android_sample(const std::string& folder) {
  const std::string path = "android/" + folder + "/strings.xml";
  const Result<Document> document = read_android(path, sample(path));
  EXPECT_TRUE(document.ok()) << document.error().to_string();
  return document ? document.value() : Document();
}

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> out;
  for (const Message& message : document.messages) {
    out.push_back(message.key + "|" + message.letter.text);
  }
  return out;
}

TEST(ReadAndroid, ReadsWhatAReaderSees) {
  const Document document = read_android_sample("values");
  EXPECT_EQ("", document_fault(document));
  EXPECT_TRUE(document.is_catalogue);
  EXPECT_THAT(
      texts(document),
      ElementsAre("greeting|Dear %1$s,",
                  "body|We're sorry that your parcel is late.\n\nWe will "
                  "refund €5 & write to you by \"Friday\".",
                  "quoted|Two  spaces, it's 5 o'clock.",
                  "html|<b>Sorry</b>, %s & co.",
                  "styled|We are very sorry.\nBye.", "at|@you ? 😀", "empty|",
                  "days|%d day late", "days|%d days late",
                  "closings.0|Kind regards,", "closings.2|Yours sincerely,"));
  EXPECT_EQ("en", document.messages[0].letter.declared_language);
}

TEST(ReadAndroid, ReadsOtherLanguagesAndLineEnds) {
  const Document pt = read_android_sample("values-pt-rBR");
  EXPECT_EQ("", document_fault(pt));
  EXPECT_THAT(texts(pt),
              ElementsAre("greeting|Prezado(a) %1$s,",
                          "body|Pedimos desculpas: sua encomenda atrasou.\n "
                          "Vamos reembolsar R$\u00A05,00 até sexta-feira."));
  EXPECT_EQ("pt-BR", pt.messages[0].letter.declared_language);
  const Document tr = read_android_sample("values-tr");
  EXPECT_EQ("", document_fault(tr));
  EXPECT_THAT(texts(tr), ElementsAre("a|Özür dileriz."));
  const Document hi = read_android_sample("values-b+hi+IN");
  EXPECT_EQ("", document_fault(hi));
  EXPECT_THAT(texts(hi), ElementsAre("a|हम क्षमा चाहते हैं।", "b|बुरा \\uZZZZ और"));
  EXPECT_EQ("hi-IN", hi.messages[0].letter.declared_language);
}

TEST(ReadAndroid, ReadsWhatStandsAroundAFault) {
  const Document document = read_android_sample("values-lv");
  EXPECT_EQ("", document_fault(document));
  EXPECT_THAT(texts(document), ElementsAre("a|Atvainojamies, ļoti žēl.",
                                           "c|Ar cieņu,\nKlientu dienests"));
  EXPECT_THAT(document.notes, ElementsAre(HasSubstr("line 3: no XML")));
}

struct AndroidPlace {
  const char* value;
  const char* words;
  const char* stands;
  bool is_unbroken;
};

TEST(ReadAndroid, LeadsBackToTheFile) {
  const AndroidPlace rows[] = {
      {"We\\'re sorry", "We're", "We\\'re", true},
      {"A &amp; B", "A & B", "A &amp; B", true},
      {"say \\&quot;no\\&quot;", "\"no\"", "\\&quot;no\\&quot;", true},
      {"late\n    today", "late today", "late\n    today", true},
      {"<b>very</b> sorry", "very sorry", "very</b> sorry", false},
      {"\\u0041nn", "Ann", "\\u0041nn", true},
      {"\"it's\"", "it's", "it's", true},
      {"a<br/>b", "a\nb", "a<br/>b", false},
      {"to <xliff:g id='x'>%s</xliff:g>.", "%s", "%s", true},
      {"<![CDATA[a <i>b</i>\\n]]>", "b", "b", true},
  };
  for (const AndroidPlace& row : rows) {
    SCOPED_TRACE(row.value);
    const Result<Document> read = read_android(
        "strings.xml", "<resources><string name='s'>" + std::string(row.value) +
                           "</string></resources>");
    ASSERT_TRUE(read.ok());
    const Document& document = read.value();
    EXPECT_EQ("", document_fault(document));
    const Message& message = document.messages.at(0);
    const std::size_t at = message.letter.text.find(row.words);
    ASSERT_NE(std::string::npos, at) << message.letter.text;
    const Span span = {
        static_cast<std::uint32_t>(at),
        static_cast<std::uint32_t>(at + std::string_view(row.words).size())};
    EXPECT_EQ(row.stands, cut(document.file.text, message.map.source_of(span)));
    EXPECT_EQ(row.is_unbroken, message.map.is_unbroken(span));
  }
}

TEST(ReadAndroid, SaysHowWordsAreWritten) {
  const Document document = read_android_sample("values");
  EXPECT_THAT(document.messages[0].writings,
              ElementsAre(Writing{Writing::Kind::kAndroid, ""},
                          Writing{Writing::Kind::kXml, ""}));
  EXPECT_THAT(document.messages[3].writings,
              ElementsAre(Writing{Writing::Kind::kAndroid, ""},
                          Writing{Writing::Kind::kCdata, ""}));
}

TEST(LanguageOfResources, IsThatOfTheFolder) {
  const std::pair<const char*, const char*> rows[] = {
      {"res/values-pt-rBR/strings.xml", "pt-BR"},
      {"res/values-lv/strings.xml", "lv"},
      {"values-b+sr+Latn/strings.xml", "sr-Latn"},
      {"res/values-mcc310-mnc004-en-rUS-land/s.xml", "en-US"},
      {"res/values-land/strings.xml", ""},
      {"res/values-car/strings.xml", ""},
      {"res/values-fil/strings.xml", "fil"},
      {"res/values-v21/strings.xml", ""},
      {"res/values/strings.xml", ""},
      {"pt/strings.xml", ""},
      {"values-pt.xml", ""},
      {"/s.xml", ""},
  };
  for (const auto& [path, language] : rows) {
    EXPECT_EQ(language, language_of_resources(path)) << path;
  }
}

TEST(IsAndroid, LooksAtTheRoot) {
  const std::pair<const char*, bool> rows[] = {
      {"<resources>", true},
      {"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a > b --><resources/>", true},
      {"<!DOCTYPE r [<!ENTITY a '>'>]><resources a='b'>", true},
      {"<resource>", false},
      {"<resourcesX>", false},
      {"<a><resources/></a>", false},
      {"<!-- <resources> ", false},
      {"<?xml", false},
      {"<resources", false},
      {"", false},
  };
  for (const auto& [bytes, is] : rows) {
    EXPECT_EQ(is, is_android(bytes)) << bytes;
  }
}

TEST(ReadAndroid, FailsWhereThereIsNone) {
  const Result<Document> document = read_android("a.xml", "<html/>");
  ASSERT_FALSE(document.ok());
  EXPECT_THAT(document.error().to_string(), HasSubstr("no <resources>"));
}

}  // namespace
}  // namespace sincerely

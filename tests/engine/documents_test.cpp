#include "engine/documents.h"

#include <gtest/gtest.h>

#include "compile/pack_builder.h"
#include "rules/tiny_language.h"

namespace sincerely {
namespace {

class DocumentsTest : public testing::Test {
 protected:
  DocumentsTest() {
    suggest("a plain fact");
    language_.write("locales/xx/locale.yaml", "name: tiny\n");
    library_ = build_library(language_.root()).value();
    options_.language = "xx";
  }

  void suggest(const std::string& words) {
    language_.write("rules/xx/blame/it.yaml",
                    "patterns: [\"bad news\"]\nsuggest: [{replace: '" + words +
                        "'}]\ncases:\n"
                        "  bad: [\"⟦Bad news⟧.\", \"The ⟦bad news⟧.\","
                        " \"It is ⟦bad news⟧.\"]\n"
                        "  good: [\"Good.\", \"News.\", \"Bad.\"]\n"
                        "  rewrite: [{from: \"It is bad news.\", to: 'It is " +
                        words + ".'}]\n");
  }

  Report lint(Document* document) {
    const Result<Linter> linter = Linter::make(options_, library_);
    return lint_document(linter.value(), document);
  }

  // A catalogue of lines `key=text`, with \n for a line break, \s for a blank.
  static Document catalogue(const std::string& text) {
    Document out;
    out.is_catalogue = true;
    out.file.path = "catalogue.po";
    out.file.text = text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t equals = text.find('=', at);
      const std::size_t end = std::min(text.find('\n', at), text.size());
      Message& message = out.messages.emplace_back();
      message.key = text.substr(at, equals - at);
      message.writings = {{Writing::Kind::kJson, ""}};
      for (std::size_t i = equals + 1; i < end; ++i) {
        const auto place = static_cast<std::uint32_t>(i);
        const auto size =
            static_cast<std::uint32_t>(message.letter.text.size());
        const bool escape = text[i] == '\\';
        message.letter.text += !escape              ? text[i]
                               : text[i + 1] == 'n' ? '\n'
                                                    : ' ';
        message.map.add(
            {{size, size + 1}, {place, place + (escape ? 2U : 1U)}});
        if (escape) ++i;
      }
      at = end + 1;
    }
    return out;
  }

  static std::string words(const Document& document, const Finding& finding) {
    return document.file.text.substr(finding.span.begin, finding.span.size());
  }

  TinyLanguage language_;
  std::string library_;
  LintOptions options_;
};

TEST_F(DocumentsTest, PlacesFindingsInTheFile) {
  Document document =
      catalogue("a=This is bad\\snews for you.\nb=Fine, it is.");
  const Report report = lint(&document);
  ASSERT_EQ(1U, report.findings.size());
  const Finding& finding = report.findings.front();
  EXPECT_EQ("bad\\snews", words(document, finding));
  EXPECT_EQ("bad news", finding.text);
  EXPECT_EQ("a", finding.key);
  EXPECT_FALSE(finding.place);
  EXPECT_EQ("xx", report.language.value);
}

TEST_F(DocumentsTest, WritesRewritesAsTheFormDoes) {
  suggest("a \"plain\" fact");
  library_ = build_library(language_.root()).value();
  Document document = catalogue("a=This is bad news for you.");
  const Report report = lint(&document);
  ASSERT_EQ(1U, report.findings.size());
  ASSERT_EQ(1U, report.findings[0].suggestions.size());
  EXPECT_EQ(SuggestionKind::kReplace, report.findings[0].suggestions[0].kind);
  EXPECT_EQ("a \\\"plain\\\" fact", report.findings[0].suggestions[0].text);
}

TEST_F(DocumentsTest, ARewriteOverATagIsAdvice) {
  Document document = catalogue("a=This is bad<b> news for you.");
  Message& message = document.messages[0];
  message.letter.text = "This is bad news for you.";
  message.map = {};
  message.map.add({{0, 11}, {2, 13}});
  message.map.add({{11, 25}, {16, 30}});
  const Report report = lint(&document);
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("bad<b> news", words(document, report.findings[0]));
  EXPECT_EQ("bad news", report.findings[0].text);
  EXPECT_EQ(SuggestionKind::kAdvice, report.findings[0].suggestions[0].kind);
}

TEST_F(DocumentsTest, WhatIsFixedIsNotRewritten) {
  Document document = catalogue("a=This is bad news for you.");
  document.messages[0].fixed = {{0, 4}};
  EXPECT_EQ(SuggestionKind::kReplace,
            lint(&document).findings.at(0).suggestions[0].kind);
  document.messages[0].fixed = {{0, 10}};
  EXPECT_EQ(SuggestionKind::kAdvice,
            lint(&document).findings.at(0).suggestions[0].kind);
}

TEST_F(DocumentsTest, LabelsAreNotJudged) {
  Document document = catalogue("a=Bad news\nb=Bad news!");
  EXPECT_TRUE(lint(&document).findings.empty());
  Document sentence = catalogue("a=This bad news!");
  EXPECT_EQ(1U, lint(&sentence).findings.size());
  Document long_one = catalogue("a=this is the bad news that we have got");
  EXPECT_EQ(1U, lint(&long_one).findings.size());
}

TEST_F(DocumentsTest, KeysMayBeChosen) {
  options_.select = {"mail.*"};
  Document document =
      catalogue("a=This is bad news.\nmail.b=Bad news\nmail.c=Well.");
  const Report report = lint(&document);
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("mail.b", report.findings[0].key);
}

TEST_F(DocumentsTest, APartWithoutBytesHasItsOwnPlaces) {
  Document document = catalogue("a=One.\\n\\nThis is bad news.");
  document.is_catalogue = false;
  document.messages[0].part = "word/document.xml";
  const Report report = lint(&document);
  ASSERT_EQ(1U, report.findings.size());
  ASSERT_TRUE(report.findings[0].place);
  EXPECT_EQ("word/document.xml", report.findings[0].place->part);
  EXPECT_EQ(2U, report.findings[0].place->paragraph);
  EXPECT_EQ(SuggestionKind::kAdvice, report.findings[0].suggestions[0].kind);
}

TEST_F(DocumentsTest, AMessageOfAnotherLanguageIsLeftAlone) {
  options_.language.clear();
  Document document = catalogue("a=This is bad news.\nb=This is bad news.");
  document.messages[0].letter.declared_language = "zz";
  document.messages[1].letter.declared_language = "xx_YY";
  const Report report = lint(&document);
  EXPECT_FALSE(report.error);
  EXPECT_EQ("xx", report.language.value);
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("b", report.findings[0].key);
  EXPECT_EQ(1U, report.notes.size());
  document.messages[1].letter.declared_language = "zz";
  EXPECT_EQ(Error::Kind::kUnsupportedLanguage, lint(&document).error->kind);
}

TEST_F(DocumentsTest, ADocumentWithoutMessagesSaysSo) {
  Document empty;
  EXPECT_EQ(1U, lint(&empty).notes.size());
  empty.is_catalogue = true;
  EXPECT_EQ(1U, lint(&empty).notes.size());
}

}  // namespace
}  // namespace sincerely

#include "forms/docx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/document_fault.h"
#include "forms/samples.h"
#include "forms/zip_writer.h"
#include "input/placeholders.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Result<Document> read_docx_sample(const std::string& name) {
  return read_docx(name, sample("docx/" + name));
}

std::string document_xml(std::string_view body) {
  return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
         "wordprocessingml/2006/main\"><w:body>" +
         std::string(body) + "</w:body></w:document>";
}

TEST(ReadDocx, MakesTheLinesOfALetter) {
  const Result<Document> read = read_docx_sample("carta-pt.docx");
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  const Document& document = read.value();
  EXPECT_EQ("", document_fault(document));
  EXPECT_FALSE(document.is_catalogue);
  ASSERT_EQ(1U, document.messages.size());
  const Message& message = document.messages[0];
  EXPECT_EQ(
      "Loja Exemplo Ltda.\n\nRua das Flores, 12\nSão Paulo\n\n"
      "Prezado {{Nome}},\n\n"
      "Lamentamos o atraso do pedido «NUMERO». Devolveremos R$ 40 até 5 de "
      "maio.\n\n"
      "O que faremos:\n\n- devolver o valor\n- enviar outro\n\n"
      "Atenciosamente,\n\nAna Dias\nAtendimento",
      message.letter.text);
  EXPECT_EQ(document.file.text, message.letter.text);
  EXPECT_EQ("word/document.xml", message.part);
  EXPECT_EQ("pt-BR", message.letter.declared_language);
  EXPECT_EQ(2U, find_placeholders(message.letter.text, {}).size());
  EXPECT_THAT(document.notes, IsEmpty());
}

TEST(ReadDocx, ReadsBoxesTablesFieldsAndBreaks) {
  const Result<Document> read = read_docx_sample("letter-en.docx");
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ(
      "Box & Co\n\nOrder\n\nA-17\n\n«DATE»\n\nDear {{first_name}},\n\n"
      "Please see our page on 5 May, or call\u2011us\nnow\t.\n\nYes\n\n"
      "Yours sincerely,\nAnn Low",
      read.value().messages[0].letter.text);
  EXPECT_EQ("", read.value().messages[0].letter.declared_language);
}

TEST(ReadDocx, FindsAMainPartOfAnotherName) {
  const Result<Document> read = read_docx_sample("renamed-lv.docx");
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ("word/document2.xml", read.value().messages[0].part);
  EXPECT_EQ("Cienījamā klient!\n\nAtvainojamies.",
            read.value().messages[0].letter.text);
  EXPECT_EQ("lv-LV", read.value().messages[0].letter.declared_language);
}

TEST(ReadDocx, SaysWhatIsWrong) {
  const std::pair<const char*, const char*> rows[] = {
      {"no-text-part.docx", "no part word/document.xml"},
      {"cut-off.docx", "broken zip archive"},
      {"password.docx", "password"},
      {"bomb.docx", "unpacks to more"},
  };
  for (const auto& [name, message] : rows) {
    const Result<Document> read = read_docx_sample(name);
    ASSERT_FALSE(read.ok()) << name;
    EXPECT_THAT(read.error().to_string(), HasSubstr(message));
  }
}

TEST(ReadDocx, ReadsWhatStandsBeforeAFault) {
  const Result<Document> read = read_docx_sample("broken-tr.docx");
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_THAT(read.value().messages[0].letter.text,
              HasSubstr("Sayın müşterimiz,"));
  EXPECT_THAT(read.value().notes, ElementsAre(HasSubstr("no XML from here")));
}

TEST(ReadDocx, ReadsUtf16Parts) {
  const std::string xml = document_xml("<w:p><w:r><w:t>Hi</w:t></w:r></w:p>");
  std::string wide = "\xFF\xFE";
  for (const char c : xml) wide += {c, '\0'};
  const ZipPart parts[] = {{"word/document.xml", wide}};
  const Result<Document> read = read_docx("a.docx", write_zip(parts));
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ("Hi", read.value().messages[0].letter.text);
}

struct DocxRow {
  const char* body;
  const char* text;
};

TEST(ReadWordPart, ShowsWhatWordShows) {
  const DocxRow rows[] = {
      {"<w:p/><w:p/>", ""},
      {"<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>", "ab"},
      {"<w:p><w:r><w:t> a\n b </w:t></w:r><w:r><w:t>c</w:t></w:r></w:p>",
       "a  bc"},
      {"<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r>"
       "</w:p>",
       "a"},
      {"<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r>"
       "<w:t>b</w:t></w:r></w:moveTo></w:p>",
       "b"},
      {"<w:p><w:r><w:t>a&amp;b &lt;i></w:t></w:r></w:p>", "a&b <i>"},
      {"<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t></w:r></w:p>",
       "a\n\nb"},
      // A code that nothing ends.
      {"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r></w:p>"
       "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
       "a"},
      {"<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr><w:r><w:t>a</w:t>"
       "</w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr>"
       "</w:pPr><w:r><w:t>b</w:t></w:r></w:p>",
       "- a\n\nb"},
      {"<m:t xmlns:m=\"x\">1</m:t><w:p><w:r><w:t>a</w:t></w:r></w:p>", "a"},
  };
  for (const DocxRow& row : rows) {
    const Result<Document> read = read_word_part(
        {"a.docx", "word/document.xml", document_xml(row.body), {}});
    ASSERT_TRUE(read.ok()) << row.body;
    EXPECT_EQ(row.text, read.value().messages[0].letter.text) << row.body;
  }
}

TEST(ReadWordPart, KnowsItsNamespaceByAnyPrefix) {
  const Result<Document> read = read_word_part(
      {"a.docx",
       "p",
       "<ns0:document xmlns:ns0=\"http://schemas.openxmlformats.org/"
       "wordprocessingml/2006/main\"><ns0:p><ns0:r><ns0:t>a</ns0:t></ns0:r>"
       "</ns0:p></ns0:document>",
       {}});
  ASSERT_TRUE(read.ok());
  EXPECT_EQ("a", read.value().messages[0].letter.text);
}

TEST(ReadWordPart, BearsWhatIsDeep) {
  std::string body;
  for (int i = 0; i < 100000; ++i) body += "<w:p><w:r><w:txbxContent>";
  const Result<Document> read =
      read_word_part({"a.docx", "p", document_xml(body + "<w:t>a</w:t>"), {}});
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ("a", read.value().messages[0].letter.text);
}

}  // namespace
}  // namespace sincerely

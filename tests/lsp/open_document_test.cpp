#include "lsp/open_document.h"

#include <gtest/gtest.h>

#include <string>

#include "pack/embedded.h"

namespace sincerely {
namespace {

Judgement judged(const std::string& name, const std::string& text) {
  const Result<Linter> linter = Linter::make({}, embedded_library());
  OpenDocument document;
  document.text = text;
  return judge_document(linter.value(), document, name);
}

// The words of the findings of one rule, as the document has them.
std::string words_of(std::string_view rule, const std::string& name,
                     const std::string& text) {
  const Judgement judgement = judged(name, text);
  if (judgement.judged.report.error) {
    return "! " + judgement.judged.report.error->message;
  }
  std::string out;
  for (const Finding& finding : judgement.judged.report.findings) {
    if (finding.rule != rule) continue;
    out += "⟨" + text.substr(finding.span.begin, finding.span.size()) + "⟩";
  }
  return out;
}

TEST(JudgedName, HasTheExtensionThatTheEditorKnows) {
  OpenDocument document;
  document.language_id = "markdown";
  EXPECT_EQ("a/b.txt", judged_name(document, "a/b.txt"));
  EXPECT_EQ("a.b/c.md", judged_name(document, "a.b/c"));
  EXPECT_EQ("-.md", judged_name(document, ""));
  EXPECT_EQ(".hidden.md", judged_name(document, ".hidden"));
  document.language_id = "plaintext";
  EXPECT_EQ("a/b", judged_name(document, "a/b"));
  EXPECT_EQ("-", judged_name(document, ""));
}

constexpr char kRule[] = "vague-time/as-soon-as-possible";

TEST(JudgeDocument, ReadsTheFormThatTheNameHas) {
  EXPECT_EQ("⟨as soon as possible⟩",
            words_of(kRule, "a.txt", "We will answer as soon as possible.\n"));
  EXPECT_EQ("⟨as soon as possible⟩",
            words_of(kRule, "a.json",
                     "{\"a\": \"We will answer you as soon as possible.\"}\n"));
  EXPECT_EQ("⟨as soon as possible⟩",
            words_of(kRule, "en.po",
                     "msgid \"a\"\nmsgstr \"We will answer you as soon as "
                     "possible.\"\n"));
}

// The editor has decoded it: what it has is UTF-8, whatever the file declares.
TEST(JudgeDocument, IsNotMisledByADeclaredCharset) {
  constexpr char kPo[] =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; "
      "charset=ISO-8859-13\\n\"\n"
      "\nmsgid \"a\"\nmsgstr \"Žēl, we will answer you as soon as "
      "possible.\"\n";
  EXPECT_EQ("⟨as soon as possible⟩", words_of(kRule, "en.po", kPo));
  constexpr char kHtml[] =
      "<meta charset=\"windows-1252\"><p>Žēl, we will answer you as soon as "
      "possible.</p>\n";
  EXPECT_EQ("⟨as soon as possible⟩", words_of(kRule, "en.html", kHtml));
  constexpr char kMail[] =
      "Subject: Hello\nContent-Type: text/plain; charset=iso-8859-1\n\n"
      "Dear Zoë,\n\nwe will answer you as soon as possible.\n";
  EXPECT_EQ("⟨as soon as possible⟩", words_of(kRule, "en.eml", kMail));
}

TEST(JudgeDocument, CountsAByteOrderMarkThatTheEditorHas) {
  for (const char* name : {"a.txt", "a.md"}) {
    EXPECT_EQ("⟨as soon as possible⟩",
              words_of(kRule, name,
                       "\xEF\xBB\xBFWe will answer as soon as possible.\n"));
  }
}

TEST(JudgeDocument, SaysWhatCannotBeJudged) {
  EXPECT_FALSE(judged("a.docx", "PK\x03\x04").has_places);
  EXPECT_TRUE(judged("a.docx", "PK\x03\x04").judged.report.error.has_value());
  EXPECT_TRUE(
      judged("a.txt", std::string("a\0b", 3)).judged.report.error.has_value());
  EXPECT_FALSE(judged("a.txt", "").judged.report.error.has_value());
}

}  // namespace
}  // namespace sincerely

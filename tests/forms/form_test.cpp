#include "forms/form.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "input/decode.h"
#include "input/reader.h"

namespace sincerely {
namespace {

TEST(FormOf, IsNoneOfPlainText) {
  for (const char* path : {"letter.txt", "letter", "-", "a.po/letter", ".po"}) {
    EXPECT_EQ(nullptr, form_of(path, "Dear Ms Day,")) << path;
  }
}

TEST(FormOf, IsTheOneOfTheExtension) {
  const std::pair<const char*, std::string_view> rows[] = {
      {"a.html", "html"},
      {"lv/A.HTM", "html"},
      {"a.b.markdown", "markdown"},
      {"lv/Emails.PO", "po"},
      {"mail.pot", "po"},
      {"messages_pt_BR.properties", "properties"},
      {"hi.lproj/Localizable.strings", "strings"},
      {"locales/pt-BR.yml", "yaml"},
      {"hi.json", "json"},
      {"app_tr.arb", "json"},
      {"mail.xlf", "xliff"},
      {"answer.eml", "mail"},
      {"letter.docx", "docx"},
      {"letter.odt", "odt"},
  };
  for (const auto& [path, name] : rows) {
    const Form* form = form_of(path, "");
    ASSERT_NE(nullptr, form) << path;
    EXPECT_EQ(name, form->name);
  }
}

TEST(FormOf, LooksIntoAnXmlFile) {
  const Form* form = form_of("values/strings.xml", "<resources></resources>");
  ASSERT_NE(nullptr, form);
  EXPECT_EQ("android", form->name);
  EXPECT_EQ(nullptr, form_of("pom.xml", "<project></project>"));
}

// A file into which no rewrite is put is written as it was read.
TEST(FormOf, EveryFileGoesRoundByteForByte) {
  std::size_t files = 0;
  const std::string root = SINCERELY_ROOT "/tests/forms/files";
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    const std::string path = entry.path().string();
    SCOPED_TRACE(path);
    const std::string bytes = read_file(path, 1 << 20).value();
    const Form* form = form_of(path, bytes);
    if (form == nullptr) continue;
    const Result<Document> document = form->read(path, bytes);
    // What cannot be read, or has no bytes, or has characters that its charset
    // lacks, is not written.
    if (!document || form->name == "docx" || form->name == "odt") continue;
    const Letter& file = document.value().file;
    const auto again = encode(file.text, file.encoding);
    if (!again) continue;
    if (entry.path().filename() == "broken-mailbox.eml") {
      EXPECT_NE(bytes, *again);  // its NUL was read as a blank
      continue;
    }
    EXPECT_EQ(bytes, *again);
    ++files;
  }
  EXPECT_LE(70U, files);
}

}  // namespace
}  // namespace sincerely

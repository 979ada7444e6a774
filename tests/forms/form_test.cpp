#include "forms/form.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace sincerely

#include "forms/form.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(FormOf, IsNoneOfPlainText) {
  for (const char* path : {"letter.txt", "letter", "-", "a.po/letter", ".po"}) {
    EXPECT_EQ(nullptr, form_of(path, "Dear Ms Day,")) << path;
  }
}

TEST(FormOf, GoesByExtensionAndWhatIsInIt) {
  const std::pair<const char*, const char*> rows[] = {
      {"a.xlf", "xliff"}, {"lv/A.XLIFF", "xliff"}, {"a.docx", "docx"},
      {"a.docm", "docx"}, {"a.odt", "odt"},        {"strings.xml", "android"},
  };
  for (const auto& [path, name] : rows) {
    const Form* form = form_of(path, "<resources/>");
    ASSERT_NE(nullptr, form) << path;
    EXPECT_EQ(name, form->name);
  }
  EXPECT_EQ(nullptr, form_of("strings.xml", "<other/>"));
}

}  // namespace
}  // namespace sincerely

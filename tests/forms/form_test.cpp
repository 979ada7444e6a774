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
      {"lv/Emails.PO", "po"},
      {"mail.pot", "po"},
      {"messages_pt_BR.properties", "properties"},
      {"hi.lproj/Localizable.strings", "strings"},
  };
  for (const auto& [path, name] : rows) {
    const Form* form = form_of(path, "");
    ASSERT_NE(nullptr, form) << path;
    EXPECT_EQ(name, form->name);
  }
}

}  // namespace
}  // namespace sincerely

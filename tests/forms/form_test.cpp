#include "forms/form.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(FormOf, IsNoneOfPlainText) {
  for (const char* path : {"letter.txt", "letter", "-", "a.po/letter", ".po"}) {
    EXPECT_EQ(nullptr, form_of(path, "Dear Ms Day,")) << path;
  }
}

TEST(FormOf, IsKnownByTheExtension) {
  struct Case {
    const char* path;
    std::string_view name;
  };
  for (const Case& c :
       {Case{"a.html", "html"}, Case{"lv/A.HTM", "html"},
        Case{"a.md", "markdown"}, Case{"a.b.markdown", "markdown"},
        Case{"letters/Reply.EML", "mail"}}) {
    const Form* form = form_of(c.path, "");
    ASSERT_NE(nullptr, form) << c.path;
    EXPECT_EQ(c.name, form->name);
  }
}

}  // namespace
}  // namespace sincerely

#include "forms/form.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(FormOf, IsNoneOfPlainText) {
  for (const char* path : {"letter.txt", "letter", "-", "a.po/letter", ".po"}) {
    EXPECT_EQ(nullptr, form_of(path, "Dear Ms Day,")) << path;
  }
}

}  // namespace
}  // namespace sincerely

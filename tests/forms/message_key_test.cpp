#include "forms/message_key.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(IsKeyName, TellsNamesFromTexts) {
  for (const char* name :
       {"letter.refund.body", "LATE_DELIVERY", "mail:late.body", "a.b",
        "late-delivery.title", "_title", "errors/404.text"}) {
    EXPECT_TRUE(is_key_name(name)) << name;
  }
  for (const char* text :
       {"", "Hello", "We are sorry", "Sorry.", "Sorry...", "e-mail", "Yes/No",
        "3.14", "Name:", "http://example.org", "letter. body", "नमस्ते_जी",
        "%s_%s", "Late!"}) {
    EXPECT_FALSE(is_key_name(text)) << text;
  }
}

}  // namespace
}  // namespace sincerely

#include "forms/android_value.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(ReadAndroidValue, DecodesEscapesAndFoldsBlanks) {
  const std::pair<const char*, const char*> rows[] = {
      {"", ""},
      {"  a \n\t b ", "a b"},
      {"\" a  b \"", "a  b"},
      {"a \"  \" b", "a    b"},
      {"We\\'re \\\"here\\\"", "We're \"here\""},
      {"a\\n\\nb\\tc", "a\n\nb\tc"},
      {"\\@x \\?y \\#z \\\\", "@x ?y #z \\"},
      {"\\u00e9 \\uD83D\\uDE00", "é 😀"},
      {"\\u12 \\uD83D \\uDE00x \\u0000", "\\u12 \\uD83D \\uDE00x \\u0000"},
      {"\\é", "é"},
      {"a\\", "a"},
      {"a\\ b", "a b"},
      {"a\u00A0 b", "a\u00A0 b"},
  };
  for (const auto& [value, text] : rows) {
    EXPECT_EQ(text, read_android_value(value).text) << value;
  }
}

TEST(IsAndroidReference, TellsReferencesFromText) {
  for (const char* value :
       {"@string/name", " @android:string/ok ", "?attr/name"}) {
    EXPECT_TRUE(is_android_reference(value)) << value;
  }
  for (const char* value : {"@ann, hello", "@", "a/b", "", "? yes/no"}) {
    EXPECT_FALSE(is_android_reference(value)) << value;
  }
}

}  // namespace
}  // namespace sincerely

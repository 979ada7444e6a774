#include "input/dynamic_library.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(DynamicLibrary, TakesTheFirstThatIsThere) {
  const DynamicLibrary library({"libnowhere.so.1", "libm.so.6"});
  ASSERT_TRUE(library.is_open());
  double (*root)(double) = nullptr;
  ASSERT_TRUE(library.find("sqrt", &root));
  EXPECT_EQ(3.0, root(9.0));
  EXPECT_FALSE(library.find("no_such_function", &root));
  EXPECT_EQ(nullptr, root);
}

TEST(DynamicLibrary, MayNotBeThere) {
  const DynamicLibrary library({"libnowhere.so.1"});
  EXPECT_FALSE(library.is_open());
  double (*root)(double) = nullptr;
  EXPECT_FALSE(library.find("sqrt", &root));
}

}  // namespace
}  // namespace sincerely

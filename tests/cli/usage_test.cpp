#include "cli/usage.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(PathKind, IsToldByTheValuesName) {
  EXPECT_EQ(PathKind::kFolder, path_kind("DIR"));
  EXPECT_EQ(PathKind::kFile, path_kind("FILE"));
  EXPECT_EQ(PathKind::kFile, path_kind("SOURCE TRANSLATION..."));
  EXPECT_EQ(PathKind::kNone, path_kind("TAG"));
  EXPECT_EQ(PathKind::kNone, path_kind(""));
}

}  // namespace
}  // namespace sincerely

#include "cli/build_id.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(BuildId, IsThereAndStays) {
  EXPECT_LE(16U, build_id().size());
  EXPECT_EQ(build_id(), build_id());
}

}  // namespace
}  // namespace sincerely

#include "pack/symbols.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(Signature, ForgetsNoSymbol) {
  Signature one;
  one.add(40);
  one.add(300);
  Signature all;
  all.add(1000);
  all.add(one);
  for (const std::uint32_t symbol : {40U, 300U, 1000U}) {
    EXPECT_TRUE(all.may_have(symbol));
  }
  EXPECT_FALSE(all.may_have(41));
  EXPECT_TRUE(Signature::read(all.bits).may_have(300));
}

}  // namespace
}  // namespace sincerely

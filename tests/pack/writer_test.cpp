#include "pack/writer.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "pack/pack.h"

namespace sincerely {
namespace {

TEST(PackWriter, WritesWhatPackReads) {
  PackWriter writer;
  const StringRef name = writer.string("name");
  const std::vector<std::uint32_t> slots = {3, 1, 4};
  const Range range = writer.append(Table::kWordSlots, slots);
  writer.list("days", {"Monday", "Tuesday"});
  const std::string bytes = writer.finish();
  const auto pack = Pack::open(bytes);
  ASSERT_TRUE(pack);
  EXPECT_EQ("name", pack->string(name));
  EXPECT_EQ(4U, pack->slice<std::uint32_t>(Table::kWordSlots, range)[2]);
  ASSERT_EQ(2U, pack->list("days").size());
  EXPECT_EQ("Tuesday", pack->string(pack->list("days")[1]));
}

TEST(PackWriter, StoresAStringOnce) {
  PackWriter writer;
  const StringRef first = writer.string("again");
  const StringRef second = writer.string("again");
  EXPECT_EQ(first.offset, second.offset);
}

}  // namespace
}  // namespace sincerely

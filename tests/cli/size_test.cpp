#include "cli/size.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct SizeCase {
  std::string_view text;
  std::optional<std::size_t> size;
};

constexpr SizeCase kSizes[] = {
    {"0", 0},
    {"1000", 1000},
    {"2K", 2048},
    {"64M", 64U << 20},
    {"1G", 1U << 30},
    {"1g", 1U << 30},
    {"1MB", 1U << 20},
    {"1MiB", 1U << 20},
    {"", std::nullopt},
    {"M", std::nullopt},
    {"-1", std::nullopt},
    {"1T", std::nullopt},
    {"1Mx", std::nullopt},
    {"99999999999999999999", std::nullopt},
    {"18446744073709551615G", std::nullopt},
};

TEST(ParseSize, KnowsUnits) {
  for (const SizeCase& c : kSizes) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.size, parse_size(c.text));
  }
}

}  // namespace
}  // namespace sincerely

#include "input/nearest.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace sincerely {
namespace {

struct DistanceCase {
  std::string_view a;
  std::string_view b;
  std::size_t most;
  std::size_t distance;
};

constexpr DistanceCase kDistances[] = {
    {"", "", 3, 0},           {"json", "json", 3, 0},  {"JSON", "json", 3, 0},
    {"jsn", "json", 3, 1},    {"jsonn", "json", 3, 1}, {"jsom", "json", 3, 1},
    {"josn", "json", 3, 1},                         // a swap is one edit
    {"varet", "varēt", 3, 1},                       // two bytes, one character
    {"abcd", "wxyz", 2, 3},                         // beyond the most
    {"a", "abcdef", 2, 3},    {"\xff", "a", 2, 1},  // not UTF-8: bytes are
                                                    // compared
};

TEST(EditDistance, CountsCharacters) {
  for (const DistanceCase& c : kDistances) {
    SCOPED_TRACE(c.a);
    EXPECT_EQ(c.distance, edit_distance(c.a, c.b, c.most));
    EXPECT_EQ(c.distance, edit_distance(c.b, c.a, c.most));
  }
}

struct NearestCase {
  std::string_view wanted;
  std::string_view nearest;
};

constexpr NearestCase kNearest[] = {
    {"jsn", "json"},
    {"PT", "pt"},
    {"vauge-time", "vague-time"},
    {"soon", "vague-time/soon"},  // the part after the slash
    {"excuse/workloda", "excuse/workload"},
    {"zzz", ""},
    {"", ""},
};

TEST(Nearest, FindsTheNameThatWasMeant) {
  const std::vector<std::string_view> names = {
      "json",       "ndjson",          "pt",
      "vague-time", "vague-time/soon", "excuse/workload"};
  for (const NearestCase& c : kNearest) {
    SCOPED_TRACE(c.wanted);
    EXPECT_EQ(c.nearest, nearest(c.wanted, names));
  }
}

TEST(DidYouMean, EndsAMessageOnlyIfANameIsNear) {
  const std::vector<std::string_view> names = {"gcc"};
  EXPECT_EQ("; did you mean “gcc”?", did_you_mean("gc", names));
  EXPECT_EQ("", did_you_mean("sarif", names));
}

}  // namespace
}  // namespace sincerely

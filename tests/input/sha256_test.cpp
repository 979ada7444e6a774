#include "input/sha256.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct Sha256Case {
  std::string bytes;
  std::string_view hash;
};

// What `openssl dgst -sha256 -binary | base64` says; the lengths are those at
// which the padding takes another block.
const Sha256Case kSha256Cases[] = {
    {"", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},
    {"abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="},
    {std::string(55, 'a'), "n0OQ+NMMLdkuyfCVtl4rmumwqSWlJY4kHJ8ekQ9zQxg="},
    {std::string(56, 'a'), "s1Q5pKxvCUi21vnjxq8PX1kM4g8b3nCQ73lwaG7Gc4o="},
    {std::string(63, 'a'), "fT50oF19sVvOStnsBljqmOPwbu7PFrTG//LaRX3cLzQ="},
    {std::string(64, 'a'), "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs="},
    {std::string(119, 'a'), "MeulHDE6XAgiat8Y1KNZz9/Y0ugWsT9K+VL36mWE3Ps="},
    {std::string(1000, 'a'), "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="},
};

TEST(Sha256, IsThatOfOthers) {
  for (const Sha256Case& c : kSha256Cases) {
    SCOPED_TRACE(c.bytes.size());
    EXPECT_EQ(c.hash, base64(sha256(c.bytes)));
  }
}

TEST(Sha256, IsWrittenInHex) {
  EXPECT_EQ("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            hex(sha256("abc")));
}

}  // namespace
}  // namespace sincerely

#include "review/digit_atoms.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

std::string shown_atoms(std::string_view text,
                        const std::vector<Span>& passed = {}) {
  std::string out;
  for (const DigitAtom& atom : find_atoms(text, passed)) {
    out += atom.digits + "(" + atom.gap + ")";
  }
  return out;
}

TEST(FindAtoms, CutsTheText) {
  EXPECT_EQ("", shown_atoms("none"));
  EXPECT_EQ("1(.)234(,)50(x)", shown_atoms("1.234,50"));
  EXPECT_EQ("9(-)17(x)", shown_atoms("9\u201317"));
  EXPECT_EQ("85( )000(x)", shown_atoms("85\u00A0000"));
  EXPECT_EQ("15(h)30(x)", shown_atoms("15h30"));
  EXPECT_EQ("5(x)6(x)", shown_atoms("5 to 6"));
  EXPECT_EQ("25(x)", shown_atoms("२५"));
}

TEST(FindAtoms, PassesOverSpans) {
  EXPECT_EQ("2(x)", shown_atoms("{1} 2", {{0, 3}}));
  EXPECT_EQ("1(x)2(x)", shown_atoms("1{}2", {{1, 3}}));
}

}  // namespace
}  // namespace sincerely

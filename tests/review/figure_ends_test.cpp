#include "review/figure_ends.h"

#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

TEST(SuffixAt, GivesTheLettersBehind) {
  EXPECT_EQ("pm", suffix_at("3pm, 4", 1));
  EXPECT_EQ("", suffix_at("3 pm", 1));
  EXPECT_EQ("", suffix_at("15.00'e", 5));
  EXPECT_EQ("", suffix_at("3", 1));
}

TEST(AddSign, TakesTheSignBeside) {
  const ValueWords words(*built_in_linter().rules_of("en"));
  const std::string_view text = "pay US$ 40 or 15%";
  Value sum;
  sum.span = {8, 10};
  sum.readings.emplace_back();
  add_sign(text, words, &sum);
  EXPECT_EQ("USD", sum.readings[0].unit);
  EXPECT_EQ((Span{4, 10}), sum.span);
  Value share;
  share.span = {14, 16};
  share.readings.emplace_back();
  add_sign(text, words, &share);
  EXPECT_EQ("percent", share.readings[0].unit);
  EXPECT_EQ((Span{14, 17}), share.span);
}

}  // namespace
}  // namespace sincerely

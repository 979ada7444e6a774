#include "findings/order.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

Finding make(std::string rule, Span span) {
  Finding finding;
  finding.rule = std::move(rule);
  finding.span = span;
  return finding;
}

TEST(SortFindings, OrdersByPlaceThenByRule) {
  std::vector<Finding> findings = {
      make("e/last", {9, 12}), make("c/short", {2, 5}), make("b/b", {2, 8}),
      make("b/a", {2, 8}),     make("d/d", {5, 5}),     make("z/first", {0, 0}),
  };
  sort_findings(&findings);
  std::string order;
  for (const Finding& finding : findings) order += finding.rule + ' ';
  EXPECT_EQ("z/first b/a b/b c/short d/d e/last ", order);
}

}  // namespace
}  // namespace sincerely

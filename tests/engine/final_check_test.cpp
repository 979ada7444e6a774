#include "engine/final_check.h"

#include <gtest/gtest.h>

#include "input/placeholders.h"

namespace sincerely {
namespace {

std::string found_in(const std::string& text, const RuleChoice& choice = {}) {
  const MessagePattern patterns[] = {
      {"placeholder.advice-broken", "close it"},
      {"placeholder.advice-unfilled", "fill it in"},
      {"placeholder.broken", "broken {placeholder}"},
      {"placeholder.unfilled", "unfilled {placeholder}"}};
  const Messages messages({"xx", patterns}, {"xx", patterns});
  Letter letter;
  letter.text = text;
  mark_placeholders(&letter, {});
  std::vector<Finding> findings;
  check_placeholders(letter, choice, messages, &findings);
  std::string out;
  for (const Finding& f : findings) {
    EXPECT_EQ(Severity::kError, f.severity);
    EXPECT_EQ(1U, f.suggestions.size());
    out += f.message + ", " + f.suggestions.front().text + "; ";
  }
  return out;
}

TEST(FinalCheck, FindsWhatIsNotFilledInByPlace) {
  EXPECT_EQ("broken {{b}, close it; unfilled {{name}}, fill it in; ",
            found_in("Dear {{b} or {{name}},"));
  EXPECT_EQ("", found_in("Dear Ms Day,"));
}

TEST(FinalCheck, CanBeTurnedOff) {
  RuleChoice choice;
  choice.ignore = {"placeholder/broken"};
  EXPECT_EQ("unfilled {{name}}, fill it in; ",
            found_in("Dear {{b} or {{name}},", choice));
  choice.ignore = {"placeholder"};
  EXPECT_EQ("", found_in("Dear {{b} or {{name}},", choice));
}

}  // namespace
}  // namespace sincerely

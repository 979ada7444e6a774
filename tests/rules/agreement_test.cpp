#include "rules/agreement.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

constexpr const char* kForms =
    "forms:\n"
    "  thou: [\"(thou|thee|thine)\", \"your\"]\n"
    "  you: [\"you\", \"your\"]\n"
    "  sir: [\"sir\", \"your\"]\n";

TEST(Agreement, ReportsTheFormsThatAreNotTheLettersOwn) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.write("rules/xx/address/mixed.yaml", kForms).open();
  for (const char* expected : {
           "You know, you see, [thou] dost.",
           "Thou seest. [You] know.",  // a tie: the first
           "Thou and thee, and [you].",
           "You know your way.",  // of several forms
           "[Thou] seest your way, sir; sir.",
           "You wrote “thou” and “thee” to us.",  // quoted
           "We know.",
       }) {
    EXPECT_EQ(expected, found_in(rules, without_brackets(expected)));
  }
}

}  // namespace
}  // namespace sincerely

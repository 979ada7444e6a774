#include "engine/clauses.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

class Clauses : public testing::Test {
 protected:
  Clauses() {
    language_.write("rules/letters.yaml",
                    "sections: {greeting: error, apology: error, remedy: "
                    "warning, reference: hint, closing: error, signature: "
                    "error}\ntypes: {reply: [greeting]}\nclauses: [blame]\n");
  }
  std::string found(const std::string& text) {
    return found_in(language_.open(), text);
  }

  TinyLanguage language_;
};

TEST_F(Clauses, AreFoundWhole) {
  language_.rule("it", {"you failed to"});
  EXPECT_EQ("Well, [you failed to sign the form], we see.",
            found("Well, you failed to sign the form, we see."));
  EXPECT_EQ("Alas! [You failed to sign.] It is so.", [&] {
    std::string text = found("Alas! You failed to sign. It is so.");
    return text.replace(text.find("]."), 2, ".]");
  }());
}

TEST_F(Clauses, OfOneFaultAreOneFinding) {
  language_.rule("one", {"you failed"}).rule("other", {"as usual"});
  EXPECT_EQ("[You failed to sign as usual], we see.",
            found("You failed to sign as usual, we see."));
}

TEST_F(Clauses, ThatAreTooLongAreLeftAlone) {
  language_.rule("it", {"you failed to"});
  const std::string rest =
      " one two three four five six seven eight nine ten "
      "eleven twelve";
  EXPECT_EQ("[You failed to]" + rest + ".",
            found("You failed to" + rest + "."));
}

TEST_F(Clauses, AreNotTakenForWhatARewriteReplaces) {
  language_.rule("it", {"you failed to"}, "suggest: [{replace: \"please\"}]\n");
  EXPECT_EQ("Well, [you failed to] sign.", found("Well, you failed to sign."));
}

TEST_F(Clauses, AreOnlyThoseOfTheCategoriesNamed) {
  language_.write("rules/xx/other/it.yaml", "patterns: [\"you failed\"]\n");
  EXPECT_EQ("Well, [you failed] here.", found("Well, you failed here."));
}

}  // namespace
}  // namespace sincerely

#include "compile/learning.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "learn/tiny_examples.h"
#include "rules/tiny_language.h"

namespace sincerely {
namespace {

class Learning : public testing::Test {
 protected:
  Learning() {
    language_.write("rules/xx/examples/blame.tsv", blame_table());
    language_.write("rules/xx/examples/plain.tsv", plain_table());
    language_.write("rules/xx/blame/learned.yaml", "examples: blame\n");
    language_.write("own/xx/examples/blame.tsv",
                    "1\t⟦Blame the moon⟧ for it.\n1\tI ⟦blame the moon⟧.\n");
    language_.open_learned();
  }

  std::string own() const { return language_.root() + "/own"; }
  Pack base() const { return *Pack::open(language_.bytes()); }

  void learn() const {
    const auto model = learn_extension(own(), "xx", base());
    ASSERT_TRUE(model.ok() && model.value().has_value());
    std::ofstream(model_path(own(), "xx"), std::ios::binary)
        << model.value()->pack;
  }

  TinyLanguage language_;
};

TEST_F(Learning, OfAFolderAddsItsExamplesToTheBuiltInOnes) {
  learn();
  const auto bytes = read_model(own(), "xx", base());
  ASSERT_TRUE(bytes.ok()) << bytes.error().to_string();
  EXPECT_EQ(3U, examples_of(*Pack::open(bytes.value())).size());
}

TEST_F(Learning, OfAFolderWithoutExamplesIsNothing) {
  const auto model = learn_extension(own() + "/none", "xx", base());
  ASSERT_TRUE(model.ok());
  EXPECT_FALSE(model.value().has_value());
  EXPECT_EQ("", read_model(own() + "/none", "xx", base()).value());
}

TEST_F(Learning, IsAskedForWhereItIsMissing) {
  const auto model = read_model(own(), "xx", base());
  ASSERT_FALSE(model.ok());
  EXPECT_NE(std::string::npos,
            model.error().message.find("run `sincerely learn " + own() + "`"));
}

TEST_F(Learning, IsAskedForAgainWhenExamplesChanged) {
  learn();
  ASSERT_TRUE(read_model(own(), "xx", base()).ok());
  language_.write("own/xx/examples/blame.tsv", "1\t⟦Blame the sun⟧.\n");
  EXPECT_FALSE(read_model(own(), "xx", base()).ok());
}

TEST_F(Learning, DoesNotTakeAnotherFileForAModel) {
  std::ofstream(model_path(own(), "xx")) << "no model";
  EXPECT_FALSE(read_model(own(), "xx", base()).ok());
}

TEST_F(Learning, SaysWhichFieldIsWrong) {
  language_.write("rules/xx/fields.yaml", "pets: [cat, \"d*\"]\n");
  const auto model = learn_language(language_.root(), "xx");
  ASSERT_FALSE(model.ok());
  EXPECT_EQ(language_.root() +
                "/rules/xx/fields.yaml:1:7: a longer beginning than “d*” "
                "expected",
            model.error().to_string());
}

TEST_F(Learning, IsUsedByTheRulesOfTheFolder) {
  learn();
  const auto extension = build_extension(own(), "xx", base());
  ASSERT_TRUE(extension.ok()) << extension.error().to_string();
  EXPECT_FALSE(Model(*Pack::open(extension.value())).empty());
}

}  // namespace
}  // namespace sincerely

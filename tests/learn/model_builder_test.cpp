#include "learn/model_builder.h"

#include <gtest/gtest.h>

#include "learn/tiny_examples.h"
#include "rules/model.h"

namespace sincerely {
namespace {

Result<BuiltModel> build(const std::vector<ExampleFile>& files) {
  const Locale locale;
  const TextReader reader(locale);
  return build_model(files, "own", {&locale, &reader, &no_fields()});
}

TEST(ModelBuilder, WritesAClassForEachTable) {
  const auto model = build(tiny_examples());
  ASSERT_TRUE(model.ok()) << model.error().to_string();
  const auto pack = Pack::open(model.value().pack);
  ASSERT_TRUE(pack.has_value());
  EXPECT_EQ(1U, Model(*pack).size());
  EXPECT_EQ("blame", Model(*pack).name(0));
  EXPECT_TRUE(model.value().report.starts_with("blame "));
}

TEST(ModelBuilder, GivesTheSameBytesEachTime) {
  EXPECT_TRUE(build(tiny_examples()).value().pack ==
              build(tiny_examples()).value().pack);
}

TEST(ModelBuilder, KeepsTheExamplesToLearnFromAgain) {
  const auto model = build(tiny_examples());
  const auto files = examples_of(*Pack::open(model.value().pack));
  ASSERT_EQ(2U, files.size());
  EXPECT_EQ("blame.tsv", files[0].path);
  EXPECT_EQ(blame_table(), files[0].content);
}

TEST(ModelBuilder, CopiesAModelIntoAnotherPack) {
  const auto model = build(tiny_examples());
  PackWriter writer;
  copy_model(*Pack::open(model.value().pack), &writer);
  const std::string bytes = writer.finish();
  EXPECT_EQ("blame", Model(*Pack::open(bytes)).name(0));
  EXPECT_EQ(2U, examples_of(*Pack::open(bytes)).size());
}

TEST(ModelBuilder, WithoutExamplesHasNoClass) {
  const auto model = build({});
  ASSERT_TRUE(model.ok());
  EXPECT_TRUE(Model(*Pack::open(model.value().pack)).empty());
}

TEST(ModelBuilder, RefusesMoreClassesThanAModelHas) {
  std::vector<ExampleFile> files;
  for (int i = 0; i < 49; ++i) {
    files.push_back({"c" + std::to_string(i) + ".tsv", "1\t⟦a⟧ b\n0\tc\n"});
  }
  const auto model = build(files);
  ASSERT_FALSE(model.ok());
  EXPECT_EQ("examples of 49 classes; a model has at most 48",
            model.error().message);
}

TEST(ModelBuilder, NamesTheClassThatCannotBeLearnt) {
  const auto model = build({{"excuse.tsv", "1\t⟦a⟧ b\n"}});
  ASSERT_FALSE(model.ok());
  EXPECT_EQ("learning “excuse”: examples of both labels, 1 and 0, expected",
            model.error().message);
}

}  // namespace
}  // namespace sincerely

#include "learn/examples.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "input/temporary_folder.h"
#include "learn/tiny_examples.h"

namespace sincerely {
namespace {

Result<ExampleSet> read(const std::vector<ExampleFile>& files) {
  const Locale locale;
  const TextReader reader(locale);
  return read_examples(files, "own", {&locale, &reader, &no_fields()});
}

std::string message_of(const std::vector<ExampleFile>& files) {
  const Result<ExampleSet> set = read(files);
  return set ? "no error" : set.error().to_string();
}

const ExampleLabel* label_of(const ExampleSet& set, const Example& example,
                             const std::string& name) {
  const auto number = static_cast<std::uint32_t>(
      std::ranges::find(set.classes, name) - set.classes.begin());
  const auto found =
      std::ranges::find(example.labels, number, &ExampleLabel::number);
  return found == example.labels.end() ? nullptr : &*found;
}

TEST(Examples, OfACategorySpeakForItAlone) {
  const auto set = read({{"excuse.tsv", "1\tWe were ⟦so busy⟧ then.\n0\tNo.\n"},
                         {"blame.tsv", "0\tYes.\n"}});
  ASSERT_TRUE(set.ok()) << set.error().to_string();
  EXPECT_EQ((std::vector<std::string>{"blame", "excuse"}), set.value().classes);
  ASSERT_EQ(3U, set.value().examples.size());
  const Example& first = set.value().examples[0];
  EXPECT_EQ(nullptr, label_of(set.value(), first, "blame"));
  const ExampleLabel* own = label_of(set.value(), first, "excuse");
  ASSERT_NE(nullptr, own);
  EXPECT_TRUE(own->is_one);
  ASSERT_EQ(1U, own->spans.size());
  EXPECT_EQ(2U, own->spans[0].first);
  EXPECT_EQ(4U, own->spans[0].last);
  EXPECT_EQ(5U, first.words);
}

TEST(Examples, OfPlainSentencesSpeakAgainstAllCategories) {
  const auto set = read({{"excuse.tsv", "1\t⟦a⟧\n"},
                         {"sections/hope.tsv", "1\tb\n"},
                         {"plain.tsv", "0\tAll is well.\n"}});
  ASSERT_TRUE(set.ok());
  const Example& plain = set.value().examples[2];
  EXPECT_TRUE(plain.is_natural);
  ASSERT_NE(nullptr, label_of(set.value(), plain, "excuse"));
  EXPECT_FALSE(label_of(set.value(), plain, "excuse")->is_one);
  EXPECT_EQ(nullptr, label_of(set.value(), plain, "sections/hope"));
}

TEST(Examples, OfSectionsMayBeOfSeveral) {
  const auto set = read({{"sections.tsv", "hope,thanks\tc\n-\td\n"},
                         {"sections/hope.tsv", "1\ta\n"},
                         {"sections/thanks.tsv", "1\tb\n"}});
  ASSERT_TRUE(set.ok()) << set.error().to_string();
  const auto& examples = set.value().examples;
  EXPECT_TRUE(label_of(set.value(), examples[0], "sections/thanks")->is_one);
  EXPECT_FALSE(label_of(set.value(), examples[1], "sections/thanks")->is_one);
}

TEST(Examples, OfLettersAreTheirSentences) {
  const auto set = read({{"excuse.tsv", "1\t⟦a⟧\n"},
                         {"blame.tsv", "1\t⟦a⟧\n"},
                         {"letters/one.letter",
                          "---\nmissing: hope, thanks\n---\nIt rained. We "
                          "were ⟦excuse|so busy⟧ then.\n"},
                         {"sections/hope.tsv", "1\tb\n"}});
  ASSERT_TRUE(set.ok()) << set.error().to_string();
  const auto& examples = set.value().examples;
  ASSERT_EQ(5U, examples.size());
  EXPECT_FALSE(label_of(set.value(), examples[2], "excuse")->is_one);
  EXPECT_FALSE(label_of(set.value(), examples[2], "sections/hope")->is_one);
  EXPECT_TRUE(label_of(set.value(), examples[3], "excuse")->is_one);
  // It may hold another fault that is marked by the one label only.
  EXPECT_EQ(nullptr, label_of(set.value(), examples[3], "blame"));
  EXPECT_EQ(examples[2].group, examples[3].group);
  EXPECT_NE(examples[1].group, examples[2].group);
}

TEST(Examples, SayWhereTheyAreWrong) {
  EXPECT_EQ("own/a.tsv:2:1: a label, a tab and a sentence expected",
            message_of({{"a.tsv", "1\tb\nc d\n"}}));
  EXPECT_EQ("own/a.tsv:1:1: the label 0 or 1 expected, not “yes”",
            message_of({{"a.tsv", "yes\tb\n"}}));
  EXPECT_EQ("own/a.tsv:1:1: ⟦ and ⟧ do not pair",
            message_of({{"a.tsv", "1\t⟦b\n"}}));
  EXPECT_EQ("own/sections.tsv:1:1: there are no examples of the section “hoop”",
            message_of({{"sections.tsv", "hoop\tb\n"}}));
  EXPECT_EQ("own/letters/a.letter:1:1: ⟦ and ⟧ do not pair",
            message_of({{"letters/a.letter", "⟦b"}}));
}

TEST(Examples, AreFoundInAFolderAndBelow) {
  const TemporaryFolder folder;
  folder.write("sections/hope.tsv", "1\ta\n");
  folder.write("excuse.tsv", "1\ta\n");
  folder.write("notes.txt", "none\n");
  const auto files = find_examples(folder.path());
  ASSERT_TRUE(files.ok());
  ASSERT_EQ(2U, files.value().size());
  EXPECT_EQ("excuse.tsv", files.value()[0].path);
  EXPECT_EQ("sections/hope.tsv", files.value()[1].path);
  EXPECT_TRUE(find_examples(folder.path() + "/none").value().empty());
}

}  // namespace
}  // namespace sincerely

#include "forms/yaml_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

TEST(ReadYamlCatalogue, ReadsFilesAsExpected) {
  check_catalogue_samples("yaml", read_yaml_catalogue);
}

TEST(ReadYamlCatalogue, SaysHowWordsAreWritten) {
  const auto document = read_yaml_catalogue(
      "a.yml",
      "a: one two\nb: 'one two'\nc: \"one two\"\nd: |\n  one two\n"
      "e: [one two]\nf: \"{n, plural, other {#}} left\"\n");
  ASSERT_TRUE(document.ok());
  std::vector<std::size_t> counts;
  for (const Message& message : document.value().messages) {
    counts.push_back(message.writings.size());
    EXPECT_EQ(Writing::Kind::kIcuMessage, message.writings[0].kind);
  }
  EXPECT_THAT(counts, ::testing::ElementsAre(2, 2, 2, 1, 2, 2));
  EXPECT_EQ(Writing::Kind::kYamlFlow,
            document.value().messages[4].writings[1].kind);
}

TEST(ReadYamlCatalogue, ReadsAnAliasOnce) {
  std::string bytes = "a: &x0 [so late]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string from = "*x" + std::to_string(i - 1);
    bytes += "k" + std::to_string(i) + ": &x" + std::to_string(i) + " [" +
             from + "," + from + "," + from + "]\n";
  }
  const auto document = read_yaml_catalogue("a.yml", bytes);
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(1u, document.value().messages.size());
}

TEST(ReadYamlCatalogue, GoesAsDeepAsItMay) {
  for (const char* open : {"[", "{a: ", "- "}) {
    std::string bytes = "a: so late\nb:\n  ";
    for (int i = 0; i < 20'000; ++i) bytes += open;
    const auto deep = read_yaml_catalogue("a.yml", bytes);
    ASSERT_TRUE(deep.ok());
    EXPECT_EQ(1u, deep.value().messages.size());
    EXPECT_FALSE(deep.value().notes.empty());
  }
}

TEST(ReadYamlCatalogue, ComesToAnEnd) {
  for (const char* bytes : {",", ", a\n:\nb:\r\n  c:\r\n d\ne", "]", "}\n"}) {
    const auto document = read_yaml_catalogue("a.yml", bytes);
    EXPECT_TRUE(!document.ok() || !document.value().notes.empty()) << bytes;
  }
}

TEST(ReadYamlCatalogue, LeadsBehindAByteOrderMark) {
  const std::string bytes = "\xEF\xBB\xBF\xEF\xBB\xBFpt: so late\n";
  const auto document = read_yaml_catalogue("a.yml", bytes);
  ASSERT_TRUE(document.ok());
  EXPECT_EQ("", document_fault(document));
}

}  // namespace
}  // namespace sincerely

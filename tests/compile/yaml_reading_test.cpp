#include "compile/yaml_reading.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(YamlReading, ListsFilesSortedAndLeavesHiddenOnesOut) {
  TinyLanguage language;
  language.write("d/b.yaml", "").write("d/a.yaml", "").write("d/.c.yaml", "");
  language.write("d/e.txt", "").write("d/f/g.yaml", "");
  const std::string folder = language.root() + "/d";
  EXPECT_EQ((std::vector<std::string>{folder + "/a.yaml", folder + "/b.yaml"}),
            files_in(folder, ".yaml"));
  EXPECT_EQ(3U, files_in(folder, ".yaml", true).size());
  EXPECT_TRUE(files_in(folder + "/nowhere", ".yaml").empty());
}

TEST(YamlReading, KeepsTheFirstError) {
  YamlFields fields("f.yaml");
  fields.fail(2, 3, "first");
  fields.fail(4, 5, "second");
  ASSERT_TRUE(fields.error());
  EXPECT_EQ("f.yaml:2:3: first", fields.error()->to_string());
}

TEST(YamlReading, TakesOneTextForAListOfOne) {
  const Result<YamlNode> root = parse_yaml("f.yaml", "a: b\nc: [d, e]\n");
  YamlFields fields("f.yaml");
  EXPECT_EQ((std::vector<std::string>{"b"}),
            fields.texts(*root.value().find("a")));
  const auto patterns = fields.patterns(*root.value().find("c"));
  ASSERT_EQ(2U, patterns.size());
  EXPECT_EQ("e", patterns[1].pattern);
  EXPECT_EQ(2U, patterns[1].line);
  EXPECT_EQ(8U, patterns[1].column);
}

}  // namespace
}  // namespace sincerely

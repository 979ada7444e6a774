#include "input/yaml.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

// The tree in one line, with the place of every key and value.
std::string outline(const YamlNode& node) {
  const auto place = [](std::size_t line, std::size_t column) {
    return "@" + std::to_string(line) + ":" + std::to_string(column);
  };
  std::string text;
  if (node.key_line != 0) {
    text += node.key + place(node.key_line, node.key_column) + "=";
  }
  if (node.is_scalar()) text += node.text;
  if (node.is_list()) text += "list";
  if (node.is_map()) text += "map";
  text += place(node.line, node.column);
  if (node.children.empty()) return text;
  text += "(";
  for (const YamlNode& child : node.children) {
    if (text.back() != '(') text += ' ';
    text += outline(child);
  }
  return text + ")";
}

struct YamlCase {
  std::string_view yaml;
  std::string_view outline;
};

constexpr YamlCase kTrees[] = {
    {"", "@1:1"},
    {"a", "a@1:1"},
    {"a: b", "map@1:1(a@1:1=b@1:4)"},
    {"a: ~", "map@1:1(a@1:1=@1:4)"},
    {"no: \"~falhar\"", "map@1:1(no@1:1=~falhar@1:5)"},  // keys are text
    {"b: 1\na: 2", "map@1:1(b@1:1=1@1:4 a@2:1=2@2:4)"},  // the file's order
    {"- {in: x}", "list@1:1(map@1:3(in@1:4=x@1:8))"},
    {"पप: [ü, e]", "map@1:1(पप@1:1=list@1:5(ü@1:6 e@1:9))"},  // code points
    {"\xEF\xBB\xBF"
     "a: b",
     "map@1:1(a@1:1=b@1:4)"},
    {"a:\r\n  - b\r\n", "map@1:1(a@1:1=list@2:3(b@2:5))"},
    {"a: &x [b]\nc: *x",
     "map@1:1(a@1:1=list@1:4(b@1:8) c@2:1=list@1:4(b@1:8))"},
};

TEST(Yaml, KnowsThePlaceOfEveryPart) {
  for (const YamlCase& c : kTrees) {
    SCOPED_TRACE(c.yaml);
    const Result<YamlNode> tree = parse_yaml("rule.yaml", c.yaml);
    ASSERT_TRUE(tree.ok()) << tree.error().to_string();
    EXPECT_EQ(c.outline, outline(tree.value()));
  }
}

struct YamlErrorCase {
  std::string_view yaml;
  std::string_view error;
};

constexpr YamlErrorCase kYamlErrors[] = {
    {"a: b: c",
     "rule.yaml:1:5: not valid YAML: “: ” cannot stand here; put the text in "
     "quotation marks"},
    {"a: [b", "rule.yaml:1:6: not valid YAML: “]” expected"},
    {"a: {b: c", "rule.yaml:1:9: not valid YAML: “}” expected"},
    {"a: ]", "rule.yaml:1:4: not valid YAML: a “]” or “}” too many"},
    {"a: \"b", "rule.yaml:1:6: not valid YAML: a quotation mark is not closed"},
    {"a: \"b\n", "rule.yaml:1:4: a quotation mark is not closed"},
    {"- 'it''s\n", "rule.yaml:1:3: a quotation mark is not closed"},
    {"a:\n  - \"b\n  - \"c\"\n",
     "rule.yaml:3:6: not valid YAML: this belongs to nothing above it; look "
     "for a quotation mark that is not closed, and at the indentation"},
    {"a: @b",
     "rule.yaml:1:4: not valid YAML: no text can begin so; put the text in "
     "quotation marks"},
    {"a: !b c",
     "rule.yaml:1:4: “!” begins a tag; put the text in quotation marks"},
    {"a:\n\t- b",
     "rule.yaml:2:2: not valid YAML: a list cannot begin here; look at the "
     "indentation, which is of spaces"},
    {"- a\nb: c",
     "rule.yaml:2:1: this belongs to nothing above it, and a file holds one "
     "document"},
    {"- a\n---\n- b",
     "rule.yaml:3:1: this belongs to nothing above it, and a file holds one "
     "document"},
    {"a: *b",
     "rule.yaml:1:4: not valid YAML: “*” begins an alias; put the text in "
     "quotation marks"},
    {"ü: 1\na: 2\nü: 3",
     "rule.yaml:3:1: the key “ü” is here twice; it is first in line 1"},
    {"? [a]\n: b", "rule.yaml:1:3: a key that is no plain text"},
    {"a: &x [*x]", "rule.yaml:1:8: an alias inside of what it stands for"},
    {"a: \"\xE9\"", "rule.yaml:1:5: not UTF-8; save the file as UTF-8"},
};

TEST(Yaml, SaysWhereAFileIsWrong) {
  for (const YamlErrorCase& c : kYamlErrors) {
    SCOPED_TRACE(c.yaml);
    const Result<YamlNode> tree = parse_yaml("rule.yaml", c.yaml);
    ASSERT_FALSE(tree.ok());
    EXPECT_EQ(c.error, tree.error().to_string());
  }
}

TEST(Yaml, RefusesDeepNesting) {
  const std::string deepest(kYamlMaxDepth, '[');
  const std::string ends(kYamlMaxDepth, ']');
  EXPECT_TRUE(parse_yaml("a", deepest + ends).ok());
  const Result<YamlNode> deeper = parse_yaml("a", "[" + deepest + ends + "]");
  ASSERT_FALSE(deeper.ok());
  EXPECT_EQ("a:1:65: nested deeper than 64", deeper.error().to_string());
}

TEST(Yaml, RefusesAliasesThatGrowWithoutEnd) {
  std::string yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 8; ++i) {
    const std::string last = "*a" + std::to_string(i - 1);
    yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last;
    for (int j = 1; j < 10; ++j) yaml += ", " + last;
    yaml += "]\n";
  }
  const Result<YamlNode> tree = parse_yaml("a", yaml);
  ASSERT_FALSE(tree.ok());
  EXPECT_EQ("aliases that stand for too much", tree.error().message);
}

TEST(Yaml, FindsAnEntryByItsKey) {
  const Result<YamlNode> tree = parse_yaml("a", "x: 1\ny: 2");
  ASSERT_TRUE(tree.ok());
  ASSERT_NE(nullptr, tree.value().find("y"));
  EXPECT_EQ("2", tree.value().find("y")->text);
  EXPECT_EQ(nullptr, tree.value().find("z"));
}

}  // namespace
}  // namespace sincerely

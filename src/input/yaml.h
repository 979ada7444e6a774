// Reads YAML, which rules and locales are written in, to a small tree that
// knows where every part of it stands in its file. What the keys mean is left
// to those who ask for the tree.

#ifndef INPUT_YAML_H_
#define INPUT_YAML_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "input/result.h"

namespace sincerely {

inline constexpr std::size_t kYamlMaxDepth = 64;
inline constexpr std::size_t kYamlMaxAliased = 100'000;  // nodes, in one file

// A value of the file, and, where it belongs to a map, its key. Lines and
// columns count from 1, columns in code points.
struct YamlNode {
  enum class Kind { kScalar, kList, kMap };

  Kind kind = Kind::kScalar;
  std::size_t line = 0;
  std::size_t column = 0;
  std::string text;  // of a scalar; empty where nothing is written, or `~`

  std::string key;  // of an entry of a map
  std::size_t key_line = 0;
  std::size_t key_column = 0;

  std::vector<YamlNode> children;  // of a list or map, in the file's order

  bool is_scalar() const { return kind == Kind::kScalar; }
  bool is_list() const { return kind == Kind::kList; }
  bool is_map() const { return kind == Kind::kMap; }

  // The entry of a map that has this key; nothing if there is none.
  const YamlNode* find(std::string_view wanted) const;
};

// Fails with kRule where the text is no YAML, nests deeper than kYamlMaxDepth,
// has a key twice in one map, a key that is no scalar, or a second document;
// with kEncoding where it is not UTF-8. An empty file is an empty scalar.
Result<YamlNode> parse_yaml(std::string path, std::string_view text);

// What yaml-cpp says of a mistake in words that say what to do about it.
std::string reword_yaml_mistake(const std::string& message);

}  // namespace sincerely

#endif  // INPUT_YAML_H_

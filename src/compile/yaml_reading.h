// Reads the fields of rule and locale files from YAML, with errors that say
// where, what was expected, and the nearest name meant.

#ifndef COMPILE_YAML_READING_H_
#define COMPILE_YAML_READING_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compile/lexicon.h"
#include "input/result.h"
#include "input/yaml.h"

namespace sincerely {

// The files of a folder with one of the endings, sorted; below it too if
// `recursive`. Hidden ones are left out.
std::vector<std::string> files_in(const std::string& folder,
                                  std::string_view ending,
                                  bool recursive = false);

// Reads and parses a file.
Result<YamlNode> read_yaml(const std::string& path);

// The first error wins; later calls then do nothing. One object reads one file.
class YamlFields {
 public:
  explicit YamlFields(std::string path) : path_(std::move(path)) {}

  void fail(std::size_t line, std::size_t column, std::string message);
  void fail(const YamlNode& at, std::string message);
  const std::optional<Error>& error() const { return error_; }

  // Fails unless `node` is a map with no other keys than these.
  bool is_map_of(const YamlNode& node, std::span<const std::string_view> keys);

  std::string text(const YamlNode& node);
  double number(const YamlNode& node, double least, double most);
  // One of `names`, by index.
  int choice(const YamlNode& node, std::span<const std::string_view> names,
             std::string_view what);
  // A list of scalars, or one scalar.
  std::vector<std::string> texts(const YamlNode& node);
  std::vector<PatternSource> patterns(const YamlNode& node);

 private:
  std::string path_;
  std::optional<Error> error_;
};

}  // namespace sincerely

#endif  // COMPILE_YAML_READING_H_

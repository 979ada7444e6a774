#include "compile/yaml_reading.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "input/nearest.h"
#include "input/reader.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestYaml = 8u << 20;  // bytes

template <typename Iterator>
void collect(const std::string& folder, std::string_view ending,
             std::vector<std::string>* out) {
  std::error_code failed;
  for (Iterator it(folder, failed), end; !failed && it != end;
       it.increment(failed)) {
    const std::string name = it->path().filename().string();
    if (name.starts_with('.') || !name.ends_with(ending)) continue;
    if (it->is_regular_file(failed)) out->push_back(it->path().string());
  }
}

}  // namespace

std::vector<std::string> files_in(const std::string& folder,
                                  std::string_view ending, bool recursive) {
  std::vector<std::string> out;
  if (recursive) {
    collect<fs::recursive_directory_iterator>(folder, ending, &out);
  } else {
    collect<fs::directory_iterator>(folder, ending, &out);
  }
  std::ranges::sort(out);
  return out;
}

Result<YamlNode> read_yaml(const std::string& path) {
  const Result<std::string> bytes = read_file(path, kLargestYaml);
  if (!bytes) return bytes.error();
  return parse_yaml(path, bytes.value());
}

void YamlFields::fail(std::size_t line, std::size_t column,
                      std::string message) {
  if (error_) return;
  error_ = Error{Error::Kind::kRule, path_, line, column, std::move(message)};
}

void YamlFields::fail(const YamlNode& at, std::string message) {
  fail(at.line, at.column, std::move(message));
}

bool YamlFields::is_map_of(const YamlNode& node,
                           std::span<const std::string_view> keys) {
  if (!node.is_map()) {
    fail(node, "keys and values expected");
    return false;
  }
  for (const YamlNode& child : node.children) {
    if (std::ranges::find(keys, child.key) != keys.end()) continue;
    fail(child.key_line, child.key_column,
         "unknown key “" + child.key + "”" + did_you_mean(child.key, keys));
    return false;
  }
  return true;
}

std::string YamlFields::text(const YamlNode& node) {
  if (!node.is_scalar()) fail(node, "a text expected");
  return node.text;
}

double YamlFields::number(const YamlNode& node, double least, double most) {
  char* end = nullptr;
  const double value = std::strtod(node.text.c_str(), &end);
  if (!node.is_scalar() || end == node.text.c_str() || *end != '\0' ||
      value < least || value > most) {
    fail(node, "a number from " + std::to_string(static_cast<int>(least)) +
                   " to " + std::to_string(static_cast<int>(most)) +
                   " expected");
  }
  return value;
}

int YamlFields::choice(const YamlNode& node,
                       std::span<const std::string_view> names,
                       std::string_view what) {
  const auto found = std::ranges::find(names, node.text);
  if (node.is_scalar() && found != names.end()) {
    return static_cast<int>(found - names.begin());
  }
  fail(node, "unknown " + std::string(what) + " “" + node.text + "”" +
                 did_you_mean(node.text, names));
  return 0;
}

std::vector<std::string> YamlFields::texts(const YamlNode& node) {
  std::vector<std::string> out;
  for (const PatternSource& source : patterns(node)) {
    out.push_back(source.pattern);
  }
  return out;
}

std::vector<PatternSource> YamlFields::patterns(const YamlNode& node) {
  std::vector<PatternSource> out;
  const auto add = [&](const YamlNode& item) {
    if (!item.is_scalar()) return fail(item, "a text expected");
    out.push_back({item.text, path_, item.line, item.column});
  };
  if (node.is_list()) {
    for (const YamlNode& item : node.children) add(item);
  } else {
    add(node);
  }
  return out;
}

}  // namespace sincerely

// Any bytes are a tree of YAML, not deeper than allowed, or an error in words.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "input/yaml.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

std::size_t depth_of(const sincerely::YamlNode& node) {
  std::size_t deepest = 0;
  for (const sincerely::YamlNode& child : node.children) {
    deepest = std::max(deepest, depth_of(child));
  }
  return deepest + 1;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto tree = sincerely::parse_yaml(
      "rule.yaml", std::string_view(reinterpret_cast<const char*>(data), size));
  if (!tree.ok()) {
    if (tree.error().message.empty()) std::abort();
  } else if (depth_of(tree.value()) > sincerely::kYamlMaxDepth + 1) {
    std::abort();
  }
  return 0;
}

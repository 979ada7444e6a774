#include "cli/usage.h"

#include <string_view>

namespace sincerely {

PathKind path_kind(const std::string& value_name) {
  const std::string_view name = value_name;
  if (name.find("DIR") != std::string_view::npos) return PathKind::kFolder;
  for (const std::string_view file :
       {"FILE", "PATH", "SOURCE", "TRANSLATION"}) {
    if (name.find(file) != std::string_view::npos) return PathKind::kFile;
  }
  return PathKind::kNone;
}

}  // namespace sincerely

#include "config/config_search.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace sincerely {
namespace {

namespace fs = std::filesystem;

bool is_file(const fs::path& path) {
  std::error_code failed;
  return fs::exists(path, failed) && !fs::is_directory(path, failed);
}

// A folder's name as it is shown: below the working folder without what leads
// there.
std::string shown(const fs::path& path) {
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  const fs::path relative = path.lexically_relative(here);
  const bool is_below =
      !failed && !relative.empty() && *relative.begin() != "..";
  return (is_below ? relative : path).string();
}

// Of a file's path what lies before its name; the same for all files of a
// folder. Of names that lead elsewhere, all of it.
std::string_view up_to_name(std::string_view path) {
  const std::string_view folder = path.substr(0, path.rfind('/') + 1);
  const std::string_view name = path.substr(folder.size());
  return name == "." || name == ".." ? path : folder;
}

}  // namespace

Result<Settings> ConfigSearch::settings_of(const std::string& path) {
  const std::string file = file_of(path);
  if (file.empty()) return Settings();
  const std::lock_guard lock(mutex_);
  auto known = files_.find(file);
  if (known == files_.end()) {
    known = files_.emplace(file, read_config(file)).first;
  }
  if (!known->second) return known->second.error();
  return known->second.value().settings_of(path);
}

std::string ConfigSearch::file_of(const std::string& path) {
  if (source_.is_off) return {};
  if (!source_.file.empty()) return source_.file;
  const std::string_view before_name = up_to_name(path);
  const std::lock_guard lock(mutex_);
  const auto asked = asked_.find(before_name);
  if (asked != asked_.end()) return asked->second;
  std::error_code failed;
  const fs::path folder =
      fs::absolute(path, failed).lexically_normal().parent_path();
  return asked_.emplace(before_name, nearest(folder.string())).first->second;
}

std::string ConfigSearch::nearest(const std::string& folder) {
  if (const auto known = nearest_.find(folder); known != nearest_.end()) {
    return known->second;
  }
  const fs::path here = folder;
  const fs::path file = here / kConfigName;
  std::string found;
  if (is_file(file)) {
    found = shown(file);
  } else if (here.has_relative_path()) {
    found = nearest(here.parent_path().string());
  } else if (!source_.user_folder.empty()) {
    const fs::path own = fs::path(source_.user_folder) / "config.yaml";
    if (is_file(own)) found = own.string();
  }
  nearest_.emplace(folder, found);
  return found;
}

}  // namespace sincerely

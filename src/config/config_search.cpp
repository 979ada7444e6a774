#include "config/config_search.h"

#include <filesystem>
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
  std::error_code failed;
  const fs::path folder =
      fs::absolute(path, failed).lexically_normal().parent_path();
  const std::lock_guard lock(mutex_);
  return nearest(folder.string());
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

#include "lsp/workspace.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "lsp/uri.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

// What a text that is not saved yet is called.
constexpr std::string_view kUnsaved = "-";

// Settings as a key: what has none of these bytes in it.
std::string key_of(const EditorSettings& settings) {
  return settings.language + '\n' + settings.type + '\n' +
         settings.ui_language + (settings.final ? "\n1" : "\n0");
}

bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) &&
         (folder.ends_with('/') || path[folder.size()] == '/');
}

// Differs when the file has changed; empty if there is none.
std::string stamp_of(const std::string& path) {
  struct stat found = {};
  if (stat(path.c_str(), &found) != 0) return {};
  return std::to_string(found.st_mtim.tv_sec) + "." +
         std::to_string(found.st_mtim.tv_nsec) + " " +
         std::to_string(found.st_size) + " " + std::to_string(found.st_ino);
}

std::string folder_name(const std::string& path) {
  return fs::path(path).parent_path().string();
}

}  // namespace

void Workspace::add_folder(std::string uri) {
  std::string path = path_of_uri(uri);
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (path.empty()) return;
  folders_.push_back({std::move(uri), std::move(path), settings_});
}

void Workspace::remove_folder(std::string_view uri) {
  std::erase_if(folders_, [uri](const WorkspaceFolder& folder) {
    return folder.uri == uri;
  });
}

void Workspace::set_settings(EditorSettings settings) {
  settings_ = std::move(settings);
  for (WorkspaceFolder& folder : folders_) folder.settings = settings_;
}

void Workspace::set_settings(std::size_t folder, EditorSettings settings) {
  if (folder < folders_.size()) {
    folders_[folder].settings = std::move(settings);
  }
}

void Workspace::set_ui_language(const std::string& language) {
  options_.ui_language = language;
  reload();
}

Result<const Linter*> Workspace::linter_of(const std::string& path) {
  const WorkspaceFolder* folder = folder_of(path);
  const EditorSettings& settings =
      folder == nullptr ? settings_ : folder->settings;
  const std::string key = key_of(settings);
  auto known = linters_.find(key);
  if (known == linters_.end()) {
    known = linters_
                .emplace(key,
                         Linters::make(with_editor_settings(options_, settings),
                                       source_))
                .first;
  }
  if (!known->second) return known->second.error();
  const std::string place = place_of(path);
  watch(place);
  return known->second.value().of(place);
}

std::string Workspace::config_of(const std::string& path) const {
  ConfigSearch search(source_);
  const std::string found = search.file_of(place_of(path));
  std::error_code failed;
  return found.empty() ? found : fs::absolute(found, failed).string();
}

std::string Workspace::new_config_of(const std::string& path) const {
  const WorkspaceFolder* folder = folder_of(path);
  const std::string place =
      folder == nullptr ? folder_name(path) : folder->path;
  return (fs::path(place) / kConfigName).string();
}

std::string Workspace::name_of(const std::string& path) const {
  const WorkspaceFolder* folder = folder_of(path);
  if (folder == nullptr) return path;
  return path.substr(folder->path.size() + (folder->path == "/" ? 0 : 1));
}

void Workspace::reload() {
  linters_.clear();
  watched_.clear();
  configs_.clear();
}

bool Workspace::reload_changed() {
  const bool is_stale =
      std::ranges::any_of(watched_,
                          [](const auto& file) {
                            return stamp_of(file.first) != file.second;
                          }) ||
      std::ranges::any_of(configs_, [&](const auto& folder) {
        return config_of(folder.first + "/-") != folder.second;
      });
  if (is_stale) reload();
  return is_stale;
}

// The innermost one.
const WorkspaceFolder* Workspace::folder_of(std::string_view path) const {
  const WorkspaceFolder* found = nullptr;
  if (path.empty()) return folders_.empty() ? nullptr : &folders_.front();
  for (const WorkspaceFolder& folder : folders_) {
    if (!is_below(path, folder.path)) continue;
    if (found == nullptr || folder.path.size() > found->path.size()) {
      found = &folder;
    }
  }
  return found;
}

// Where configurations are looked for.
std::string Workspace::place_of(const std::string& path) const {
  if (!path.empty()) return path;
  const fs::path folder = folders_.empty() ? "" : folders_.front().path;
  return (folder / kUnsaved).string();
}

// The configuration, and the files that it reads.
void Workspace::watch(const std::string& path) {
  const auto [known, is_new] = configs_.try_emplace(folder_name(path));
  if (!is_new) return;
  known->second = config_of(path);
  if (known->second.empty()) return;
  const auto add = [&](const std::string& file) {
    std::error_code failed;
    const std::string whole = fs::absolute(file, failed).string();
    watched_.try_emplace(whole, stamp_of(whole));
  };
  add(known->second);
  ConfigSearch search(source_);
  const Result<Settings> settings = search.settings_of(path);
  if (!settings) {
    add(settings.error().path);
    return;
  }
  for (const auto* texts :
       {&settings.value().word_lists, &settings.value().rule_folders,
        &settings.value().words, &settings.value().only,
        &settings.value().select}) {
    for (const Settings::Text& text : *texts) add(text.place.path);
  }
  for (const Settings::Text& list : settings.value().word_lists) {
    add(list.value);
  }
  for (const RuleSetting& rule : settings.value().rules) {
    add(rule.name.place.path);
  }
}

}  // namespace sincerely

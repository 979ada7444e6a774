#include "input/file_walk.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include "input/nearest.h"

namespace sincerely {
namespace {

enum class EntryKind { kFile, kFolder, kOther };

using OpenFolder = std::unique_ptr<DIR, int (*)(DIR*)>;

OpenFolder open_folder(const std::string& path) {
  return OpenFolder(opendir(path.c_str()), closedir);
}

Error unreadable_path(const std::string& path, std::string message) {
  Error error;
  error.kind = Error::Kind::kUnreadable;
  error.path = path;
  error.message = std::move(message);
  return error;
}

Error unreadable_path(const std::string& path, int number) {
  return unreadable_path(
      path, "cannot be read: " + std::generic_category().message(number));
}

// Asks the disk only where the directory's entry does not say it.
EntryKind entry_kind(const std::string& path, const dirent& entry) {
  if (entry.d_type == DT_REG) return EntryKind::kFile;
  if (entry.d_type == DT_DIR) return EntryKind::kFolder;
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) {
    return EntryKind::kOther;
  }
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0) return EntryKind::kOther;
  const bool is_link = S_ISLNK(status.st_mode);
  if (is_link && stat(path.c_str(), &status) != 0) return EntryKind::kOther;
  if (S_ISREG(status.st_mode)) return EntryKind::kFile;
  if (S_ISDIR(status.st_mode) && !is_link) return EntryKind::kFolder;
  return EntryKind::kOther;
}

std::string join(const std::string& folder, std::string_view name) {
  std::string path = folder;
  if (!path.ends_with('/')) path += '/';
  return path += name;
}

// Adds what is below a directory, in any order.
void walk(const std::string& top, InputFiles* found) {
  std::vector<std::string> pending = {top};
  while (!pending.empty()) {
    const std::string path = std::move(pending.back());
    pending.pop_back();
    const OpenFolder folder = open_folder(path);
    if (folder == nullptr) {
      found->files.push_back({path, path == top, unreadable_path(path, errno)});
      continue;
    }
    while (const dirent* entry = readdir(folder.get())) {
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      std::string below = join(path, name);
      const EntryKind kind = entry_kind(below, *entry);
      if (name.starts_with('.')) {
        found->skipped.push_back(std::move(below));
      } else if (kind == EntryKind::kFolder) {
        pending.push_back(std::move(below));
      } else if (kind == EntryKind::kFile) {
        found->files.push_back({std::move(below), false, std::nullopt});
      }
    }
  }
}

void add_folder(const std::string& path, InputFiles* found) {
  const std::size_t files = found->files.size();
  const std::size_t skipped = found->skipped.size();
  walk(path, found);
  std::sort(found->files.begin() + static_cast<std::ptrdiff_t>(files),
            found->files.end(), [](const InputFile& a, const InputFile& b) {
              return a.path < b.path;
            });
  std::sort(found->skipped.begin() + static_cast<std::ptrdiff_t>(skipped),
            found->skipped.end());
  if (found->files.size() == files) {
    const bool hidden = found->skipped.size() != skipped;
    const std::string_view reason =
        hidden ? "what is in it is hidden; name such files themselves"
               : "it is empty";
    Error error = unreadable_path(
        path, "no letters in this directory: " + std::string(reason));
    found->files.push_back({path, true, std::move(error)});
  }
}

// The names beside a file that does not exist, for "did you mean".
std::string name_that_exists(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string parent =
      slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const std::string_view wanted =
      std::string_view(path).substr(slash == std::string::npos ? 0 : slash + 1);
  const OpenFolder folder = open_folder(parent);
  if (folder == nullptr) return "; there is no directory " + parent;
  std::vector<std::string> names;
  while (const dirent* entry = readdir(folder.get())) {
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  }
  std::sort(names.begin(), names.end());
  const std::vector<std::string_view> views(names.begin(), names.end());
  return did_you_mean(wanted, views);
}

void add_path(const std::string& path, InputFiles* found) {
  struct stat status {};
  if (path == "-") {
    found->files.push_back({path, true, std::nullopt});
  } else if (stat(path.c_str(), &status) != 0) {
    const int number = errno;
    Error error =
        number == ENOENT
            ? unreadable_path(path, "no such file" + name_that_exists(path))
            : unreadable_path(path, number);
    found->files.push_back({path, true, std::move(error)});
  } else if (S_ISDIR(status.st_mode)) {
    add_folder(path, found);
  } else {
    found->files.push_back({path, true, std::nullopt});
  }
}

}  // namespace

InputFiles find_letters(const std::vector<std::string>& paths) {
  InputFiles found;
  for (const std::string& path : paths) add_path(path, &found);
  return found;
}

}  // namespace sincerely

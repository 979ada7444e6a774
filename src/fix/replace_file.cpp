#include "fix/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "input/reader.h"

namespace sincerely {
namespace {

Error failed_write(const std::string& path, std::string message) {
  return {Error::Kind::kUnreadable, path, 0, 0, std::move(message)};
}

Error cannot_write(const std::string& path, int number) {
  return failed_write(
      path, "cannot be written: " + std::generic_category().message(number));
}

// Returns 0, or errno.
int write_bytes(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return fsync(file) == 0 ? 0 : errno;
}

// A file that is gone again unless it took the place of another.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& beside)
      : path_(beside.parent_path() /
              ("." + beside.filename().string() + ".XXXXXX")),
        name_(path_.string()),
        file_(mkostemp(name_.data(), O_CLOEXEC)) {}
  ~TemporaryFile() {
    if (file_ < 0) return;
    close(file_);
    if (!is_kept_) unlink(name_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool is_open() const { return file_ >= 0; }

  // These return 0, or errno.
  int write_all(std::string_view bytes) const {
    return write_bytes(file_, bytes);
  }

  int take_mode_of(const struct stat& other) const {
    // Only root may give a file away; without it the file is the user's own.
    [[maybe_unused]] const int owned =
        fchown(file_, other.st_uid, other.st_gid);
    return fchmod(file_, other.st_mode & 07777) == 0 ? 0 : errno;
  }

  int rename_to(const std::filesystem::path& target) {
    if (rename(name_.c_str(), target.c_str()) != 0) return errno;
    is_kept_ = true;
    return 0;
  }

 private:
  std::filesystem::path path_;
  std::string name_;
  int file_ = -1;
  bool is_kept_ = false;
};

}  // namespace

std::optional<Error> replace_file(const std::string& path,
                                  std::string_view before,
                                  std::string_view after) {
  std::error_code code;
  const std::filesystem::path target = std::filesystem::canonical(path, code);
  struct stat status {};
  if (code || stat(target.c_str(), &status) != 0) {
    return cannot_write(path, code ? code.value() : errno);
  }
  // A rename asks for the folder's leave only.
  if (access(target.c_str(), W_OK) != 0) return cannot_write(path, errno);
  TemporaryFile file(target);
  if (!file.is_open()) return cannot_write(path, errno);
  if (const int number = file.write_all(after)) {
    return cannot_write(path, number);
  }
  if (const int number = file.take_mode_of(status)) {
    return cannot_write(path, number);
  }
  const Result<std::string> now = read_file(target, before.size());
  if (!now || now.value() != before) {
    return failed_write(
        path, "changed since it was read: not overwritten; run again");
  }
  if (const int number = file.rename_to(target)) {
    return cannot_write(path, number);
  }
  return std::nullopt;
}

std::optional<Error> write_new_file(const std::string& path,
                                    std::string_view bytes) {
  const int file =
      open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) return cannot_write(path, errno);
  int number = write_bytes(file, bytes);
  if (close(file) != 0 && number == 0) number = errno;
  if (number == 0) return std::nullopt;
  unlink(path.c_str());
  return cannot_write(path, number);
}

}  // namespace sincerely

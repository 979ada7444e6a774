#include "cli/cache.h"

#include <sys/stat.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>

#include "cli/build_id.h"
#include "cli/cache_file.h"
#include "cli/judgement_record.h"
#include "engine/spelling.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".cache";
constexpr std::size_t kNameSize = 32;
constexpr std::chrono::hours kUnusedFor(24 * 30);

std::uint32_t days_of_the_epoch() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint32_t>(
      std::chrono::duration_cast<std::chrono::hours>(now).count() / 24);
}

// So that no two lists of parts give the same bytes.
void append(std::string_view part, std::string* bytes) {
  *bytes += std::to_string(part.size()) + ":";
  *bytes += part;
}

std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()),  // NOLINT
          digest.size()};
}

// Whether a file in the cache's folder is one of its own: a hash, the ending,
// and what is put behind while it is written.
bool is_own_name(std::string_view name) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  return name.find_first_not_of(kDigits) == kNameSize &&
         name.substr(kNameSize).starts_with(kEnding);
}

// The libraries that are opened when a file needs one: whenever one of them is
// installed, the linker's list of all is written anew.
std::string libraries() {
  struct stat status {};
  if (stat("/etc/ld.so.cache", &status) != 0) return {};
  return std::to_string(status.st_size) + " " +
         std::to_string(status.st_mtim.tv_sec) + " " +
         std::to_string(status.st_mtim.tv_nsec);
}

// Others may be about a library that is not there, or the disk.
bool is_about_the_bytes(const Error& error) {
  return error.kind == Error::Kind::kEncoding ||
         error.kind == Error::Kind::kUnsupportedLanguage;
}

}  // namespace

struct Cache::State {
  std::string folder;
  std::uint32_t today = days_of_the_epoch();
  std::string program;  // which one, and with what libraries
  std::mutex mutex;
  // Of each linter what it is made of; nothing: it is not to be kept.
  std::map<const Linter*, std::optional<Digest>> makings;
  std::map<std::string, std::unique_ptr<CacheFile>> files;  // by folder

  std::optional<Digest> making_of(const Linter& linter);
  CacheFile& file_of(const std::string& path);
};

// Call with the mutex held, as the next.
std::optional<Digest> Cache::State::making_of(const Linter& linter) {
  if (program.empty() || linter.looks_for(kUnknownWord)) return std::nullopt;
  std::string bytes;
  append(program, &bytes);
  append(write_record(linter.options()), &bytes);
  for (const std::string_view pack : linter.own_packs()) append(pack, &bytes);
  return sha256(bytes);
}

CacheFile& Cache::State::file_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string parent =
      slash == std::string::npos ? "." : path.substr(0, slash + 1);
  std::unique_ptr<CacheFile>& file = files[parent];
  if (file == nullptr) {
    std::error_code failed;
    const std::string place = fs::absolute(parent, failed).string();
    file = std::make_unique<CacheFile>(
        folder + "/" + hex(sha256(place)).substr(0, kNameSize) +
            std::string(kEnding),
        today);
  }
  return *file;
}

Cache::Cache(std::string folder) : state_(std::make_unique<State>()) {
  state_->folder = std::move(folder);
  const std::string id = build_id();
  if (!id.empty()) state_->program = id + " " + libraries();
}
Cache::~Cache() = default;

std::optional<Digest> Cache::key_of(const Linter& linter,
                                    const std::string& path,
                                    std::string_view bytes) {
  std::optional<Digest> making;
  {
    const std::lock_guard lock(state_->mutex);
    const auto known = state_->makings.find(&linter);
    making = known != state_->makings.end()
                 ? known->second
                 : state_->makings.emplace(&linter, state_->making_of(linter))
                       .first->second;
  }
  if (!making) return std::nullopt;
  std::string all;
  all.reserve(bytes.size() + path.size() + 64);
  append(bytes_of(*making), &all);
  append(path, &all);
  all += bytes;
  return sha256(all);
}

std::optional<JudgedFile> Cache::find(const Digest& key,
                                      const std::string& path,
                                      std::string* bytes) {
  std::string record;
  {
    const std::lock_guard lock(state_->mutex);
    CacheFile& file = state_->file_of(path);
    const auto found = file.find(key);
    if (!found) return std::nullopt;
    record = *found;
    file.use(key);
  }
  return read_record(record, path, bytes);
}

void Cache::add(const Digest& key, const JudgedFile& judged,
                std::string_view bytes) {
  const Report& report = judged.report;
  if (report.error && !is_about_the_bytes(*report.error)) return;
  const std::string record = write_record(judged, bytes);
  const std::lock_guard lock(state_->mutex);
  state_->file_of(judged.file.path).add(key, record);
}

void Cache::finish(Console* console) {
  std::error_code failed;
  if (fs::create_directories(state_->folder, failed)) {
    // It will hold words of the letters.
    fs::permissions(state_->folder, fs::perms::owner_all, failed);
  }
  bool is_written = true;
  for (const auto& [parent, file] : state_->files) {
    is_written = file->write() && is_written;
  }
  if (!is_written) {
    console->note(state_->folder, "the cache cannot be written");
    return;
  }
  const auto now = fs::file_time_type::clock::now();
  for (const auto& entry : fs::directory_iterator(state_->folder, failed)) {
    const fs::path& path = entry.path();
    if (!is_own_name(path.filename().string())) continue;
    const auto written = fs::last_write_time(path, failed);
    if (!failed && now - written > kUnusedFor) fs::remove(path, failed);
  }
}

}  // namespace sincerely

#include "cli/cache_file.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <utility>
#include <vector>

#include "input/reader.h"

// The file: a line that says what it is, then for each record its key, its
// check sum, its size, the day of its last use, and the record itself. Numbers
// are written as this machine has them: another one finds wrong check sums.

namespace sincerely {
namespace {

constexpr std::string_view kTitle = "sincerely-cache/1\n";
constexpr std::size_t kLargest = 64U << 20;  // bytes
constexpr std::uint32_t kDaysKept = 30;      // days

struct Head {
  Digest key;
  std::uint64_t check;
  std::uint32_t size;
  std::uint32_t day;
};
static_assert(sizeof(Head) == 48);  // without gaps

// Against damage by chance, not by intent.
std::uint64_t check_sum(const Digest& key, std::string_view record) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;
  std::uint64_t sum = record.size();
  const auto add = [&](std::uint64_t word) {
    sum = (sum ^ word) * kFactor;
    sum ^= sum >> 29;
  };
  for (std::size_t i = 0; i < key.size(); i += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, key.data() + i, sizeof(word));
    add(word);
  }
  while (!record.empty()) {
    std::uint64_t word = 0;
    const std::size_t size = std::min(sizeof(word), record.size());
    std::memcpy(&word, record.data(), size);
    add(word);
    record.remove_prefix(size);
  }
  return sum;
}

}  // namespace

std::size_t CacheFile::FirstBytes::operator()(const Digest& key) const {
  std::size_t hash = 0;
  std::memcpy(&hash, key.data(), sizeof(hash));
  return hash;
}

CacheFile::CacheFile(std::string path, std::uint32_t today)
    : path_(std::move(path)), today_(today) {
  Result<std::string> bytes = read_file(path_, 2 * kLargest);
  if (!bytes) return;
  bytes_ = std::move(bytes.value());
  read_entries();
}

void CacheFile::read_entries() {
  if (!bytes_.starts_with(kTitle)) return;
  std::size_t at = kTitle.size();
  while (bytes_.size() - at >= sizeof(Head)) {
    Head head;
    std::memcpy(&head, bytes_.data() + at, sizeof(head));
    at += sizeof(head);
    if (head.size > bytes_.size() - at) return;
    entries_[head.key] = {at, head.size, head.day, head.check};
    at += head.size;
  }
}

std::optional<std::string_view> CacheFile::find(const Digest& key) const {
  const auto found = entries_.find(key);
  if (found == entries_.end()) return std::nullopt;
  const Entry& entry = found->second;
  const std::string_view record =
      std::string_view(bytes_).substr(entry.offset, entry.size);
  if (check_sum(key, record) != entry.check) return std::nullopt;
  return record;
}

void CacheFile::use(const Digest& key) {
  Entry& entry = entries_.at(key);
  if (entry.day == today_) return;
  entry.day = today_;
  is_worth_writing_ = true;
}

void CacheFile::add(const Digest& key, std::string_view record) {
  if (bytes_.size() + record.size() > 2 * kLargest) return;
  entries_[key] = {bytes_.size(), static_cast<std::uint32_t>(record.size()),
                   today_, check_sum(key, record)};
  bytes_ += record;
  is_worth_writing_ = true;
}

bool CacheFile::write() {
  if (!std::exchange(is_worth_writing_, false)) return true;
  std::vector<std::pair<Digest, Entry>> kept(entries_.begin(), entries_.end());
  std::erase_if(kept, [&](const auto& one) {
    const std::uint32_t day = one.second.day;
    return day > today_ || day + kDaysKept < today_;
  });
  // What is used now comes first, and stays where there is too much.
  std::ranges::sort(kept, [](const auto& one, const auto& other) {
    return std::pair(other.second.day, one.second.offset) <
           std::pair(one.second.day, other.second.offset);
  });
  std::string name = path_ + ".XXXXXX";
  const int file = mkstemp(name.data());
  if (file < 0) return false;
  close(file);
  std::ofstream stream(name, std::ios::binary);
  stream << kTitle;
  std::size_t size = kTitle.size();
  for (const auto& [key, entry] : kept) {
    size += sizeof(Head) + entry.size;
    if (size > kLargest) break;
    const Head head = {key, entry.check, entry.size, entry.day};
    stream.write(reinterpret_cast<const char*>(&head),  // NOLINT
                 sizeof(head));
    stream << std::string_view(bytes_).substr(entry.offset, entry.size);
  }
  stream.close();
  if (stream && std::rename(name.c_str(), path_.c_str()) == 0) return true;
  unlink(name.c_str());
  return false;
}

}  // namespace sincerely

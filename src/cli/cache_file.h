// Records by key in one file, which may be read while others write it.

#ifndef CLI_CACHE_FILE_H_
#define CLI_CACHE_FILE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "input/sha256.h"

namespace sincerely {

// May be shared by threads only while nothing is added.
class CacheFile {
 public:
  // Days, from any one on: `today` is when records are used. What cannot be
  // read is as if it were not there.
  CacheFile(std::string path, std::uint32_t today);

  // Nothing if there is no such record, or a damaged one. The record lives as
  // long as this.
  std::optional<std::string_view> find(const Digest& key) const;
  // That a record which was found was of use.
  void use(const Digest& key);
  // In the place of one of that key. Not kept if the file would get too large.
  void add(const Digest& key, std::string_view record);

  // Writes the file anew, if it is worth it: with what was used or added, and
  // of the rest what was used in the last month. Returns false if that failed.
  bool write();

 private:
  struct Entry {
    std::size_t offset = 0;   // of the record, in `bytes_`
    std::uint32_t size = 0;   // of the record
    std::uint32_t day = 0;    // of its last use
    std::uint64_t check = 0;  // sum
  };
  // A digest is as good a hash as any.
  struct FirstBytes {
    std::size_t operator()(const Digest& key) const;
  };

  void read_entries();

  std::string path_;
  std::uint32_t today_ = 0;
  std::string bytes_;
  std::unordered_map<Digest, Entry, FirstBytes> entries_;
  bool is_worth_writing_ = false;
};

}  // namespace sincerely

#endif  // CLI_CACHE_FILE_H_

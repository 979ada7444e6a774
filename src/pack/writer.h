// Writes a pack: collects strings and tables, and lays them out.

#ifndef PACK_WRITER_H_
#define PACK_WRITER_H_

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "pack/records.h"

namespace sincerely {

class PackWriter {
 public:
  // The same string is stored once.
  StringRef string(std::string_view text);

  // Appends records to a table and says where they are.
  template <typename Record>
  Range append(Table table, std::span<const Record> records) {
    // No padding: the same rules give the same bytes.
    static_assert(std::has_unique_object_representations_v<Record>);
    TableBytes& bytes = tables_[static_cast<int>(table)];
    const Range range{bytes.count, static_cast<std::uint32_t>(records.size())};
    bytes.data.append(reinterpret_cast<const char*>(records.data()),
                      records.size_bytes());
    bytes.count += range.count;
    return range;
  }
  template <typename Record>
  Range append(Table table, const std::vector<Record>& records) {
    return append(table, std::span<const Record>(records));
  }

  // A named list of strings; lists() writes them, sorted by name.
  void list(std::string name, std::vector<std::string> entries);

  std::string finish();

 private:
  struct TableBytes {
    std::string data;
    std::uint32_t count = 0;
  };

  void write_lists();

  TableBytes tables_[static_cast<int>(Table::kCount)];
  std::string strings_;
  std::unordered_map<std::string, StringRef> known_strings_;
  std::map<std::string, std::vector<std::string>> lists_;
};

// A library of packs, by tag; `fallback` is one of them. `customers` are the
// packs of rules for customers' messages, held apart.
std::string write_library(
    const std::map<std::string, std::string>& packs, std::string_view fallback,
    const std::map<std::string, std::string>& customers = {});

}  // namespace sincerely

#endif  // PACK_WRITER_H_

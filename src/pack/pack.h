// The compiled form of a language's rules and locale: one block of bytes, used
// in place. It holds tables of plain records (see records.h) that point at one
// another by index, and strings by offset, so that opening it costs nothing.

#ifndef PACK_PACK_H_
#define PACK_PACK_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "pack/records.h"

namespace sincerely {

// A view; the bytes must outlive it, and be aligned to 8.
class Pack {
 public:
  // Nothing if the bytes are no pack of this version.
  static std::optional<Pack> open(std::string_view bytes);

  template <typename Record>
  std::span<const Record> table(Table table) const {
    const TableEntry& entry = header().tables[static_cast<int>(table)];
    return {reinterpret_cast<const Record*>(bytes_.data() + entry.offset),
            entry.count};
  }

  // The records of `table` that `range` names.
  template <typename Record>
  std::span<const Record> slice(Table table, Range range) const {
    return this->table<Record>(table).subspan(range.first, range.count);
  }

  std::string_view string(StringRef ref) const {
    return bytes_.substr(header().strings + ref.offset, ref.size);
  }

  // A named list of strings; empty if there is none. See NamedList.
  std::span<const StringRef> list(std::string_view name) const;

 private:
  explicit Pack(std::string_view bytes) : bytes_(bytes) {}
  const PackHeader& header() const {
    return *reinterpret_cast<const PackHeader*>(bytes_.data());
  }

  std::string_view bytes_;
};

// The rules of one kind.
std::span<const RuleRecord> rules_of(const Pack& pack, RuleKind kind);

// The pack of each language, one after the other in a single block: what is
// built into the program. `tag` is "xx".
std::optional<Pack> find_pack(std::string_view library, std::string_view tag);

// The pack of a language's rules for a customer's message, which are held apart
// from those for letters. Empty if there is none.
std::string_view customer_pack(std::string_view library, std::string_view tag);

// The tags of all packs in the library, sorted.
std::span<const LibraryEntry> library_entries(std::string_view library);
std::string_view entry_tag(const LibraryEntry& entry);

// The language whose messages serve where another has none.
std::string_view fallback_tag(std::string_view library);

}  // namespace sincerely

#endif  // PACK_PACK_H_

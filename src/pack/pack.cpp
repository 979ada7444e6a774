#include "pack/pack.h"

#include <algorithm>

namespace sincerely {

std::optional<Pack> Pack::open(std::string_view bytes) {
  if (bytes.size() < sizeof(PackHeader)) return std::nullopt;
  const Pack pack(bytes);
  const PackHeader& header = pack.header();
  if (header.magic != kPackMagic || header.version != kPackVersion ||
      header.size != bytes.size()) {
    return std::nullopt;
  }
  return pack;
}

std::span<const StringRef> Pack::list(std::string_view name) const {
  const auto lists = table<NamedList>(Table::kLists);
  const auto found = std::ranges::lower_bound(
      lists, name, {}, [this](const NamedList& l) { return string(l.name); });
  if (found == lists.end() || string(found->name) != name) return {};
  return slice<StringRef>(Table::kListEntries, found->entries);
}

std::span<const RuleRecord> rules_of(const Pack& pack, RuleKind kind) {
  const auto rules = pack.table<RuleRecord>(Table::kRules);
  const auto first =
      std::ranges::lower_bound(rules, kind, {}, &RuleRecord::kind);
  const auto last =
      std::ranges::upper_bound(rules, kind, {}, &RuleRecord::kind);
  return {first, last};  // clang 14 cannot compile equal_range() here
}

namespace {

const LibraryHeader* header_of(std::string_view library) {
  if (library.size() < sizeof(LibraryHeader)) return nullptr;
  const auto* header = reinterpret_cast<const LibraryHeader*>(library.data());
  const bool is_ours =
      header->magic == kPackMagic && header->version == kPackVersion;
  return is_ours ? header : nullptr;
}

}  // namespace

std::span<const LibraryEntry> library_entries(std::string_view library) {
  const LibraryHeader* header = header_of(library);
  if (header == nullptr) return {};
  return {reinterpret_cast<const LibraryEntry*>(header + 1), header->count};
}

std::string_view customer_pack(std::string_view library, std::string_view tag) {
  const LibraryHeader* header = header_of(library);
  if (header == nullptr) return {};
  const auto* first = reinterpret_cast<const LibraryEntry*>(header + 1);
  const std::span<const LibraryEntry> apart(first + header->count,
                                            header->apart);
  for (const LibraryEntry& entry : apart) {
    if (entry_tag(entry) == tag) {
      return library.substr(entry.offset, entry.size);
    }
  }
  return {};
}

std::string_view fallback_tag(std::string_view library) {
  const LibraryHeader* header = header_of(library);
  return header == nullptr ? std::string_view() : header->fallback;
}

std::string_view entry_tag(const LibraryEntry& entry) { return entry.tag; }

std::optional<Pack> find_pack(std::string_view library, std::string_view tag) {
  for (const LibraryEntry& entry : library_entries(library)) {
    if (entry_tag(entry) == tag) {
      return Pack::open(library.substr(entry.offset, entry.size));
    }
  }
  return std::nullopt;
}

}  // namespace sincerely

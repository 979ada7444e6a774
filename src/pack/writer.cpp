#include "pack/writer.h"

#include <cstring>
#include <utility>

namespace sincerely {
namespace {

// A table begins with a line of the processor's cache.
constexpr std::size_t kAlignment = 64;

void align(std::string* bytes) {
  bytes->resize((bytes->size() + kAlignment - 1) / kAlignment * kAlignment,
                '\0');
}

}  // namespace

StringRef PackWriter::string(std::string_view text) {
  const auto [entry, is_new] =
      known_strings_.try_emplace(std::string(text), StringRef{});
  if (is_new) {
    entry->second = {static_cast<std::uint32_t>(strings_.size()),
                     static_cast<std::uint32_t>(text.size())};
    strings_ += text;
  }
  return entry->second;
}

void PackWriter::list(std::string name, std::vector<std::string> entries) {
  lists_[std::move(name)] = std::move(entries);
}

void PackWriter::write_lists() {
  std::vector<NamedList> lists;
  for (const auto& [name, entries] : lists_) {
    std::vector<StringRef> refs;
    for (const std::string& entry : entries) refs.push_back(string(entry));
    lists.push_back({string(name), append(Table::kListEntries, refs)});
  }
  append(Table::kLists, lists);
}

std::string PackWriter::finish() {
  write_lists();
  PackHeader header;
  std::string out(sizeof header, '\0');
  align(&out);
  for (int i = 0; i < static_cast<int>(Table::kCount); ++i) {
    header.tables[i] = {static_cast<std::uint32_t>(out.size()),
                        tables_[i].count};
    out += tables_[i].data;
    align(&out);
  }
  header.strings = static_cast<std::uint32_t>(out.size());
  out += strings_;
  align(&out);
  header.size = static_cast<std::uint32_t>(out.size());
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

std::string write_library(const std::map<std::string, std::string>& packs,
                          std::string_view fallback,
                          const std::map<std::string, std::string>& customers) {
  LibraryHeader header;
  fallback.copy(header.fallback, sizeof header.fallback - 1);
  header.count = static_cast<std::uint32_t>(packs.size());
  header.apart = static_cast<std::uint32_t>(customers.size());
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  std::size_t place =
      sizeof header + (packs.size() + customers.size()) * sizeof(LibraryEntry);
  place = (place + kAlignment - 1) / kAlignment * kAlignment;
  for (const auto* part : {&packs, &customers}) {
    for (const auto& [tag, bytes] : *part) {
      LibraryEntry entry;
      tag.copy(entry.tag, sizeof entry.tag - 1);
      entry.offset = static_cast<std::uint32_t>(place);
      entry.size = static_cast<std::uint32_t>(bytes.size());
      out.append(reinterpret_cast<const char*>(&entry), sizeof entry);
      place += bytes.size();
    }
  }
  align(&out);
  for (const auto* part : {&packs, &customers}) {
    for (const auto& [tag, bytes] : *part) out += bytes;
  }
  return out;
}

}  // namespace sincerely

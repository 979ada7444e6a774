#include "rules/word_fields.h"

#include <algorithm>
#include <bit>

#include "input/utf8.h"
#include "text/hashing.h"

namespace sincerely {
WordFields::WordFields(const Pack& pack)
    : slots_(pack.table<std::uint32_t>(Table::kFieldSlots)),
      stems_(pack.table<FieldStemRecord>(Table::kFieldStems)) {}

void WordFields::find_stem(std::uint32_t hash, bool whole,
                           FieldNumbers* fields) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask; slots_[i] != 0; i = (i + 1) & mask) {
    const FieldStemRecord& stem = stems_[slots_[i] - 1];
    if (stem.hash != hash || (stem.whole != 0) != whole) continue;
    if (fields->count == fields->numbers.size() ||
        std::ranges::find(*fields, stem.field) != fields->end()) {
      continue;
    }
    fields->numbers[fields->count++] = stem.field;
  }
}

FieldNumbers WordFields::find(std::string_view folded) const {
  FieldNumbers fields;
  if (empty()) return fields;
  std::uint32_t hash = hash_bytes({});
  std::size_t characters = 0;
  for (const char c : folded) {
    if (begins_code_point(c) && characters++ >= kShortestFieldStem &&
        characters <= kLongestFieldStem + 1) {
      find_stem(hash, false, &fields);
    }
    hash = hash_byte(hash, static_cast<unsigned char>(c));
  }
  if (characters <= kLongestFieldStem) find_stem(hash, false, &fields);
  find_stem(hash, true, &fields);
  return fields;
}

void write_word_fields(std::span<const FieldEntry> entries,
                       PackWriter* writer) {
  std::vector<FieldStemRecord> stems;
  for (const auto& [entry, field] : entries) {
    std::string_view stem = entry;
    const bool whole = !stem.ends_with('*');
    if (!whole) stem.remove_suffix(1);
    stems.push_back(
        {hash_bytes(stem), field, static_cast<std::uint16_t>(whole ? 1 : 0)});
  }
  if (stems.empty()) return;
  std::vector<std::uint32_t> slots(std::bit_ceil(stems.size() * 2));
  const std::size_t mask = slots.size() - 1;
  for (std::size_t i = 0; i < stems.size(); ++i) {
    std::size_t slot = stems[i].hash & mask;
    while (slots[slot] != 0) slot = (slot + 1) & mask;
    slots[slot] = static_cast<std::uint32_t>(i + 1);
  }
  writer->append(Table::kFieldSlots, slots);
  writer->append(Table::kFieldStems, stems);
}

void copy_word_fields(const Pack& from, PackWriter* writer) {
  writer->append(Table::kFieldSlots,
                 from.table<std::uint32_t>(Table::kFieldSlots));
  writer->append(Table::kFieldStems,
                 from.table<FieldStemRecord>(Table::kFieldStems));
}

}  // namespace sincerely

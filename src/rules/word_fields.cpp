#include "rules/word_fields.h"

#include <algorithm>
#include <bit>

#include "input/utf8.h"
#include "text/hashing.h"

namespace sincerely {
WordFields::WordFields(const Pack& pack)
    : stems_(pack.table<FieldStemRecord>(Table::kFieldStems)) {}

void WordFields::find_stem(std::uint32_t hash, FieldStemRecord::Kind kind,
                           FieldNumbers* fields) const {
  const std::size_t mask = stems_.size() - 1;
  for (std::size_t i = hash & mask; stems_[i].kind != FieldStemRecord::kNone;
       i = (i + 1) & mask) {
    const FieldStemRecord& stem = stems_[i];
    if (stem.hash != hash || stem.kind != kind) continue;
    if (fields->count == fields->numbers.size() ||
        std::ranges::find(*fields, stem.field) != fields->end()) {
      continue;
    }
    fields->numbers[fields->count++] = stem.field;
  }
}

// The beginnings are asked for before the first is looked at: the processor
// waits for the memory of several at once.
FieldNumbers WordFields::find(std::string_view folded) const {
  FieldNumbers fields;
  if (empty()) return fields;
  std::array<std::uint32_t, kLongestFieldStem> beginnings = {};
  std::size_t count = 0;
  const auto add = [&](std::uint32_t hash) {
    prefetch(hash);
    beginnings[count++] = hash;
  };
  std::uint32_t hash = hash_bytes({});
  std::size_t characters = 0;
  for (const char c : folded) {
    if (begins_code_point(c) && characters++ >= kShortestFieldStem &&
        characters <= kLongestFieldStem + 1) {
      add(hash);
    }
    hash = hash_byte(hash, static_cast<unsigned char>(c));
  }
  if (characters <= kLongestFieldStem) add(hash);
  for (std::size_t i = 0; i < count; ++i) {
    find_stem(beginnings[i], FieldStemRecord::kBeginning, &fields);
  }
  find_stem(hash, FieldStemRecord::kWord, &fields);
  return fields;
}

void write_word_fields(std::span<const FieldEntry> entries,
                       PackWriter* writer) {
  if (entries.empty()) return;
  std::vector<FieldStemRecord> stems(std::bit_ceil(entries.size() * 2));
  const std::size_t mask = stems.size() - 1;
  for (const auto& [entry, field] : entries) {
    std::string_view stem = entry;
    const bool whole = !stem.ends_with('*');
    if (!whole) stem.remove_suffix(1);
    const std::uint32_t hash = hash_bytes(stem);
    std::size_t slot = hash & mask;
    while (stems[slot].kind != FieldStemRecord::kNone) slot = (slot + 1) & mask;
    stems[slot] = {
        hash, field,
        whole ? FieldStemRecord::kWord : FieldStemRecord::kBeginning};
  }
  writer->append(Table::kFieldStems, stems);
}

void copy_word_fields(const Pack& from, PackWriter* writer) {
  writer->append(Table::kFieldStems,
                 from.table<FieldStemRecord>(Table::kFieldStems));
}

}  // namespace sincerely

#include "rules/word_table.h"

#include <cstring>

namespace sincerely {

namespace {

template <typename Chunk>
bool is_same_chunk(const char* a, const char* b) {
  Chunk x = 0;
  Chunk y = 0;
  std::memcpy(&x, a, sizeof x);
  std::memcpy(&y, b, sizeof y);
  return x == y;
}

// What is no shorter than a chunk, and no longer than two, is its first and
// its last one.
template <typename Chunk>
bool is_same_in(const char* a, const char* b, std::size_t size) {
  const std::size_t last = size - sizeof(Chunk);
  return is_same_chunk<Chunk>(a, b) && is_same_chunk<Chunk>(a + last, b + last);
}

// Of at most kRecordText bytes.
bool is_same_text(const char* a, const char* b, std::size_t size) {
  if (size >= 8) return is_same_in<std::uint64_t>(a, b, size);
  if (size >= 4) return is_same_in<std::uint32_t>(a, b, size);
  if (size >= 2) return is_same_in<std::uint16_t>(a, b, size);
  return size == 0 || *a == *b;
}

}  // namespace

WordTable::WordTable(const Pack& pack)
    : pack_(pack),
      slots_(pack.table<WordSlot>(Table::kWordSlots)),
      records_(pack.table<WordRecord>(Table::kWords)) {}

const WordRecord* WordTable::find(std::string_view folded,
                                  std::uint32_t hash) const {
  if (slots_.empty()) return nullptr;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash & mask; slots_[slot].word != 0;
       slot = (slot + 1) & mask) {
    if (slots_[slot].hash != hash) continue;
    const WordRecord& record = records_[slots_[slot].word - 1];
    if (is_text_of(record, folded)) return &record;
  }
  return nullptr;
}

bool WordTable::is_text_of(const WordRecord& record,
                           std::string_view folded) const {
  if (record.text.size != folded.size()) return false;
  if (folded.size() > kRecordText) return pack_.string(record.text) == folded;
  return is_same_text(record.begin, folded.data(), folded.size());
}

}  // namespace sincerely

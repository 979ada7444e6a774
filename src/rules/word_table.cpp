#include "rules/word_table.h"

#include <cstring>

namespace sincerely {

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
  return std::memcmp(record.begin, folded.data(), folded.size()) == 0;
}

}  // namespace sincerely

#include "compile/vocabulary.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "pack/affix.h"

namespace sincerely {
namespace {

// Of a word that is not among the commonest, in a million.
constexpr double kRareWord = 30.0;
constexpr double kAffix = 400.0;

bool is_prefix(std::string_view word) { return word.ends_with('*'); }
bool is_suffix(std::string_view word) { return word.starts_with('*'); }

// Zipf's law, roughly: the word of rank r takes 0.06 / (r + 1) of all words.
double common_frequency(std::size_t rank) {
  return 60'000.0 / static_cast<double>(rank + 1);
}

std::size_t slot_count(std::size_t entries) {
  return std::bit_ceil(std::max<std::size_t>(entries * 2, 8));
}

// Each symbol once, those that trigger first; returns how many these are.
std::uint32_t order_symbols(const std::set<std::uint32_t>& triggering,
                            std::vector<std::uint32_t>* symbols) {
  std::ranges::sort(*symbols);
  symbols->erase(std::unique(symbols->begin(), symbols->end()), symbols->end());
  const auto others = std::ranges::stable_partition(
      *symbols, [&](std::uint32_t s) { return triggering.contains(s); });
  return static_cast<std::uint32_t>(others.begin() - symbols->begin());
}

}  // namespace

Vocabulary::Vocabulary(const TextReader& reader,
                       const std::vector<std::string>& common)
    : reader_(reader) {
  for (std::size_t i = 0; i < common.size(); ++i) {
    common_.emplace(common[i], common_frequency(i));
  }
}

std::uint32_t Vocabulary::symbol(const WordSet& words) {
  const auto next =
      kFirstWordSymbol + static_cast<std::uint32_t>(symbols_.size());
  return symbols_.try_emplace(words, next).first->second;
}

double Vocabulary::frequency(const WordSet& words) const {
  double sum = 0;
  for (const std::string& word : words) {
    const auto found = common_.find(word);
    if (is_prefix(word) || is_suffix(word)) {
      sum += kAffix;
    } else {
      sum += found == common_.end() ? kRareWord : found->second;
    }
  }
  return sum;
}

void Vocabulary::write(const std::set<std::uint32_t>& triggering,
                       PackWriter* writer) const {
  std::map<std::string, Entry> words;
  for (const auto& [set, symbol] : symbols_) {
    for (const std::string& word : set) {
      if (is_prefix(word) || is_suffix(word)) continue;
      words[word].symbols.push_back(symbol);
      words[word].known = true;
    }
  }
  for (const auto& [word, frequency] : common_) words[word].known = true;
  std::vector<std::pair<std::string, std::vector<std::uint32_t>>> bare;
  for (const auto& [word, entry] : words) {
    std::string plain = reader_.bare(word);
    if (!plain.empty() && plain != word) {
      bare.emplace_back(std::move(plain), entry.symbols);
    }
  }
  for (const auto& [word, symbols] : bare) {
    auto& own = words[word].bare_symbols;
    own.insert(own.end(), symbols.begin(), symbols.end());
  }
  write_words(std::move(words), triggering, writer);
  write_affixes(writer);
}

void Vocabulary::write_words(std::map<std::string, Entry> words,
                             const std::set<std::uint32_t>& triggering,
                             PackWriter* writer) const {
  std::vector<std::uint32_t> slots(slot_count(words.size()));
  std::vector<WordRecord> records;
  for (auto& [word, entry] : words) {
    WordRecord record;
    record.text = writer->string(word);
    record.hash = hash_word(word);
    record.known = entry.known ? 1 : 0;
    record.own.triggering = order_symbols(triggering, &entry.symbols);
    record.own.symbols = writer->append(Table::kWordSymbols, entry.symbols);
    record.bare.triggering = order_symbols(triggering, &entry.bare_symbols);
    record.bare.symbols =
        writer->append(Table::kWordSymbols, entry.bare_symbols);
    std::size_t slot = record.hash & (slots.size() - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
    records.push_back(record);
    slots[slot] = static_cast<std::uint32_t>(records.size());
  }
  writer->append(Table::kWordSlots, slots);
  writer->append(Table::kWords, records);
}

void Vocabulary::write_affixes(PackWriter* writer) const {
  // Suffixes are told from prefixes by the mark at their beginning.
  std::map<std::string, std::vector<AffixRecord>> by_key;
  std::vector<std::string> short_affixes;
  for (const auto& [set, symbol] : symbols_) {
    for (const std::string& word : set) {
      if (!is_prefix(word) && !is_suffix(word)) continue;
      const bool suffix = is_suffix(word);
      const std::string text =
          suffix ? word.substr(1) : word.substr(0, word.size() - 1);
      std::string key(affix_key(text, suffix));
      if (key.empty()) {
        key = text;
        short_affixes.push_back(word);
      }
      if (suffix) key.insert(0, 1, '*');
      by_key[key].push_back({writer->string(text), symbol});
    }
  }
  std::vector<AffixSlot> slots(slot_count(by_key.size()));
  for (const auto& [key, affixes] : by_key) {
    const std::uint32_t hash = hash_word(key);
    std::size_t slot = hash & (slots.size() - 1);
    while (slots[slot].affixes.count != 0) {
      slot = (slot + 1) & (slots.size() - 1);
    }
    slots[slot] = {hash, writer->append(Table::kAffixes, affixes)};
  }
  writer->append(Table::kAffixSlots, slots);
  writer->list("short-affixes", std::move(short_affixes));
}

}  // namespace sincerely

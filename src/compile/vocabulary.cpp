#include "compile/vocabulary.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <utility>

#include "text/affix.h"

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

void note_pairs(const std::string& affix, bool suffix,
                std::vector<std::uint64_t>* pairs) {
  const auto note = [&](unsigned char first, unsigned char second) {
    const std::size_t bit = affix_pair(first, second, suffix);
    (*pairs)[bit / 64] |= std::uint64_t{1} << (bit % 64);
  };
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(affix[i]);
  };
  const std::size_t size = affix.size();
  if (size >= 2) {
    const std::size_t at = suffix ? size - 2 : 0;
    return note(byte(at), byte(at + 1));
  }
  for (int other = 0; other < 256; ++other) {
    const auto any = static_cast<unsigned char>(other);
    suffix ? note(any, byte(0)) : note(byte(0), any);
  }
}

// What the symbols trigger, each pattern once.
Range write_triggers(const std::set<std::uint32_t>& symbols,
                     const Triggers& triggers, PackWriter* writer) {
  std::vector<TriggerRecord> out;
  std::set<std::uint32_t> patterns;
  for (const std::uint32_t symbol : symbols) {
    const auto found = triggers.find(symbol);
    if (found == triggers.end()) continue;
    std::ranges::copy_if(found->second, std::back_inserter(out),
                         [&](const TriggerRecord& record) {
                           return patterns.insert(record.pattern).second;
                         });
  }
  return writer->append(Table::kTriggers, out);
}

SymbolTriggers write_triggers(const std::set<std::uint32_t>& symbols,
                              const AllTriggers& triggers, PackWriter* writer) {
  const Range runs = write_triggers(symbols, triggers.runs, writer);
  const Range rules = write_triggers(symbols, triggers.rules, writer);
  return {runs.first, runs.count, rules.count};
}

}  // namespace

Vocabulary::Vocabulary(const TextReader& reader,
                       const std::vector<std::string>& common)
    : reader_(reader) {
  for (std::size_t i = 0; i < common.size(); ++i) {
    common_.emplace(common[i], common_frequency(i));
  }
  // Of symbols that are no word's, the place is the symbol.
  for (std::uint32_t symbol = 0; symbol < kFirstWordSymbol; ++symbol) {
    place(symbol);
  }
}

std::uint32_t Vocabulary::symbol(const WordSet& words) {
  const auto next =
      kFirstWordSymbol + static_cast<std::uint32_t>(symbols_.size());
  const auto [entry, is_new] = symbols_.try_emplace(words, next);
  if (is_new) frequencies_.push_back(frequency(words));
  return entry->second;
}

std::uint32_t Vocabulary::place(std::uint32_t symbol) {
  const auto [entry, is_new] =
      places_.try_emplace(symbol, static_cast<std::uint32_t>(placed_.size()));
  if (is_new) placed_.push_back(symbol);
  return entry->second;
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

std::vector<std::string> Vocabulary::write(const AllTriggers& triggers,
                                           PackWriter* writer) const {
  std::map<std::string, Entry> words;
  for (const auto& [set, symbol] : symbols_) {
    for (const std::string& word : set) {
      if (is_prefix(word) || is_suffix(word)) continue;
      words[word].symbols.insert(symbol);
      words[word].known = true;
    }
  }
  for (const auto& [word, frequency] : common_) words[word].known = true;
  std::vector<std::pair<std::string, std::set<std::uint32_t>>> bare;
  for (const auto& [word, entry] : words) {
    std::string plain = reader_.bare(word);
    if (!plain.empty() && plain != word) {
      bare.emplace_back(std::move(plain), entry.symbols);
    }
  }
  for (const auto& [word, symbols] : bare) {
    words[word].bare_symbols.insert(symbols.begin(), symbols.end());
  }
  const AffixNumbers affixes = write_affixes(triggers, writer);
  write_words(words, affixes, triggers, writer);
  std::vector<SymbolTriggers> others;
  for (std::uint32_t symbol = 0; symbol < kFirstWordSymbol; ++symbol) {
    others.push_back(write_triggers({symbol}, triggers, writer));
  }
  writer->append(Table::kSymbolTriggers, others);
  writer->append(Table::kPlaces, placed_);
  std::vector<std::string> names;
  for (const auto& [word, entry] : words) names.push_back(word);
  return names;
}

SymbolRanges Vocabulary::write_symbols(const std::set<std::uint32_t>& symbols,
                                       const AllTriggers& triggers,
                                       PackWriter* writer) const {
  std::vector<std::uint16_t> all;
  if (!symbols.empty()) {
    all.assign(std::bit_ceil(symbols.size() * 2), kNoSymbol);
  }
  std::vector<std::uint16_t> places;
  Signature signature;
  const auto slots = static_cast<std::uint32_t>(all.size());
  for (const std::uint32_t symbol : symbols) {
    std::uint32_t slot = symbol_slot(symbol, slots);
    while (all[slot] != kNoSymbol) slot = (slot + 1) & (slots - 1);
    all[slot] = static_cast<std::uint16_t>(symbol);
    signature.add(symbol);
    const auto place = places_.find(symbol);
    if (place != places_.end()) {
      places.push_back(static_cast<std::uint16_t>(place->second));
    }
  }
  if (!all.empty()) {
    std::vector<std::uint16_t> in_front(kSignatureSlots);
    std::memcpy(in_front.data(), signature.bits, sizeof signature.bits);
    writer->append(Table::kWordSymbols, in_front);
  }
  const Range slots_written = writer->append(Table::kWordSymbols, all);
  return {slots_written, writer->append(Table::kWordSymbols, places).count,
          write_triggers(symbols, triggers, writer)};
}

void Vocabulary::add_affixes(const std::string& word, bool suffix,
                             const AffixNumbers& affixes,
                             std::vector<std::uint32_t>* out) {
  for (AffixKeys keys(word, suffix); keys.next();) {
    const auto found = affixes.find(keys.hash());
    if (found == affixes.end()) continue;
    for (const auto& [text, number] : found->second) {
      if (suffix ? word.ends_with(text) : word.starts_with(text)) {
        out->push_back(number);
      }
    }
  }
}

// In the order in which a matcher finds them in a word that it does not know.
std::vector<std::uint32_t> Vocabulary::affixes_of(const std::string& word,
                                                  const AffixNumbers& affixes) {
  std::vector<std::uint32_t> out;
  for (const bool suffix : {false, true}) {
    add_affixes(word, suffix, affixes, &out);
  }
  return out;
}

void Vocabulary::write_words(const std::map<std::string, Entry>& words,
                             const AffixNumbers& affixes,
                             const AllTriggers& triggers,
                             PackWriter* writer) const {
  std::vector<WordSlot> slots(slot_count(words.size()));
  std::vector<WordRecord> records;
  std::vector<SymbolRanges> bare_words;
  for (const auto& [word, entry] : words) {
    WordRecord record;
    word.copy(record.begin, sizeof record.begin);
    record.text = writer->string(word);
    record.known = entry.known ? 1 : 0;
    record.own = write_symbols(entry.symbols, triggers, writer);
    record.affixes =
        writer->append(Table::kWordAffixes, affixes_of(word, affixes));
    if (!entry.bare_symbols.empty()) {
      record.bare = static_cast<std::uint32_t>(bare_words.size());
      bare_words.push_back(write_symbols(entry.bare_symbols, triggers, writer));
    }
    const std::uint32_t hash = hash_word(word);
    std::size_t slot = hash & (slots.size() - 1);
    while (slots[slot].word != 0) slot = (slot + 1) & (slots.size() - 1);
    records.push_back(record);
    slots[slot] = {hash, static_cast<std::uint32_t>(records.size())};
  }
  writer->append(Table::kWordSlots, slots);
  writer->append(Table::kWords, records);
  writer->append(Table::kBareWords, bare_words);
}

Vocabulary::AffixNumbers Vocabulary::write_affixes(const AllTriggers& triggers,
                                                   PackWriter* writer) const {
  std::map<std::string, std::set<std::uint32_t>> affixes;
  for (const auto& [set, symbol] : symbols_) {
    for (const std::string& word : set) {
      if (is_prefix(word) || is_suffix(word)) affixes[word].insert(symbol);
    }
  }
  std::map<std::uint32_t, std::vector<AffixRecord>> by_key;
  AffixNumbers numbers;
  std::vector<std::uint64_t> pairs(kAffixPairBits / 64);
  const auto add = [&](const std::string& word, const std::string& text,
                       const std::set<std::uint32_t>& symbols, bool bare) {
    const bool suffix = is_suffix(word);
    note_pairs(text, suffix, &pairs);
    AffixKeys keys(text, suffix);
    while (keys.next()) {
    }
    AffixRecord record;
    record.bytes = affix_bytes(text, suffix);
    record.mask = affix_bytes(std::string(text.size(), '\xff'), suffix);
    record.text = writer->string(text);
    record.bare = bare ? 1 : 0;
    record.symbols = write_symbols(symbols, triggers, writer);
    by_key[keys.hash()].push_back(record);
    numbers[keys.hash()].push_back({text, 0});
  };
  for (const auto& [word, symbols] : affixes) {
    const std::string text =
        is_suffix(word) ? word.substr(1) : word.substr(0, word.size() - 1);
    add(word, text, symbols, false);
    const std::string bare = reader_.bare(text);
    if (!bare.empty() && bare != text) add(word, bare, symbols, true);
  }
  std::vector<AffixSlot> slots(slot_count(by_key.size()));
  for (const auto& [hash, records] : by_key) {
    std::size_t slot = hash & (slots.size() - 1);
    while (slots[slot].affixes.count != 0) {
      slot = (slot + 1) & (slots.size() - 1);
    }
    slots[slot] = {hash, writer->append(Table::kAffixes, records)};
    std::uint32_t number = slots[slot].affixes.first;
    for (NumberedAffix& affix : numbers[hash]) affix.number = number++;
  }
  writer->append(Table::kAffixSlots, slots);
  writer->append(Table::kAffixPairs, pairs);
  return numbers;
}

}  // namespace sincerely

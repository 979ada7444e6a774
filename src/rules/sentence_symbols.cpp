#include "rules/sentence_symbols.h"

#include <algorithm>

#include "text/affix.h"

namespace sincerely {
namespace {

// Of what a word triggers, that which is asked for in advance.
constexpr std::uint32_t kTriggersALine = 64 / sizeof(TriggerRecord);
constexpr std::uint32_t kTriggersAhead = 4 * kTriggersALine;

}  // namespace

SentenceSymbols::SentenceSymbols(const Pack& pack)
    : pack_(pack),
      known_(pack),
      bare_words_(pack.table<SymbolRanges>(Table::kBareWords)),
      word_affixes_(pack.table<std::uint32_t>(Table::kWordAffixes)),
      word_symbols_(pack.table<std::uint16_t>(Table::kWordSymbols)),
      triggers_(pack.table<TriggerRecord>(Table::kTriggers)),
      affix_slots_(pack.table<AffixSlot>(Table::kAffixSlots)),
      affixes_(pack.table<AffixRecord>(Table::kAffixes)),
      affix_pairs_(pack.table<std::uint64_t>(Table::kAffixPairs)),
      symbol_triggers_(pack.table<SymbolTriggers>(Table::kSymbolTriggers)) {
  last_.resize(pack.table<std::uint32_t>(Table::kPlaces).size());
}

void SentenceSymbols::read(const Text& text, const Sentence& sentence,
                           bool bare_text, std::size_t* next_run) {
  base_ += size();
  text_ = &text;
  bare_text_ = bare_text;
  first_ = sentence.first;
  words_.clear();
  found_.clear();
  tables_.clear();
  triggered_.clear();
  known_words_ = 0;
  runs_.clear();
  const auto words =
      std::span(text.words).subspan(first_, sentence.last - sentence.first);
  // One step of all look-ups after the other: the processor waits for the
  // memory of several at once.
  for (const Word& word : words) known_.prefetch(word.hash);
  for (const Word& word : words) {
    found_.push_back(known_.find(text.folded_form(word), word.hash));
    if (found_.back() != nullptr) prefetch(found_.back()->own);
  }
  for (const Word& word : words) read_word(word, found_[size()]);
  for (; *next_run < text.runs.size(); ++*next_run) {
    const KindRun& run = text.runs[*next_run];
    if (run.first >= sentence.last) break;
    if (run.first < first_) continue;
    add_run(run.first - first_, std::min(run.last, sentence.last) - first_,
            static_cast<std::uint32_t>(run.kind));
  }
}

bool SentenceSymbols::knows(std::string_view folded, std::uint32_t hash) const {
  const WordRecord* record = known_.find(folded, hash);
  return record != nullptr && record->known != 0;
}

void SentenceSymbols::prefetch(const SymbolRanges& ranges) const {
  const std::uint16_t* symbols = word_symbols_.data() + ranges.all.first;
  __builtin_prefetch(symbols - std::ptrdiff_t{kSignatureSlots});
  __builtin_prefetch(symbols + ranges.all.count);  // the places
}

// Of the word that is being read.
void SentenceSymbols::add_symbols(const SymbolRanges& ranges) {
  if (ranges.all.count == 0) return;
  const SymbolSlots table{word_symbols_.data() + ranges.all.first,
                          ranges.all.count};
  reading_.signature.add(
      Signature::read(table.slots - std::ptrdiff_t{kSignatureSlots}));
  if (reading_.first.slots == &kNoSymbol) {
    reading_.first = table;
  } else {
    tables_.push_back(table);
  }
  add_triggers(ranges.triggers);
  const Range places = ranges.places();
  const std::uint32_t at = base_ + size();
  for (const std::uint16_t place :
       word_symbols_.subspan(places.first, places.count)) {
    last_[place] = at;
  }
}

void SentenceSymbols::add_triggers(const SymbolTriggers& triggers) {
  const std::uint32_t count = triggers.run_count + triggers.rule_count;
  if (count == 0) return;
  const std::uint32_t ahead = std::min(count, kTriggersAhead);
  for (std::uint32_t i = 0; i < ahead; i += kTriggersALine) {
    __builtin_prefetch(triggers_.data() + triggers.first + i);
  }
  triggered_.push_back({size(), triggers});
}

void SentenceSymbols::read_word(const Word& word, const WordRecord* record) {
  reading_ = WordSymbols();
  reading_.others = static_cast<std::uint32_t>(tables_.size());
  if (record != nullptr) {
    read_known(*record);
  } else if (!affix_slots_.empty()) {
    const std::string_view folded = text_->folded_form(word);
    if (may_have_affix(folded, false)) add_affixes(folded, false);
    if (may_have_affix(folded, true)) add_affixes(folded, true);
  }
  reading_.last_other = static_cast<std::uint32_t>(tables_.size());
  const std::uint32_t at = base_ + size();
  if (word.is(Word::kCapital)) {
    last_[kSymbolCapital] = at;
    add_triggers(symbol_triggers_[kSymbolCapital]);
  }
  last_[kSymbolAny] = at;
  add_triggers(symbol_triggers_[kSymbolAny]);
  words_.push_back(reading_);
}

void SentenceSymbols::read_known(const WordRecord& record) {
  reading_.known = record.known != 0;
  if (reading_.known) ++known_words_;
  add_symbols(record.own);
  reading_.bare = record.bare != kNoIndex && (!reading_.known || bare_text_);
  if (reading_.bare) {
    add_symbols(bare_words_[record.bare]);
    reading_.known = true;
  }
  for (const std::uint32_t affix :
       word_affixes_.subspan(record.affixes.first, record.affixes.count)) {
    add_affix(affixes_[affix]);
  }
}

bool SentenceSymbols::may_have_affix(std::string_view folded,
                                     bool suffix) const {
  if (folded.size() < 2) return true;
  const std::size_t at = suffix ? folded.size() - 2 : 0;
  const std::size_t bit =
      affix_pair(static_cast<unsigned char>(folded[at]),
                 static_cast<unsigned char>(folded[at + 1]), suffix);
  return (affix_pairs_[bit / 64] >> (bit % 64) & 1U) != 0;
}

void SentenceSymbols::add_affixes(std::string_view folded, bool suffix) {
  const std::uint64_t bytes = affix_bytes(folded, suffix);
  for (AffixKeys keys(folded, suffix); keys.next();) {
    for (const AffixRecord& affix : affixes_with(keys.hash())) {
      if (((affix.bytes ^ bytes) & affix.mask) != 0) continue;
      const std::string_view text = pack_.string(affix.text);
      if (suffix ? folded.ends_with(text) : folded.starts_with(text)) {
        add_affix(affix);
      }
    }
  }
}

void SentenceSymbols::add_affix(const AffixRecord& affix) {
  if (affix.symbols.all.count == 0 || (affix.bare != 0 && !bare_text_)) return;
  add_symbols(affix.symbols);
  reading_.known = true;
}

std::span<const AffixRecord> SentenceSymbols::affixes_with(
    std::uint32_t hash) const {
  const std::size_t mask = affix_slots_.size() - 1;
  for (std::size_t slot = hash & mask; affix_slots_[slot].affixes.count != 0;
       slot = (slot + 1) & mask) {
    if (affix_slots_[slot].hash != hash) continue;
    const Range range = affix_slots_[slot].affixes;
    return affixes_.subspan(range.first, range.count);
  }
  return {};
}

void SentenceSymbols::read_names() {
  for (std::uint32_t i = 1; i < size(); ++i) {
    std::uint32_t end = i;
    while (end < size() && is(end, Word::kCapital) && !words_[end].known) ++end;
    if (end == i) continue;
    add_run(i, end, static_cast<std::uint32_t>(WordKind::kName));
    i = end;
  }
}

void SentenceSymbols::add_run(std::uint32_t first, std::uint32_t last,
                              std::uint32_t kind) {
  runs_.push_back({first, last, kind, words_[first].run});
  words_[first].run = static_cast<std::uint32_t>(runs_.size() - 1);
  last_[kind] = std::max(last_[kind], base_ + first);
}

}  // namespace sincerely

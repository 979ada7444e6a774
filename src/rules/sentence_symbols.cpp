#include "rules/sentence_symbols.h"

#include <algorithm>

#include "pack/affix.h"
#include "text/hashing.h"

namespace sincerely {
SentenceSymbols::SentenceSymbols(const Pack& pack)
    : pack_(pack),
      slots_(pack.table<std::uint32_t>(Table::kWordSlots)),
      records_(pack.table<WordRecord>(Table::kWords)),
      word_symbols_(pack.table<std::uint32_t>(Table::kWordSymbols)),
      affix_slots_(pack.table<AffixSlot>(Table::kAffixSlots)),
      affixes_(pack.table<AffixRecord>(Table::kAffixes)),
      affix_pairs_(pack.table<std::uint64_t>(Table::kAffixPairs)),
      short_affixes_(!pack.list("short-affixes").empty()) {
  last_.resize(pack.table<Range>(Table::kTriggers).size());
}

void SentenceSymbols::read(const Text& text, const Sentence& sentence,
                           bool bare_text, std::size_t* next_run) {
  base_ += size();
  text_ = &text;
  bare_text_ = bare_text;
  first_ = sentence.first;
  words_.clear();
  affixes_found_.clear();
  triggering_.clear();
  first_triggering_.assign(1, 0);
  known_words_ = 0;
  runs_.clear();
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Word& word = text.words[i];
    read_word(text.folded_form(word), word.hash);
    if (word.is(Word::kCapital)) note(kSymbolCapital, i - first_);
    note(kSymbolAny, i - first_);
  }
  for (; *next_run < text.runs.size(); ++*next_run) {
    const KindRun& run = text.runs[*next_run];
    if (run.first >= sentence.last) break;
    if (run.first < first_) continue;
    add_run(run.first - first_, std::min(run.last, sentence.last) - first_,
            static_cast<std::uint32_t>(run.kind));
  }
}

const WordRecord* SentenceSymbols::find(std::string_view folded,
                                        std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash & mask; slots_[slot] != 0;
       slot = (slot + 1) & mask) {
    const WordRecord& record = records_[slots_[slot] - 1];
    if (record.hash == hash && pack_.string(record.text) == folded) {
      return &record;
    }
  }
  return nullptr;
}

// Of the word that is being read.
void SentenceSymbols::add_symbols(const SymbolRange& range) {
  const auto triggering =
      word_symbols_.subspan(range.triggering.first, range.triggering.count);
  triggering_.insert(triggering_.end(), triggering.begin(), triggering.end());
  for (const std::uint32_t symbol :
       word_symbols_.subspan(range.required.first, range.required.count)) {
    note(symbol, size());
  }
}

void SentenceSymbols::read_word(std::string_view folded, std::uint32_t hash) {
  WordSymbols word;
  word.first_affix = static_cast<std::uint32_t>(affixes_found_.size());
  const WordRecord* record = slots_.empty() ? nullptr : find(folded, hash);
  if (record != nullptr) {
    word.known = record->known != 0;
    if (word.known) ++known_words_;
    word.own = &record->own;
    add_symbols(record->own);
    if (record->bare.all.count != 0 && (!word.known || bare_text_)) {
      word.bare = &record->bare;
      add_symbols(record->bare);
    }
  }
  if (!affix_slots_.empty()) {
    if (may_have_affix(folded, false)) add_affixes(folded, false);
    if (may_have_affix(folded, true)) add_affixes(folded, true);
  }
  word.affix_count =
      static_cast<std::uint32_t>(affixes_found_.size()) - word.first_affix;
  if (word.affix_count != 0 || word.bare != nullptr) word.known = true;
  words_.push_back(word);
  first_triggering_.push_back(static_cast<std::uint32_t>(triggering_.size()));
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
  for (int length = short_affixes_ ? 1 : kAffixKey; length <= kAffixKey;
       ++length) {
    const std::string_view key = affix_key(folded, suffix, length);
    if (!key.empty()) add_affixes_of(key, folded, suffix);
  }
}

void SentenceSymbols::add_affixes_of(std::string_view key,
                                     std::string_view folded, bool suffix) {
  // The keys of suffixes are kept with a mark before them.
  std::uint32_t hash = suffix ? hash_byte(kHashStart, '*') : kHashStart;
  for (const char c : key)
    hash = hash_byte(hash, static_cast<unsigned char>(c));
  const std::size_t mask = affix_slots_.size() - 1;
  for (std::size_t slot = hash & mask; affix_slots_[slot].affixes.count != 0;
       slot = (slot + 1) & mask) {
    if (affix_slots_[slot].hash != hash) continue;
    const Range range = affix_slots_[slot].affixes;
    for (const AffixRecord& affix :
         affixes_.subspan(range.first, range.count)) {
      if (affix.bare != 0 && !bare_text_) continue;
      const std::string_view text = pack_.string(affix.text);
      if (suffix ? !folded.ends_with(text) : !folded.starts_with(text)) {
        continue;
      }
      affixes_found_.push_back(&affix.symbols);
      add_symbols(affix.symbols);
    }
  }
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
  note(kind, first);
}

}  // namespace sincerely

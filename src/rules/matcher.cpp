// For each sentence, the symbols of its words are looked up; a symbol triggers
// the patterns that cannot match without it, and those of them whose other
// needed symbols occur in the sentence too are run. Patterns that make runs of
// words (dates, sums) come first, kind after kind, since later ones build on
// them. What no word of the letter triggers costs nothing.

#include "rules/matcher.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/program.h"
#include "rules/regex_sets.h"
#include "rules/sentence_symbols.h"

namespace sincerely {
namespace {

// A text of at least so many words, of which fewer than one in so many is
// written with other than plain letters, lacks its diacritics.
constexpr std::size_t kFewestWords = 20;
constexpr std::size_t kPlainShare = 50;

bool lacks_diacritics(const Text& text) {
  std::size_t words = 0;
  std::size_t marked = 0;
  for (const Word& word : text.words) {
    if (word.is(Word::kDigits)) continue;
    ++words;
    if (!word.is(Word::kBareLetters)) ++marked;
  }
  return words >= kFewestWords && marked * kPlainShare < words;
}

// One text's worth of work; the pack's tables at hand.
class Pass {
 public:
  Pass(const Pack& pack, Matcher::Role role, Text* text, Matches* matches)
      : pack_(pack),
        makes_runs_(role == Matcher::Role::kMakesRuns),
        text_(text),
        matches_(matches),
        symbols_(pack),
        triggers_(pack.table<Range>(Table::kTriggers)),
        trigger_patterns_(pack.table<std::uint32_t>(Table::kTriggerPatterns)),
        patterns_(pack.table<PatternRecord>(Table::kPatterns)),
        sets_(pack.table<SetRecord>(Table::kSets)),
        required_(pack.table<std::uint32_t>(Table::kRequired)) {}

  void run();

 private:
  // A pattern, and a word that triggers it.
  struct Candidate {
    std::uint32_t pattern = 0;
    std::uint32_t word = 0;
  };

  void run_sentence(std::uint32_t number, bool bare, std::size_t* next_run);
  void trigger(std::uint32_t symbol, std::uint32_t word);
  void run_stage(std::uint32_t stage, std::uint32_t sentence);
  void try_candidate(const Candidate& candidate, std::uint32_t sentence);
  void found(const PatternRecord& pattern, std::uint32_t sentence);
  void keep_new_runs(const Sentence& sentence, std::size_t old_runs);

  const Pack& pack_;
  bool makes_runs_;
  Text* text_;
  Matches* matches_;
  SentenceSymbols symbols_;
  Program program_;
  std::span<const Range> triggers_;
  std::span<const std::uint32_t> trigger_patterns_;
  std::span<const PatternRecord> patterns_;
  std::span<const SetRecord> sets_;
  std::span<const std::uint32_t> required_;
  std::array<std::vector<Candidate>, kRuleStage + 1> stages_;
  std::vector<WordRange> captures_;
  std::vector<KindRun> new_runs_;
};

void Pass::run() {
  const bool bare = lacks_diacritics(*text_);
  std::size_t next_run = 0;
  for (std::uint32_t i = 0; i < text_->sentences.size(); ++i) {
    run_sentence(i, bare, &next_run);
  }
  if (!makes_runs_) return;
  text_->runs.insert(text_->runs.end(), new_runs_.begin(), new_runs_.end());
  std::ranges::stable_sort(text_->runs, {}, &KindRun::first);
}

void Pass::run_sentence(std::uint32_t number, bool bare,
                        std::size_t* next_run) {
  const Sentence& sentence = text_->sentences[number];
  symbols_.read(*text_, sentence, bare, next_run);
  const std::size_t old_runs = symbols_.runs().size();
  if (makes_runs_) symbols_.read_names();
  for (auto& stage : stages_) stage.clear();
  for (std::uint32_t word = 0; word < symbols_.size(); ++word) {
    for (const std::uint32_t symbol : symbols_.of(word)) trigger(symbol, word);
    if (symbols_.is(word, Word::kCapital)) trigger(kSymbolCapital, word);
    trigger(kSymbolAny, word);
  }
  for (const auto& run : symbols_.runs()) trigger(run.kind, run.first);
  for (std::uint32_t stage = 0; stage <= kRuleStage; ++stage) {
    run_stage(stage, number);
  }
  keep_new_runs(sentence, old_runs);
}

void Pass::trigger(std::uint32_t symbol, std::uint32_t word) {
  if (symbol >= triggers_.size()) return;
  const Range range = triggers_[symbol];
  for (const std::uint32_t pattern :
       trigger_patterns_.subspan(range.first, range.count)) {
    stages_[sets_[patterns_[pattern].set].stage].push_back({pattern, word});
  }
}

void Pass::run_stage(std::uint32_t stage, std::uint32_t sentence) {
  // A stage's runs trigger patterns of this stage and of later ones, so the
  // list may grow while it is worked off.
  for (std::size_t i = 0; i < stages_[stage].size(); ++i) {
    try_candidate(stages_[stage][i], sentence);
  }
}

void Pass::try_candidate(const Candidate& candidate, std::uint32_t sentence) {
  const PatternRecord& pattern = patterns_[candidate.pattern];
  for (const std::uint32_t symbol :
       required_.subspan(pattern.required.first, pattern.required.count)) {
    if (!symbols_.occurs(symbol)) return;
  }
  if (candidate.word < pattern.before_min) return;
  const std::uint32_t last = candidate.word - pattern.before_min;
  const std::uint32_t first =
      candidate.word - std::min<std::uint32_t>(candidate.word,
                                               pattern.before_max);
  program_.begin(pack_.slice<Instruction>(Table::kInstructions, pattern.code),
                 pattern.captures.count, symbols_);
  for (std::uint32_t start = first; start <= last; ++start) {
    if (!program_.run(start)) continue;
    found(pattern, sentence);
    return;
  }
}

void Pass::found(const PatternRecord& pattern, std::uint32_t sentence) {
  const WordRange words = program_.words();
  const std::uint32_t stage = sets_[pattern.set].stage;
  if (stage != kRuleStage) {
    if (symbols_.run_end(words.first, stage) >= words.last) return;
    symbols_.add_run(words.first, words.last, stage);
    trigger(stage, words.first);
    return;
  }
  const std::uint32_t offset = text_->sentences[sentence].first;
  const auto placed = [&](WordRange range) {
    return WordRange{range.first + offset, range.last + offset};
  };
  Hit hit;
  hit.set = pattern.set;
  hit.sentence = sentence;
  hit.words = placed(words);
  hit.span = hit.words;
  hit.pattern = static_cast<std::uint32_t>(&pattern - patterns_.data());
  hit.bare = program_.bare();
  captures_.clear();
  const auto names = pack_.slice<StringRef>(Table::kCaptures, pattern.captures);
  for (std::size_t i = 0; i < names.size(); ++i) {
    captures_.push_back(placed(program_.captures()[i]));
    if (pack_.string(names[i]) == "span") hit.span = captures_.back();
  }
  matches_->add(hit, captures_);
}

void Pass::keep_new_runs(const Sentence& sentence, std::size_t old_runs) {
  for (const auto& run : symbols_.runs().subspan(old_runs)) {
    new_runs_.push_back({run.first + sentence.first, run.last + sentence.first,
                         static_cast<WordKind>(run.kind)});
  }
}

}  // namespace

Matcher::Matcher(const Pack& pack, Role role)
    : pack_(pack),
      role_(role),
      regexes_(std::make_unique<RegexSets>(pack)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

void Matcher::match(Text* text, Matches* matches) const {
  matches->clear();
  const auto sets =
      static_cast<std::uint32_t>(pack_.table<SetRecord>(Table::kSets).size());
  Pass(pack_, role_, text, matches).run();
  matches->finish(sets);
  if (regexes_->empty()) return;
  regexes_->match(*text, matches);
  matches->finish(sets);
}

}  // namespace sincerely

// For each sentence, the symbols of its words are looked up; a symbol triggers
// the patterns that cannot match without it, and those of them whose other
// needed symbols occur in the sentence too, far enough behind, are run.
// Patterns that make runs of words (dates, sums) come first, kind after kind,
// since later ones build on them. What no word of the letter triggers costs
// nothing.

#include "rules/matcher.h"

#include <algorithm>
#include <array>
#include <optional>
#include <thread>
#include <utility>

#include "rules/program.h"
#include "rules/regex_sets.h"
#include "rules/sentence_symbols.h"

namespace sincerely {
namespace {

// A text of at least so many words, of which fewer than one in so many is
// written with other than plain letters, lacks its diacritics.
constexpr std::size_t kFewestPlainWords = 20;
constexpr std::size_t kPlainShare = 50;

// Most texts have no more hits than this share of their words.
constexpr double kHitsAWord = 0.7;

std::size_t expected_hits(std::span<const Word> words) {
  return static_cast<std::size_t>(static_cast<double>(words.size()) *
                                  kHitsAWord);
}

// Those in two lines of the processor's cache are asked for in advance.
constexpr std::size_t kInstructionsALine = 64 / sizeof(Instruction);

// A text of so many sentences is worth a second thread.
constexpr std::uint32_t kThreadedSentences = 2000;

bool lacks_diacritics(const Text& text) {
  std::size_t words = 0;
  std::size_t marked = 0;
  for (const Word& word : text.words) {
    if (word.is(Word::kDigits)) continue;
    ++words;
    if (!word.is(Word::kBareLetters)) ++marked;
  }
  return words >= kFewestPlainWords && marked * kPlainShare < words;
}

// One text's worth of work; the pack's tables at hand.
class Pass {
 public:
  Pass(const Pack& pack, Matcher::Role role, Text* text, Matches* matches)
      : makes_runs_(role == Matcher::Role::kMakesRuns),
        text_(text),
        matches_(matches),
        symbols_(pack),
        triggers_(pack.table<TriggerRecord>(Table::kTriggers)),
        symbol_triggers_(pack.table<SymbolTriggers>(Table::kSymbolTriggers)),
        patterns_(pack.table<PatternRecord>(Table::kPatterns)),
        code_(pack.table<Instruction>(Table::kInstructions)),
        sets_(pack.table<SetRecord>(Table::kSets)),
        asks_(pack.table<std::uint32_t>(Table::kAsked)),
        required_(pack.table<RequiredRecord>(Table::kRequired)),
        asked_(sets_.size(), kNoIndex) {}

  // Matches the sentences from `first` on, before `last`.
  void run(std::uint32_t first, std::uint32_t last, bool bare);
  // The runs of words that were made meanwhile.
  const std::vector<KindRun>& new_runs() const { return new_runs_; }

 private:
  // A pattern, and a word that triggers it.
  struct Candidate {
    std::uint32_t pattern = 0;
    std::uint32_t word = 0;
    bool is_match = false;  // the word by itself
  };

  // A list of them, in memory that is used again.
  class Candidates {
   public:
    std::span<const Candidate> all() const {
      return std::span(room_).first(size_);
    }
    void clear() { size_ = 0; }
    void make_room(std::size_t count) {
      if (room_.size() < size_ + count) room_.resize(2 * (size_ + count));
    }
    // Needs room for one, whether it is added or not.
    void add_if(bool fits, const Candidate& candidate) {
      room_[size_] = candidate;
      size_ += fits ? 1 : 0;
    }
    template <typename Predicate>
    void keep_if(Predicate is_kept) {
      const auto end = std::remove_if(
          room_.begin(), room_.begin() + static_cast<std::ptrdiff_t>(size_),
          [&](const Candidate& c) { return !is_kept(c); });
      size_ = static_cast<std::size_t>(end - room_.begin());
    }

   private:
    std::vector<Candidate> room_;
    std::size_t size_ = 0;
  };

  void run_sentence(std::uint32_t number, bool bare, std::size_t* next_run);
  void note_rules(Range triggers, std::uint32_t word);
  void run_candidates(Candidates* candidates);
  void note_entries();
  void make_runs();
  void note_makers(Range triggers, std::uint32_t word);
  bool is_there(std::uint32_t place, std::uint32_t distance,
                std::uint32_t word) const;
  bool may_match(const Candidate& candidate) const;
  void run_pattern(const PatternRecord& pattern, std::uint32_t word);
  void found(const PatternRecord& pattern, WordRange words,
             std::span<const WordRange> captures = {});

  bool makes_runs_;
  Text* text_;
  Matches* matches_;
  SentenceSymbols symbols_;
  Program program_;
  std::span<const TriggerRecord> triggers_;
  std::span<const SymbolTriggers> symbol_triggers_;
  std::span<const PatternRecord> patterns_;
  std::span<const Instruction> code_;
  std::span<const SetRecord> sets_;
  std::span<const std::uint32_t> asks_;
  std::span<const RequiredRecord> required_;
  std::uint32_t sentence_ = 0;
  bool at_edge_ = true;
  std::size_t known_words_ = 0;
  std::array<Candidates, 2> candidates_;  // others, and those to be asked for
  std::vector<std::uint32_t> asked_;  // by set, the last sentence that asked
  std::array<std::vector<Candidate>, kRuleStage> stages_;
  std::vector<WordRange> captures_;
  std::vector<KindRun> new_runs_;
};

void Pass::run(std::uint32_t first, std::uint32_t last, bool bare) {
  if (first == last) return;
  const auto run = std::ranges::lower_bound(
      text_->runs, text_->sentences[first].first, {}, &KindRun::first);
  auto next_run = static_cast<std::size_t>(run - text_->runs.begin());
  for (std::uint32_t i = first; i < last; ++i) {
    run_sentence(i, bare, &next_run);
  }
  matches_->set_known_words(known_words_);
}

void Pass::run_sentence(std::uint32_t number, bool bare,
                        std::size_t* next_run) {
  sentence_ = number;
  at_edge_ = number < kEdgeSentences ||
             number + kEdgeSentences >= text_->sentences.size();
  symbols_.read(*text_, text_->sentences[number], bare, next_run);
  known_words_ += symbols_.known_words();
  if (makes_runs_) {
    note_entries();
    make_runs();
  }
  for (Candidates& list : candidates_) list.clear();
  for (const auto& word : symbols_.triggered()) {
    note_rules(word.triggers.rules(), word.word);
  }
  for (const auto& run : symbols_.runs()) {
    note_rules(symbol_triggers_[run.kind].rules(), run.first);
  }
  auto& [always, if_asked] = candidates_;
  for (const Candidate& candidate : if_asked.all()) {
    __builtin_prefetch(&patterns_[candidate.pattern]);
  }
  run_candidates(&always);
  if_asked.keep_if([&](const Candidate& candidate) {
    return asked_[patterns_[candidate.pattern].set] == sentence_;
  });
  run_candidates(&if_asked);
}

// One step after the other for all candidates: the processor waits for the
// memory of several at once.
void Pass::run_candidates(Candidates* candidates) {
  for (const Candidate& candidate : candidates->all()) {
    __builtin_prefetch(&patterns_[candidate.pattern]);
  }
  candidates->keep_if([&](const Candidate& candidate) {
    if (candidate.is_match) return true;
    if (!may_match(candidate)) return false;
    const Instruction* code = &code_[patterns_[candidate.pattern].code.first];
    __builtin_prefetch(code);
    __builtin_prefetch(code + kInstructionsALine);
    return true;
  });
  for (const Candidate& candidate : candidates->all()) {
    const PatternRecord& pattern = patterns_[candidate.pattern];
    if (candidate.is_match) {
      found(pattern, {candidate.word, candidate.word + 1});
    } else {
      run_pattern(pattern, candidate.word);
    }
  }
}

// Without a branch, since which triggers fit is past guessing.
void Pass::note_rules(Range triggers, std::uint32_t word) {
  for (Candidates& list : candidates_) list.make_room(triggers.count);
  for (const TriggerRecord& record :
       triggers_.subspan(triggers.first, triggers.count)) {
    const bool stands_right = record.when != TriggerRecord::kAtEdge || at_edge_;
    const bool fits = stands_right &
                      is_there(record.required[0], record.distance[0], word) &
                      is_there(record.required[1], record.distance[1], word);
    candidates_[record.when == TriggerRecord::kIfAsked ? 1 : 0].add_if(
        fits, {record.pattern, word, record.is_all != 0});
  }
}

void Pass::note_entries() {
  const std::uint32_t first = text_->sentences[sentence_].first;
  for (std::uint32_t i = 0; i < symbols_.size(); ++i) {
    text_->words[first + i].entry = symbols_.entry(i);
  }
}

// Runs of a kind may trigger patterns of the same kind and of later ones, so
// the lists grow while they are worked off, kind after kind.
void Pass::make_runs() {
  const std::size_t old_runs = symbols_.runs().size();
  symbols_.read_names();
  for (auto& stage : stages_) stage.clear();
  for (const auto& word : symbols_.triggered()) {
    note_makers(word.triggers.runs(), word.word);
  }
  for (const auto& run : symbols_.runs()) {
    note_makers(symbol_triggers_[run.kind].runs(), run.first);
  }
  for (auto& stage : stages_) {
    for (std::size_t i = 0; i < stage.size(); ++i) {
      const Candidate candidate = stage[i];
      if (!may_match(candidate)) continue;
      run_pattern(patterns_[candidate.pattern], candidate.word);
    }
  }
  const std::uint32_t offset = text_->sentences[sentence_].first;
  for (const auto& run : symbols_.runs().subspan(old_runs)) {
    new_runs_.push_back({run.first + offset, run.last + offset,
                         static_cast<WordKind>(run.kind)});
  }
}

void Pass::note_makers(Range triggers, std::uint32_t word) {
  for (const TriggerRecord& record :
       triggers_.subspan(triggers.first, triggers.count)) {
    const std::uint32_t stage = sets_[patterns_[record.pattern].set].stage;
    stages_[stage].push_back({record.pattern, word});
  }
}

bool Pass::is_there(std::uint32_t place, std::uint32_t distance,
                    std::uint32_t word) const {
  return symbols_.occurs_from(distance == 0 ? 0 : word + distance, place);
}

// Whether enough words stand before the one that triggers the pattern, and all
// that it requires is there.
bool Pass::may_match(const Candidate& candidate) const {
  const PatternRecord& pattern = patterns_[candidate.pattern];
  if (candidate.word < pattern.before_min) return false;
  bool there = false;
  for (const RequiredRecord& required :
       required_.subspan(pattern.required.first, pattern.required.count)) {
    there =
        there || is_there(required.place, required.distance, candidate.word);
    if (required.or_next != 0) continue;
    if (!there) return false;
    there = false;
  }
  return true;
}

void Pass::run_pattern(const PatternRecord& pattern, std::uint32_t word) {
  const std::uint32_t last = word - pattern.before_min;
  std::uint32_t start =
      word - std::min<std::uint32_t>(word, pattern.before_max);
  const auto code = code_.subspan(pattern.code.first, pattern.code.count);
  const Instruction& front = code.front();
  if (front.op == Op::kBegin && start != 0) return;
  // Most attempts end at their first word, before anything is made ready.
  const auto fails_at_once = [&] {
    return front.op == Op::kWord && !symbols_.has_word(start, front.x);
  };
  while (fails_at_once()) {
    if (++start > last) return;
  }
  program_.begin(code, pattern.captures.count, symbols_);
  for (; start <= last; ++start) {
    if (fails_at_once() || !program_.run(start)) continue;
    found(pattern, program_.words(), program_.captures());
    if (program_.words().last > word) return;
    // An earlier match: what triggers the pattern here is behind it.
    start = program_.words().last - 1;
    program_.begin(code, pattern.captures.count, symbols_);
  }
}

void Pass::found(const PatternRecord& pattern, WordRange words,
                 std::span<const WordRange> captures) {
  const std::uint32_t stage = sets_[pattern.set].stage;
  if (stage < kRuleStage) {
    if (symbols_.run_end(words.first, stage) >= words.last) return;
    symbols_.add_run(words.first, words.last, stage);
    note_makers(symbol_triggers_[stage].runs(), words.first);
    return;
  }
  const std::uint32_t offset = text_->sentences[sentence_].first;
  const auto placed = [&](WordRange range) {
    return WordRange{range.first + offset, range.last + offset};
  };
  Hit hit;
  hit.set = pattern.set;
  hit.sentence = sentence_;
  hit.words = placed(words);
  hit.span = hit.words;
  hit.pattern = static_cast<std::uint32_t>(&pattern - patterns_.data());
  hit.bare = symbols_.is_bare(words.first, words.last);
  captures_.clear();
  for (const WordRange capture : captures) captures_.push_back(placed(capture));
  if (pattern.span_capture != kNoIndex) {
    hit.span = captures_[pattern.span_capture];
  }
  matches_->add(hit, captures_);
  const Range asks = sets_[pattern.set].asks;
  for (const std::uint32_t set : asks_.subspan(asks.first, asks.count)) {
    asked_[set] = sentence_;
  }
}

}  // namespace

Matcher::Matcher(const Pack& pack, Role role)
    : pack_(pack), role_(role), regexes_(std::make_unique<RegexSets>(pack)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

// Sentences do not look at one another here, so a long text is worked on from
// both ends of its middle at once.
void Matcher::match(Text* text, Matches* matches) const {
  const auto sets =
      static_cast<std::uint32_t>(pack_.table<SetRecord>(Table::kSets).size());
  const auto count = static_cast<std::uint32_t>(text->sentences.size());
  const bool bare = lacks_diacritics(*text);
  const std::uint32_t middle = count < kThreadedSentences ? count : count / 2;
  const std::span<const Word> words = text->words;
  const std::size_t cut =
      middle < count ? text->sentences[middle].first : words.size();
  matches->clear(expected_hits(words.first(cut)));
  Pass first(pack_, role_, text, matches);
  Matches others;
  std::optional<Pass> second;
  std::thread worker;
  if (middle < count) {
    others.clear(expected_hits(words.subspan(cut)));
    second.emplace(pack_, role_, text, &others);
    worker = std::thread([&] { second->run(middle, count, bare); });
  }
  first.run(0, middle, bare);
  if (worker.joinable()) worker.join();
  matches->append(std::move(others));
  if (role_ == Role::kMakesRuns) {
    const auto keep = [&](const Pass& pass) {
      text->runs.insert(text->runs.end(), pass.new_runs().begin(),
                        pass.new_runs().end());
    };
    keep(first);
    if (second) keep(*second);
    std::ranges::stable_sort(text->runs, {}, &KindRun::first);
  }
  matches->finish(sets);
  if (regexes_->empty()) return;
  regexes_->match(*text, matches);
  matches->finish(sets);
}

}  // namespace sincerely

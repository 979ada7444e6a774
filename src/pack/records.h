// The records of a pack: plain data with a fixed layout, written once by the
// rule compiler and read in place. Ranges are over the table that the comment
// names.

#ifndef PACK_RECORDS_H_
#define PACK_RECORDS_H_

#include <cstddef>
#include <cstdint>

#include "pack/symbols.h"

namespace sincerely {

inline constexpr std::uint32_t kPackMagic = 0x59434e53;  // "SNCY"
inline constexpr std::uint32_t kPackVersion = 4;
inline constexpr std::uint32_t kNoIndex = 0xffffffff;

struct StringRef {
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

enum class Table : std::uint8_t {
  kWordSlots,       // WordSlot, open addressing
  kWords,           // WordRecord
  kBareWords,       // SymbolRanges: of words without their diacritics
  kWordSymbols,     // uint16: see SymbolRanges
  kAffixPairs,      // uint64: bits for pairs of bytes, see affix.h
  kAffixSlots,      // AffixSlot, open addressing
  kAffixes,         // AffixRecord
  kWordAffixes,     // uint32: kAffixes, those that a word has
  kTriggers,        // TriggerRecord
  kSymbolTriggers,  // SymbolTriggers, one for each symbol that is no word's
  kPlaces,          // uint32: the symbols whose places in a sentence are noted
  kPatterns,        // PatternRecord
  kInstructions,    // Instruction
  kRequired,        // RequiredRecord
  kSets,            // SetRecord
  kAsked,           // uint32: kSets, see SetRecord::asks
  kRules,           // RuleRecord, sorted by kind, then id
  kConditions,      // ConditionRecord
  kForms,           // FormRecord, of agreement rules
  kSuggestions,     // SuggestionRecord
  kMessages,        // KeyedText: messages of the user interface, sorted by key
  kRuleMessages,    // KeyedText: of one rule, by language
  kCases,           // CaseRecord
  kListEntries,     // StringRef
  kLists,           // NamedList, sorted by name
  kLemmas,          // LemmaRecord, sorted by name and polarity
  kCaptures,        // StringRef: names of captures
  kLetterTypes,     // LetterTypeRecord
  kModelClasses,    // ModelClassRecord, sorted by name
  kModelWeights,    // uint32: kModelRows rows, see rules/model.h
  kModelWords,      // ModelWordRecord, one for each of kWords
  kModelWordSums,   // uint16: of each of kModelWords, one a class
  kFieldStems,      // FieldStemRecord, open addressing
  kExampleFiles,    // KeyedText: path and content, to learn from again
  kCount,
};

struct TableEntry {
  std::uint32_t offset = 0;  // bytes from the pack's beginning
  std::uint32_t count = 0;
};

struct PackHeader {
  std::uint32_t magic = kPackMagic;
  std::uint32_t version = kPackVersion;
  std::uint32_t size = 0;     // bytes
  std::uint32_t strings = 0;  // offset
  TableEntry tables[static_cast<int>(Table::kCount)];
};

struct LibraryHeader {
  std::uint32_t magic = kPackMagic;
  std::uint32_t version = kPackVersion;
  std::uint32_t count = 0;
  // Behind the entries of the languages, those of what is held apart from
  // them: the rules for a customer's message.
  std::uint32_t apart = 0;
  char fallback[16] = {};  // the language that others fall back on
};

struct LibraryEntry {
  char tag[16] = {};
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
};

// The patterns that a symbol triggers, in kTriggers: those that make runs of
// words, and behind them the others.
struct SymbolTriggers {
  std::uint32_t first = 0;
  std::uint32_t run_count = 0;
  std::uint32_t rule_count = 0;

  Range runs() const { return {first, run_count}; }
  Range rules() const { return {first + run_count, rule_count}; }
};

// What a word brings along: its symbols, in kWordSymbols, and what they
// trigger, so that a letter's word needs no look at each of its symbols.
struct SymbolRanges {
  // Open addressing, kNoSymbol where a slot is empty; in front of them the
  // Signature.
  Range all;
  // Behind them, of those that some pattern requires, indices in kPlaces.
  std::uint32_t place_count = 0;
  SymbolTriggers triggers;

  Range places() const { return {all.first + all.count, place_count}; }
};

struct WordSlot {
  std::uint32_t hash = 0;
  std::uint32_t word = 0;  // kWords, plus one; 0: the slot is empty
};

// As long as a line of the processor's cache: looking a word up is mostly
// waiting for memory.
inline constexpr std::size_t kRecordText = 16;
struct WordRecord {
  char begin[kRecordText] = {};  // of the text, then zeros
  StringRef text;                // folded
  // Whether it is a word of its own, not only another one's bare form.
  std::uint32_t known = 0;
  // kBareWords: words that are this one without their diacritics.
  std::uint32_t bare = kNoIndex;
  SymbolRanges own;
  Range affixes;  // kWordAffixes
};
static_assert(sizeof(WordRecord) == 64);

// `unut*` and `*siniz`, see affix.h.
struct AffixRecord {
  std::uint64_t bytes = 0;  // affix_bytes() of the text
  std::uint64_t mask = 0;   // which of them count
  StringRef text;
  std::uint32_t bare = 0;  // of an affix without its diacritics
  std::uint32_t reserved = 0;
  SymbolRanges symbols;
};

struct AffixSlot {
  std::uint32_t hash = 0;
  Range affixes;  // count 0: the slot is empty
};

enum class Op : std::uint16_t {
  kWord,     // a word with symbol x
  kTake,     // a word that a split has looked at
  kCapital,  // the same, written with a capital, not first in the sentence
  kLower,    // the same, written without one, not first in the sentence
  kKind,     // a run of words of kind x
  kNotWord,  // the next word has no symbol x or y; consumes nothing
  kPeek,     // the next word has symbol x, or begins a run of one of the kinds
             // whose bits y has; consumes nothing
  kAny,      // any word, unless it has symbol x or y
  kSplit,    // x is tried first, then y
  kGap,      // x is tried first, then what follows, which leads to nothing
             // but x again, further on; y is the index in kPlaces of the
             // symbol that x begins with
  kJump,     // to x
  kSave,     // the place into slot x
  kBegin,    // at the sentence's beginning
  kEnd,      // at its end
  kMatch,
};

// Small, since to run a pattern is mostly to wait for them. Where there is no
// symbol or place to tell, kNoSymbol stands.
struct Instruction {
  Op op = Op::kMatch;
  std::uint16_t x = 0;
  std::uint16_t y = 0;
  // Of a split or a gap, the symbol that the next word must have for x to be
  // worth a try.
  std::uint16_t first = kNoSymbol;
};
// Of a pattern.
inline constexpr std::uint32_t kMostInstructions = 0xffff;

// A symbol without which a pattern cannot match at a word that triggers it.
// Records with `or_next` and the one behind them are alternatives.
struct RequiredRecord {
  std::uint32_t place = 0;  // kPlaces
  std::uint16_t or_next = 0;
  std::uint16_t distance = 0;  // least, behind the trigger; 0: anywhere
};

struct PatternRecord {
  Range code;                    // kInstructions
  Range required;                // kRequired: what its triggers do not
  Range captures;                // kCaptures: names, one for each pair of slots
  std::uint32_t set = 0;         // kSets
  std::uint16_t before_min = 0;  // words before the word that triggers it
  std::uint16_t before_max = 0;
  std::uint32_t span_capture = kNoIndex;  // that which is to be shown, if any
};

// A pattern that a symbol triggers, with the first single symbols that a
// pattern of a rule requires besides; kSymbolAny where there are fewer. Small,
// since most of what a matcher reads is these.
struct TriggerRecord {
  enum When : std::uint8_t { kAlways, kAtEdge, kIfAsked };

  std::uint32_t pattern = 0;
  std::uint16_t required[2] = {kSymbolAny, kSymbolAny};  // kPlaces
  // As in RequiredRecord, or less.
  std::uint8_t distance[2] = {0, 0};
  When when = kAlways;
  std::uint8_t is_all = 0;  // the word that triggers the pattern is a match
};

// Patterns that are asked for together: a rule's own, a condition's.
struct SetRecord {
  std::uint32_t stage = 0;  // a WordKind that its matches make; else kRuleStage
  StringRef regex;          // of regex rules, else empty
  std::uint32_t needs =
      kNoIndex;  // kSets: tried only in sentences with a match
  Range asks;    // kAsked: sets that are matched only in sentences where a set
                 // that asks for them has matched
};
inline constexpr std::uint32_t kRuleStage = 16;
// Of patterns that are looked for at the beginning and the end of a letter
// only.
inline constexpr std::uint32_t kEdgeStage = 17;
inline constexpr std::uint32_t kEdgeSentences = 24;

enum class RuleKind : std::uint8_t {
  kPhrase,
  kAgreement,
  kSection,
  kType,
  kLearned,  // after the others: it is silent where they spoke
};

struct RuleRecord {
  StringRef id;  // "excuse/workload"; of sections and types, their name
  RuleKind kind = RuleKind::kPhrase;
  std::uint8_t severity = 1;
  // Of the matches in a letter, the first and the last that are reported.
  std::uint8_t count_from = 1;
  std::uint8_t count_to = 0;       // 0: all that follow
  std::uint16_t position = 0;      // Position
  std::uint16_t confidence = 900;  // thousandths
  std::uint32_t parts = 0;         // bits: 1 << Part
  std::uint32_t types = 0;         // bits: 1 << index in kLetterTypes; 0: all
  std::uint32_t set = kNoIndex;    // kSets
  // Index in the definitions: of sections, their own; of phrase rules, that
  // whose sentences they match, in place of a set.
  std::uint32_t section = kNoIndex;
  Range conditions;    // kConditions
  Range forms;         // kForms
  Range suggestions;   // kSuggestions
  Range messages;      // kRuleMessages
  Range cases;         // kCases
  StringRef examples;  // of a class of the model, see kLearned
  StringRef path;      // of its file
  StringRef why;
  StringRef source;
};

enum class Position : std::uint8_t {
  kAnywhere,
  kFirstSentence,
  kLastSentence,
  kFirstParagraph,
  kLastParagraph,
  kQuestion,  // wherever it stands
};

// The parts of a letter.
enum class Part : std::uint8_t {
  kHead,
  kSubject,
  kGreeting,
  kBody,
  kClosing,
  kSignature,
  kPostscript,
  kTail,
};

// Where a condition looks: bits.
enum Scope : std::uint16_t {
  kInMatch = 1,
  kInBefore = 2,
  kInAfter = 4,
  kInSentence = 8,
  kInPrevious = 16,
  kInNext = 32,
  kInParagraph = 64,
  kInLetter = 128,
  kInEarlier = 256,
  kInLater = 512,
  kJustBefore = 1024,
  kJustAfter = 2048,
  kInHead = 4096,
};

struct ConditionRecord {
  std::uint16_t scopes = 0;
  std::uint16_t wanted = 0;      // 1: only-if, 0: unless
  std::uint32_t set = kNoIndex;  // one of these three
  std::uint32_t section = kNoIndex;
  StringRef category;
  std::uint32_t outside_letters = 0;  // 1: only of a text that is no letter
};

struct FormRecord {
  StringRef name;
  std::uint32_t set = kNoIndex;
};

struct SuggestionRecord {
  std::uint32_t kind = 0;  // SuggestionKind
  StringRef text;
  std::uint32_t informal = 0;  // only where the letter's address is informal
};

struct KeyedText {
  StringRef key;
  StringRef text;
};

struct CaseRecord {
  enum Kind : std::uint32_t { kBad, kGood, kRewrite };
  std::uint32_t kind = kBad;
  std::uint32_t line = 0;  // in the rule's file
  StringRef text;
  StringRef result;  // of a rewrite
};

// Flat lists by name: abbreviations, classes as they are written ("@courier"),
// fold pairs (from, to, from, to).
struct NamedList {
  StringRef name;
  Range entries;  // kListEntries
};

struct LemmaRecord {
  StringRef name;
  std::uint32_t negated = 0;
  StringRef forms;  // with spaces between them
};

// What a class of the model is learnt from and how its sums are read; see
// rules/model.h. Numbers are in units of kModelUnit.
struct ModelClassRecord {
  StringRef name;         // "excuse"; of sections, "sections/thanks"
  std::int32_t step = 0;  // what one step of a weight is worth
  std::int32_t bias = 0;  // the score of a sentence of which nothing is known
  std::int32_t threshold = 0;  // the least score that counts
  std::int32_t least = 0;      // how likely a one is at the threshold
  std::int32_t slope = 0;      // by which its log-odds rise with the score
  std::int32_t span_cost = 0;  // what a word more in the span costs, in steps
};

// A word, or a beginning of words, and the field of meaning that it is of.
struct FieldStemRecord {
  enum Kind : std::uint16_t { kNone, kBeginning, kWord };  // kNone: empty slot

  std::uint32_t hash = 0;  // of its folded bytes
  std::uint16_t field = 0;
  std::uint16_t kind = kNone;
};

// What a word of the pack adds to a sentence by itself: most words of a letter
// are such, and their features need not be read.
struct ModelWordRecord {
  std::uint32_t stem = 0;      // see WordToken
  std::uint32_t features = 0;  // how many
};

inline constexpr double kModelUnit = 1.0 / (1 << 20);
inline constexpr std::uint32_t kModelRowBits = 17;
inline constexpr std::uint32_t kModelRows = 1U << kModelRowBits;

struct LetterTypeRecord {
  StringRef name;
  std::uint32_t required = 0;  // bits: 1 << section
};

}  // namespace sincerely

#endif  // PACK_RECORDS_H_

// The words and signs by which a language says numbers, dates, units and times:
// what locales/<tag>/values.yaml lists.

#ifndef REVIEW_VALUE_WORDS_H_
#define REVIEW_VALUE_WORDS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/language_rules.h"
#include "text/text.h"

namespace sincerely {

enum class ValueWordKind : std::uint8_t {
  kMonth,
  kWeekday,
  kNearDay,
  kNumeral,
  kOrdinal,
  kScale,
  kUnit,
  kUnitWord,  // may stand between a number and its unit
  kCurrency,
  kClock,       // makes an hour of the number beside it
  kHourBefore,  // of the number behind it
  kHalf,        // half a unit more
  kFraction,    // added to the number behind it
  kCents,
  kMorning,
  kAfternoon,
  kNight,  // 12 is midnight, a few hours more are of the next morning
  kHour,   // noon
  kJoiner,
  // What follows is no part of a value.
  kVague,   // says no time
  kReader,  // speaks to several readers
  kNegation,
  kFamiliar,  // said only to a reader who is addressed informally
};

struct ValueWord {
  ValueWordKind kind = ValueWordKind::kNumeral;
  double number = 0;
  std::string_view unit;  // of units and currencies
};

// A sign as it stands in a text: "US$", of USD.
struct UnitSign {
  std::string_view unit;
  std::size_t size = 0;
};

// No entry has more words.
inline constexpr std::size_t kMostValueWords = 5;

// Immutable, shared by threads. The language's rules must outlive it.
class ValueWords {
 public:
  explicit ValueWords(const LanguageRules& rules);

  // What the folded word, or the folded words that begin with it, may be. The
  // number of words that were taken is set.
  std::vector<ValueWord> find(std::span<const std::string_view> words,
                              std::size_t* taken) const;
  // Where the text has words of that kind, which must be one of the last ones.
  std::vector<Span> places_of(const Text& text, ValueWordKind kind) const;

  std::string fold(std::string_view word) const;

  // The sign of a currency or unit at the end, or the beginning; of size 0 if
  // there is none.
  UnitSign sign_at_end(std::string_view text) const;
  UnitSign sign_at_begin(std::string_view text) const;

  bool is_decimal(char mark) const;
  bool is_grouping(char mark) const;
  bool has_month_first() const { return has_month_first_; }
  // Endings of hosts in the countries of the language: "br".
  bool has_domain(std::string_view domain) const;
  // A date as it is written; nothing where the locale does not say how.
  std::string written_date(int day, int month) const;

 private:
  struct Entry {
    std::vector<std::string> words;  // folded
    bool is_beginning = false;       // of the last word
    ValueWord value;

    bool matches(std::span<const std::string_view> text) const;
  };
  // By the first bytes of the first word.
  using Table = std::unordered_map<std::string, std::vector<Entry>>;
  struct Sign {
    std::string text;
    std::string_view unit;
  };

  void add_list(const Pack& pack, std::string_view name, ValueWordKind kind);
  void add_map(const Pack& pack, std::string_view name, ValueWordKind kind);
  void add(std::string_view words, const ValueWord& value);
  template <typename Take>
  static void look_up(const Table& table,
                      std::span<const std::string_view> words, Take take);
  // How many words are taken; 0: none of that kind begins there.
  std::size_t find_other(std::span<const std::string_view> words,
                         ValueWordKind kind) const;

  const LanguageRules& rules_;
  // Whether the folded words begin with the entry, which is an ending: "*rás".
  static bool ends_so(const Entry& entry,
                      std::span<const std::string_view> words);

  Table values_;
  Table others_;
  std::vector<Entry> endings_;
  std::vector<Sign> signs_;  // longest first
  std::string decimal_;
  std::string grouping_;
  bool has_month_first_ = false;
  std::vector<std::string_view> domains_;
  std::string_view date_;
  std::vector<std::string_view> month_names_;  // as they are written
};

}  // namespace sincerely

#endif  // REVIEW_VALUE_WORDS_H_

#include "review/value_words.h"

#include <algorithm>
#include <cstdlib>

#include "input/ascii.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

// Entries are found by so many bytes of their first word.
constexpr std::size_t kKeySize = 3;

constexpr std::size_t kMonths = 12;

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool has_letter(std::string_view text) {
  return std::ranges::any_of(
      text, [](char c) { return is_ascii_lower(c) || !is_ascii(c); });
}

// Signs are what is written without a blank beside figures: € and R$, kr.
bool is_sign(std::string_view text) {
  return text.find_first_of("$%") != std::string_view::npos ||
         (!has_letter(text.substr(0, 1)) ||
          static_cast<unsigned char>(text[0]) >= 0xE2 ||
          text.starts_with("\xC2"));
}

}  // namespace

ValueWords::ValueWords(const LanguageRules& rules) : rules_(rules) {
  const Pack& pack = rules.packs().front();
  for (const StringRef ref : pack.list("values.decimal")) {
    decimal_ += pack.string(ref);
  }
  for (const StringRef ref : pack.list("values.grouping")) {
    grouping_ += pack.string(ref);
  }
  for (const StringRef ref : pack.list("values.dates")) {
    has_month_first_ = has_month_first_ || pack.string(ref).starts_with('m');
  }
  for (const StringRef ref : pack.list("values.domains")) {
    domains_.push_back(pack.string(ref));
  }
  for (const StringRef ref : pack.list("values.date")) {
    date_ = pack.string(ref);
  }
  add_map(pack, "values.months", ValueWordKind::kMonth);
  add_map(pack, "values.weekdays", ValueWordKind::kWeekday);
  add_map(pack, "values.days", ValueWordKind::kNearDay);
  add_map(pack, "values.numerals", ValueWordKind::kNumeral);
  add_map(pack, "values.ordinals", ValueWordKind::kOrdinal);
  add_map(pack, "values.scales", ValueWordKind::kScale);
  add_map(pack, "values.hours", ValueWordKind::kHour);
  add_map(pack, "values.fractions", ValueWordKind::kFraction);
  add_list(pack, "values.cents", ValueWordKind::kCents);
  add_map(pack, "values.units", ValueWordKind::kUnit);
  add_map(pack, "values.currencies", ValueWordKind::kCurrency);
  add_list(pack, "values.unit-words", ValueWordKind::kUnitWord);
  add_list(pack, "values.clock", ValueWordKind::kClock);
  add_list(pack, "values.hour-before", ValueWordKind::kHourBefore);
  add_list(pack, "values.halves", ValueWordKind::kHalf);
  add_list(pack, "values.morning", ValueWordKind::kMorning);
  add_list(pack, "values.afternoon", ValueWordKind::kAfternoon);
  add_list(pack, "values.night", ValueWordKind::kNight);
  add_list(pack, "values.joiners", ValueWordKind::kJoiner);
  add_list(pack, "values.vague", ValueWordKind::kVague);
  add_list(pack, "values.readers", ValueWordKind::kReader);
  add_list(pack, "values.negations", ValueWordKind::kNegation);
  add_list(pack, "values.familiar", ValueWordKind::kFamiliar);
  std::ranges::stable_sort(signs_, [](const Sign& a, const Sign& b) {
    return a.text.size() > b.text.size();
  });
}

void ValueWords::add_list(const Pack& pack, std::string_view name,
                          ValueWordKind kind) {
  for (const StringRef ref : pack.list(name)) {
    add(pack.string(ref), {kind, 0, {}});
  }
}

void ValueWords::add_map(const Pack& pack, std::string_view name,
                         ValueWordKind kind) {
  const auto list = pack.list(name);
  for (std::size_t i = 0; i + 1 < list.size(); i += 2) {
    const std::string_view key = pack.string(list[i]);
    const std::string_view word = pack.string(list[i + 1]);
    ValueWord value{kind, 0, {}};
    if (kind == ValueWordKind::kUnit || kind == ValueWordKind::kCurrency) {
      value.unit = key;
      if (is_sign(word)) signs_.push_back({std::string(word), key});
    } else {
      value.number = std::strtod(std::string(key).c_str(), nullptr);
    }
    // The first name of a month is the one to be written.
    if (kind == ValueWordKind::kMonth &&
        month_names_.size() + 1 == static_cast<std::size_t>(value.number)) {
      month_names_.push_back(word);
    }
    add(word, value);
  }
}

void ValueWords::add(std::string_view words, const ValueWord& value) {
  Entry entry;
  entry.value = value;
  const bool is_ending = words.starts_with('*');
  if (is_ending) words.remove_prefix(1);
  entry.is_beginning = words.ends_with('*');
  if (entry.is_beginning) words.remove_suffix(1);
  for (const std::string_view word : split_words(words)) {
    entry.words.push_back(rules_.reader().fold(word));
  }
  if (entry.words.empty() || entry.words.front().empty()) return;
  if (is_ending) {
    endings_.push_back(std::move(entry));
    return;
  }
  std::string key = entry.words.front().substr(0, kKeySize);
  Table& table = value.kind >= ValueWordKind::kVague ? others_ : values_;
  table[std::move(key)].push_back(std::move(entry));
}

bool ValueWords::Entry::matches(std::span<const std::string_view> text) const {
  if (words.size() > text.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_last = i + 1 == words.size();
    const bool fits = is_last && is_beginning ? text[i].starts_with(words[i])
                                              : text[i] == words[i];
    if (!fits) return false;
  }
  return true;
}

template <typename Take>
void ValueWords::look_up(const Table& table,
                         std::span<const std::string_view> words, Take take) {
  // A short word is its own key; a longer one may begin with a short entry.
  for (std::size_t size = 1; size <= kKeySize; ++size) {
    if (words.front().size() < size) break;
    const auto found = table.find(std::string(words.front().substr(0, size)));
    if (found == table.end()) continue;
    for (const Entry& entry : found->second) {
      if (entry.matches(words)) take(entry);
    }
  }
}

std::vector<ValueWord> ValueWords::find(std::span<const std::string_view> words,
                                        std::size_t* taken) const {
  std::vector<ValueWord> out;
  *taken = 1;
  look_up(values_, words, [&](const Entry& entry) {
    if (entry.words.size() > *taken) {
      *taken = entry.words.size();
      out.clear();
    }
    if (entry.words.size() == *taken) out.push_back(entry.value);
  });
  return out;
}

std::size_t ValueWords::find_other(std::span<const std::string_view> words,
                                   ValueWordKind kind) const {
  std::size_t longest = 0;
  look_up(others_, words, [&](const Entry& entry) {
    if (entry.value.kind == kind) {
      longest = std::max(longest, entry.words.size());
    }
  });
  for (const Entry& entry : endings_) {
    if (entry.value.kind == kind && ends_so(entry, words)) {
      longest = std::max(longest, entry.words.size());
    }
  }
  return longest;
}

bool ValueWords::ends_so(const Entry& entry,
                         std::span<const std::string_view> words) {
  if (entry.words.size() > words.size() ||
      !words.front().ends_with(entry.words.front()) ||
      words.front().size() == entry.words.front().size()) {
    return false;
  }
  return std::equal(entry.words.begin() + 1, entry.words.end(),
                    words.begin() + 1);
}

std::vector<Span> ValueWords::places_of(const Text& text,
                                        ValueWordKind kind) const {
  std::vector<Span> places;
  std::string_view words[kMostValueWords];
  for (std::size_t i = 0; i < text.words.size(); ++i) {
    std::size_t count = 0;
    for (; count < kMostValueWords && i + count < text.words.size(); ++count) {
      words[count] = text.folded_form(text.words[i + count]);
    }
    if (words[0].empty()) continue;
    const std::size_t taken = find_other({words, count}, kind);
    if (taken == 0) continue;
    places.push_back(
        {text.words[i].span.begin, text.words[i + taken - 1].span.end});
    i += taken - 1;
  }
  return places;
}

std::string ValueWords::fold(std::string_view word) const {
  return rules_.reader().fold(word);
}

UnitSign ValueWords::sign_at_end(std::string_view text) const {
  for (const Sign& sign : signs_) {
    if (text.ends_with(sign.text)) return {sign.unit, sign.text.size()};
  }
  return {};
}

UnitSign ValueWords::sign_at_begin(std::string_view text) const {
  for (const Sign& sign : signs_) {
    if (text.starts_with(sign.text)) return {sign.unit, sign.text.size()};
  }
  return {};
}

bool ValueWords::is_decimal(char mark) const {
  return decimal_.find(mark) != std::string::npos;
}

bool ValueWords::is_grouping(char mark) const {
  return grouping_.find(mark) != std::string::npos;
}

bool ValueWords::has_domain(std::string_view domain) const {
  return std::ranges::find(domains_, domain) != domains_.end();
}

std::string ValueWords::written_date(int day, int month) const {
  if (month < 1 || month_names_.size() != kMonths || date_.empty()) return {};
  std::string_view name = month_names_[static_cast<std::size_t>(month - 1)];
  if (name.ends_with('*')) name.remove_suffix(1);
  std::string out(date_);
  const auto put = [&](std::string_view field, std::string_view text) {
    const std::size_t at = out.find(field);
    if (at != std::string::npos) out.replace(at, field.size(), text);
  };
  put("{day}", std::to_string(day));
  put("{month}", name);
  return out;
}

}  // namespace sincerely

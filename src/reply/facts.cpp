#include "reply/facts.h"

#include <algorithm>

#include "input/ascii.h"

namespace sincerely {
namespace {

std::string digits_in(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (is_ascii_digit(c)) out += c;
  }
  return out;
}

bool has_alike(const std::vector<std::string>& words,
               const std::vector<std::string>& others) {
  return std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::any_of(others, [&](const std::string& other) {
      return are_alike(word, other);
    });
  });
}

void add_dates(const Matter& matter, WordRange words, Facts* out) {
  const Text& text = matter.read().text();
  for (const KindRun& run : text.runs) {
    if (run.kind != WordKind::kDate) continue;
    for (std::uint32_t w = std::max(run.first, words.first);
         w < std::min(run.last, words.last); ++w) {
      if (text.words[w].is(Word::kDigits) || matter.is_common(w)) continue;
      out->dates.push_back(matter.bare(w));
    }
  }
}

}  // namespace

Facts find_facts(const Matter& matter, std::uint32_t sentence,
                 WordRange words) {
  Facts out;
  const Text& text = matter.read().text();
  const Sentence& whole = text.sentences[sentence];
  for (std::uint32_t w = whole.first; w < whole.last; ++w) {
    const Word& word = text.words[w];
    const bool is_chosen = w >= words.first && w < words.last;
    if (word.is(Word::kDigits)) {
      std::string digits = digits_in(text.folded_form(word));
      if (is_chosen && digits.size() > 1) {
        out.numbers.push_back(std::move(digits));
      }
    } else if (!matter.is_common(w)) {
      const bool is_name = w > whole.first && word.is(Word::kCapital);
      if (is_name) out.names.push_back(matter.bare(w));
      if (is_chosen) out.words.push_back(matter.bare(w));
    }
  }
  add_dates(matter, words, &out);
  return out;
}

bool repeats_fact(const Facts& asked, const Facts& told) {
  const bool has_number =
      std::ranges::any_of(asked.numbers, [&](const std::string& number) {
        return std::ranges::find(told.numbers, number) != told.numbers.end();
      });
  return has_number || has_alike(asked.names, told.words) ||
         has_alike(asked.dates, told.words) ||
         has_alike(asked.words, told.dates);
}

}  // namespace sincerely

#include "reply/matter.h"

#include <algorithm>

#include "input/ascii.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

// Of one subject, but other words: not quite the same thing.
constexpr double kSameSubject = 0.85;

// A shorter word tells too little, unless it is a name or a subject's.
constexpr std::size_t kShortestWord = 3;  // code points

// Of the beginnings that two words share, the least in code points, and the
// least share of the longer word.
constexpr std::size_t kLeastBeginning = 4;
constexpr double kLeastBeginningShare = 0.6;
// So many tell enough, whatever ends the longer word.
constexpr std::size_t kLongBeginning = 6;
constexpr double kLongBeginningShare = 0.7;  // of the shorter word
// A whole word that begins another may be followed by so much more.
constexpr std::size_t kLongestEnding = 5;

constexpr std::uint32_t kTimeKinds =
    1U << static_cast<unsigned>(WordKind::kDate) |
    1U << static_cast<unsigned>(WordKind::kTime) |
    1U << static_cast<unsigned>(WordKind::kDuration);

bool has_digits_only(std::string_view word) {
  bool has_digit = false;
  for (const char c : word) {
    if (is_ascii_digit(c)) {
      has_digit = true;
    } else if (c != '.' && c != ',') {
      return false;
    }
  }
  return has_digit;
}

std::string digits_of(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (is_ascii_digit(c)) out += c;
  }
  // 540 and 540,00 are one sum.
  const bool has_cents = word.size() > 3 && (word[word.size() - 3] == '.' ||
                                             word[word.size() - 3] == ',');
  if (has_cents && out.ends_with("00")) out.resize(out.size() - 2);
  return out;
}

}  // namespace

bool are_alike(std::string_view one, std::string_view other) {
  if (one == other) return !one.empty();
  std::size_t same = 0;
  const std::size_t least = std::min(one.size(), other.size());
  while (same < least && one[same] == other[same]) ++same;
  while (same > 0 && same < one.size() && !begins_code_point(one[same])) {
    --same;
  }
  const std::size_t beginning = count_code_points(one.substr(0, same));
  const std::size_t shorter =
      std::min(count_code_points(one), count_code_points(other));
  const std::size_t longer =
      std::max(count_code_points(one), count_code_points(other));
  if (beginning == shorter) {
    if (shorter < kShortestWord) return false;
    return longer - shorter <= (shorter == kShortestWord ? 1 : kLongestEnding);
  }
  if (beginning >= kLongBeginning &&
      static_cast<double>(beginning) >=
          kLongBeginningShare * static_cast<double>(shorter)) {
    return true;
  }
  return beginning >= kLeastBeginning &&
         static_cast<double>(beginning) >=
             kLeastBeginningShare * static_cast<double>(longer);
}

double likeness(const Term& one, const Term& other) {
  if (one.is_number || other.is_number) {
    return one.is_number && other.is_number && one.word == other.word ? 1 : 0;
  }
  if (!one.lemma.empty() && one.lemma == other.lemma) return 1;
  if (are_alike(one.word, other.word)) return 1;
  for (const std::string_view subject : one.subjects) {
    if (std::ranges::find(other.subjects, subject) != other.subjects.end()) {
      return kSameSubject;
    }
  }
  return 0;
}

Matter::Matter(const ReadLetter& read)
    : read_(read),
      subjects_(read.text().words.size()),
      framed_(read.text().words.size()) {
  read_lemmas(read.rules().packs().front());
  for (const std::string_view word : read.rules().locale().common_words) {
    common_[word] = true;
  }
  for (const Hit& hit : read.hits("frame")) {
    for (std::uint32_t w = hit.span.first; w < hit.span.last; ++w) {
      framed_[w] = true;
    }
  }
  silent_ = framed_;
  read_subjects(read);
  // When something was is no matter.
  for (const KindRun& run : read.text().runs) {
    const bool is_time =
        (kTimeKinds >> static_cast<unsigned>(run.kind) & 1U) != 0;
    const bool is_web = run.kind == WordKind::kEmail ||
                        run.kind == WordKind::kUrl ||
                        run.kind == WordKind::kPhone;
    if (!is_time && !is_web) continue;
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      silent_[w] = true;
      subjects_[w].clear();
    }
  }
}

// Only the words that the letter has: a table of all forms would cost more than
// all the rest.
void Matter::read_lemmas(const Pack& pack) {
  const Text& text = read_.text();
  for (const Word& word : text.words) lemmas_[text.folded_form(word)] = {};
  for (const LemmaRecord& lemma : pack.table<LemmaRecord>(Table::kLemmas)) {
    std::string_view rest = pack.string(lemma.forms);
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const auto found = lemmas_.find(rest.substr(0, end));
      if (found != lemmas_.end() && found->second.empty()) {
        found->second = pack.string(lemma.name);
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

// Of several words those that say something: of "old router" the second.
void Matter::read_subjects(const ReadLetter& read) {
  const Text& text = read.text();
  const auto says_little = [&](std::uint32_t w) {
    return silent_[w] || common_.contains(text.folded_form(text.words[w]));
  };
  for (const FormHits& subject : read.forms("subjects")) {
    for (const Hit& hit : subject.hits) {
      bool is_said = false;
      for (std::uint32_t w = hit.span.first; w < hit.span.last; ++w) {
        if (says_little(w)) continue;
        subjects_[w].push_back(subject.name);
        is_said = true;
      }
      if (!is_said) subjects_[hit.span.first].push_back(subject.name);
    }
  }
}

bool Matter::is_silent(std::uint32_t word) const {
  if (!subjects_[word].empty()) return false;
  if (silent_[word]) return true;
  const std::string_view form =
      read_.text().folded_form(read_.text().words[word]);
  if (common_.contains(form)) return true;
  return count_code_points(form) < kShortestWord;
}

bool Matter::is_common(std::uint32_t word) const {
  const Text& text = read_.text();
  return framed_[word] || common_.contains(text.folded_form(text.words[word]));
}

std::string Matter::bare(std::uint32_t word) const {
  const Text& text = read_.text();
  const std::string_view form = text.folded_form(text.words[word]);
  std::string out = read_.rules().reader().bare(form);
  return out.empty() ? std::string(form) : out;
}

Term Matter::term_of(std::uint32_t word) const {
  const Text& text = read_.text();
  const std::string_view form = text.folded_form(text.words[word]);
  Term term;
  term.words = {word, word + 1};
  term.word = bare(word);
  term.lemma = lemmas_.at(form);
  term.subjects = subjects_[word];
  return term;
}

std::vector<Term> Matter::terms(WordRange words) const {
  std::vector<Term> out;
  const Text& text = read_.text();
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const std::string_view form = text.folded_form(text.words[w]);
    if (text.words[w].is(Word::kDigits) && !silent_[w]) {
      if (!has_digits_only(form)) continue;
      Term term;
      term.word = digits_of(form);
      term.is_number = true;
      term.words = {w, w + 1};
      if (term.word.size() > 1) out.push_back(std::move(term));
      continue;
    }
    if (!is_silent(w)) out.push_back(term_of(w));
  }
  return out;
}

}  // namespace sincerely

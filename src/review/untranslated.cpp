#include "review/untranslated.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "findings/messages.h"
#include "input/ascii.h"
#include "text/characters.h"
#include "text/language.h"

namespace sincerely {
namespace {

// Fewer words are names, codes, or what languages have in common.
constexpr std::size_t kFewestProseWords = 3;
// So many are needed to tell the language of.
constexpr std::size_t kFewestTold = 4;
constexpr std::size_t kLongestName = 6;
constexpr std::size_t kManyTold = 7;
constexpr float kLikely = 0.7F;
constexpr float kSureLanguage = 0.8F;
constexpr float kQuiteSureLanguage = 0.9F;

// Whether one of them, which are sorted, holds the place.
template <typename Ones>
bool is_held(const Ones& ones, std::uint32_t at) {
  const auto behind = std::ranges::upper_bound(
      ones, at, {}, [](const auto& one) { return one.span.begin; });
  return behind != ones.begin() && at < std::prev(behind)->span.end;
}

bool is_inert(const Letter& letter, std::uint32_t at) {
  return is_held(letter.placeholders, at) || is_held(letter.inert, at);
}

struct Words {
  std::size_t all = 0;
  std::size_t small = 0;  // not written like a name
};

// The words of a span with nothing but letters in them.
Words count_words(const Letter& letter, Span span) {
  Words words;
  bool is_in_word = false;
  bool is_plain = true;
  bool is_small = false;
  const auto finish = [&] {
    if (is_in_word && is_plain) {
      ++words.all;
      words.small += is_small ? 1 : 0;
    }
    is_in_word = false;
    is_plain = true;
  };
  const char* const text = letter.text.data();
  for (std::uint32_t at = span.begin; at < span.end;) {
    const CodePoint code = decode(text + at, text + span.end);
    const CharacterClass type = classify(code.value);
    const bool is_passed = is_inert(letter, at);
    if (type == CharacterClass::kSpace || type == CharacterClass::kNewline) {
      finish();
    } else if (is_passed || type == CharacterClass::kDigit ||
               code.value == '@' || code.value == '/') {
      is_plain = false;
      is_in_word = true;
    } else if (type == CharacterClass::kLetter ||
               type == CharacterClass::kForeign) {
      if (!is_in_word) is_small = !traits_of(code.value).upper;
      is_in_word = true;
    }
    at += code.size;
  }
  finish();
  return words;
}

// Blanks as one, without what stands at the ends.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_whitespace(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && std::string_view(" .!?:;,").find(out.back()) !=
                             std::string_view::npos) {
    out.pop_back();
  }
  return out;
}

// The text without placeholders and markup, which are in no language.
std::string text_without_inert(const Letter& letter, Span span) {
  std::string out;
  for (std::uint32_t at = span.begin; at < span.end; ++at) {
    if (!is_inert(letter, at)) out += letter.text[at];
  }
  return out;
}

// What stands between blanks, without marks at its ends.
std::vector<std::string_view> bare_words(std::string_view text) {
  constexpr std::string_view kMarks = ".,;:!?()\"";
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end =
        std::min(text.find_first_of(kWhitespace), text.size());
    std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t first = word.find_first_not_of(kMarks);
    if (first == std::string_view::npos) continue;
    word = word.substr(first, word.find_last_not_of(kMarks) + 1 - first);
    words.push_back(word);
  }
  return words;
}

// Whether most of the words stand in the source: a short text may look like
// its language, and be none of it.
bool is_mostly_in(std::string_view text, std::string_view source) {
  const auto all = bare_words(source);
  const std::unordered_set<std::string_view> known(all.begin(), all.end());
  const auto words = bare_words(text);
  const auto count = std::ranges::count_if(
      words, [&](std::string_view word) { return known.contains(word); });
  return 2 * static_cast<std::size_t>(count) >= words.size();
}

TextState state_by_language(const MessagePair& pair, Span span,
                            const ReviewLanguages& languages,
                            const Linter& linter) {
  Letter prose;
  prose.text = text_without_inert(pair.translation.letter, span);
  const LanguageGuess guess = linter.detect(prose);
  const float needed =
      guess.words < kManyTold ? kQuiteSureLanguage : kSureLanguage;
  if (guess.tag.empty() || guess.tag == languages.translation ||
      guess.confidence < needed) {
    return TextState::kTranslated;
  }
  if (guess.tag != languages.source) return TextState::kOther;
  return is_mostly_in(prose.text, pair.source.letter.text)
             ? TextState::kSource
             : TextState::kTranslated;
}

// A line, or what ends with a full stop before a blank: not that of 1.284,90.
std::size_t end_of_piece(std::string_view text, std::size_t begin,
                         std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) {
    const bool is_stop =
        std::string_view(".!?").find(text[at]) != std::string_view::npos;
    const bool is_last =
        at + 1 == end || text[at + 1] == ' ' || text[at + 1] == '\n';
    if (text[at] == '\n' || (is_stop && is_last)) return at;
  }
  return end;
}

bool reads_as_translation(const Letter& letter, Span span,
                          const ReviewLanguages& languages,
                          const Linter& linter) {
  Letter prose;
  prose.text = text_without_inert(letter, span);
  const LanguageGuess guess = linter.detect(prose);
  return guess.tag == languages.translation && guess.confidence >= kLikely;
}

// Whether a sentence of the text, roughly cut, reads as a translation: then the
// rest is looked at sentence by sentence.
bool has_translated_piece(const Letter& letter, Span span,
                          const ReviewLanguages& languages,
                          const Linter& linter) {
  for (std::uint32_t begin = span.begin; begin < span.end;) {
    const std::size_t end = end_of_piece(letter.text, begin, span.end);
    const Span piece{begin, static_cast<std::uint32_t>(end)};
    begin = piece.end + 1;
    if (count_words(letter, piece).all < kFewestTold) continue;
    if (reads_as_translation(letter, piece, languages, linter)) return true;
  }
  return false;
}

Span whole_text(const Letter& letter) {
  std::size_t begin = letter.text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) begin = 0;
  const std::size_t end = letter.text.find_last_not_of(" \t\r\n") + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void add(TextState state, Span span, PairReview* review) {
  const bool is_source = state == TextState::kSource;
  Finding finding = make_review_finding(
      *review,
      is_source ? "untranslated/source" : "untranslated/other-language", span,
      {});
  finding.severity = Severity::kError;
  review->findings.push_back(std::move(finding));
  review->explained_translation.push_back(span);
}

struct SentenceState {
  TextState state = TextState::kTranslated;
  bool may_be_other = true;
};

// Where most of what can be told is in another language, so is what stands
// beside it and is too short or too much like both to be told.
void join_other_parts(std::vector<SentenceState>* states) {
  const auto is_other = [](const SentenceState& one) {
    return one.state == TextState::kOther;
  };
  const auto is_unsure = [](const SentenceState& one) {
    return one.state == TextState::kTranslated && one.may_be_other;
  };
  const auto others = std::ranges::count_if(*states, is_other);
  const auto unsure = std::ranges::count_if(*states, is_unsure);
  const auto told = static_cast<std::ptrdiff_t>(states->size()) - unsure;
  if (2 * others <= told) return;
  const auto join = [&](auto first, auto end) {
    bool is_beside = false;
    for (auto one = first; one != end; ++one) {
      is_beside = is_other(*one) || (is_beside && is_unsure(*one));
      if (is_beside) one->state = TextState::kOther;
    }
  };
  join(states->begin(), states->end());
  join(states->rbegin(), states->rend());
}

}  // namespace

TextState state_of_text(const MessagePair& pair,
                        const ReviewLanguages& languages,
                        const Linter& linter) {
  if (languages.source == languages.translation) return TextState::kTranslated;
  const Letter& letter = pair.translation.letter;
  const Span span = whole_text(letter);
  const Words words = count_words(letter, span);
  if (words.all < kFewestProseWords) return TextState::kTranslated;
  if (plain(letter.text) == plain(pair.source.letter.text)) {
    return words.small >= 2 ? TextState::kSource : TextState::kTranslated;
  }
  if (words.all < kFewestTold ||
      has_translated_piece(letter, span, languages, linter)) {
    return TextState::kTranslated;
  }
  return state_by_language(pair, span, languages, linter);
}

void add_untranslated_text(TextState state, PairReview* review) {
  add(state, whole_text(review->pair.translation.letter), review);
}

void check_untranslated(const ReviewLanguages& languages, const Linter& linter,
                        PairReview* review) {
  if (languages.source == languages.translation) return;
  const PairSide& source = review->pair.source;
  const PairSide& side = review->pair.translation;
  std::unordered_set<std::string> sentences;
  for (const Sentence& sentence : source.grounds.text.sentences) {
    sentences.insert(plain(words_at(source.letter, sentence.span)));
  }
  std::vector<SentenceState> states;
  for (const Sentence& sentence : side.grounds.text.sentences) {
    const Words words = count_words(side.letter, sentence.span);
    // A name with a title, in the last line, is of no language.
    const bool is_name = sentence.last == side.grounds.text.words.size() &&
                         sentence.starts_line && words.all <= kLongestName;
    SentenceState state;
    if (words.all >= kFewestProseWords && words.small >= 2) {
      const std::string text = plain(words_at(side.letter, sentence.span));
      if (sentences.contains(text)) {
        state.state = TextState::kSource;
      } else if (words.all >= kFewestTold && !is_name) {
        state.state =
            state_by_language(review->pair, sentence.span, languages, linter);
        state.may_be_other = !reads_as_translation(side.letter, sentence.span,
                                                   languages, linter);
      }
    }
    states.push_back(state);
  }
  join_other_parts(&states);
  for (std::size_t i = 0; i < states.size();) {
    std::size_t last = i;
    while (last + 1 < states.size() &&
           states[last + 1].state == states[i].state) {
      ++last;
    }
    if (states[i].state != TextState::kTranslated) {
      const auto& all = side.grounds.text.sentences;
      add(states[i].state, {all[i].span.begin, all[last].span.end}, review);
    }
    i = last + 1;
  }
}

}  // namespace sincerely

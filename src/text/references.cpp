#include "text/references.h"

#include "text/characters.h"

namespace sincerely {
namespace {

constexpr int kFewestDigits = 3;

bool is_joint(char c) { return c == '-' || c == '/' || c == '.'; }

// Whether the bytes between two words join them.
bool joins(std::string_view gap, const Word& next) {
  if (gap.empty() || gap.size() > 2) return false;
  for (const char c : gap) {
    if (!is_joint(c)) return false;
  }
  // "4711.Thank you" is a sentence's end.
  return gap.back() != '.' || next.is(Word::kDigits);
}

bool is_joined(std::string_view letter, const Text& text, std::uint32_t word) {
  const Span before = text.words[word - 1].span;
  const Word& next = text.words[word];
  return joins(letter.substr(before.end, next.span.begin - before.end), next);
}

bool has_number_sign(std::string_view before) {
  return before.ends_with('#') || before.ends_with("№") ||
         before.ends_with("№ ");
}

}  // namespace

WordChain chain_around(std::string_view letter, const Text& text,
                       std::uint32_t word, std::uint32_t least) {
  WordChain chain = {word, word + 1};
  while (chain.first > least && is_joined(letter, text, chain.first)) {
    --chain.first;
  }
  while (chain.last < text.words.size() &&
         is_joined(letter, text, chain.last)) {
    ++chain.last;
  }
  return chain;
}

bool is_reference(std::string_view letter, const Text& text, WordChain chain) {
  const std::uint32_t begin = text.words[chain.first].span.begin;
  const std::uint32_t end = text.words[chain.last - 1].span.end;
  int digits = 0;
  bool has_letter = false;   // a capital, or of a script without case
  bool unit_letter = false;  // the same, but directly after a digit
  bool after_digit = false;
  for (std::uint32_t at = begin; at < end;) {
    const CodePoint code = decode(letter.data() + at, letter.data() + end);
    at += code.size;
    const CharacterClass type = classify(code.value);
    const bool is_digit = type == CharacterClass::kDigit;
    if (is_digit) {
      ++digits;
      has_letter = has_letter || unit_letter;
    } else if (type == CharacterClass::kLetter &&
               !traits_of(code.value).lower) {
      (after_digit ? unit_letter : has_letter) = true;
    }
    after_digit = is_digit || (after_digit && type == CharacterClass::kLetter);
  }
  if (digits == 0) return false;
  return has_number_sign(letter.substr(0, begin)) ||
         (digits >= kFewestDigits && has_letter);
}

}  // namespace sincerely

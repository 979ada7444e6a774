#include "suppress/fingerprint.h"

#include <cstdint>
#include <string_view>

#include "input/utf8.h"
#include "text/folding.h"
#include "text/sentence_around.h"

namespace sincerely {
namespace {

// Folds what is the same in all languages.
const Folding& folding() {
  static const Locale locale;
  static const Folding made(locale);
  return made;
}

bool is_word(char32_t code) {
  const CharacterClass type = classify(code);
  return type == CharacterClass::kLetter || type == CharacterClass::kDigit ||
         type == CharacterClass::kExtend || type == CharacterClass::kForeign;
}

// Words in their folded form, a blank between them.
std::string folded_words(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::size_t end = at;
    while (at < text.size() && is_word(next_code_point(text, &at))) end = at;
    if (end == begin) continue;
    if (!out.empty()) out += ' ';
    folding().append(text.substr(begin, end - begin), &out);
  }
  return out;
}

// FNV-1a, 64 bits.
std::string text_hash(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3U;
  }
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) {
    out += "0123456789abcdef"[hash >> shift & 0xF];
  }
  return out;
}

}  // namespace

Fingerprint fingerprint_of(const Letter& file, const Finding& finding) {
  const std::string_view text = file.text;
  Fingerprint out;
  out.rule = finding.rule;
  if (finding.span.empty() && finding.text.empty()) {
    out.words = finding.key;
    out.sentence = text_hash({});
    return out;
  }
  out.words =
      folded_words(finding.text.empty()
                       ? text.substr(finding.span.begin, finding.span.size())
                       : std::string_view(finding.text));
  std::string_view sentence = finding.sentence;
  if (sentence.empty()) {
    const Span around = sentence_around(text, finding.span);
    sentence = text.substr(around.begin, around.size());
  }
  out.sentence = text_hash(folded_words(sentence));
  return out;
}

}  // namespace sincerely

#include "text/folding.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstring>
#include <iterator>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr char32_t kNukta = 0x093C;
constexpr char32_t kDottedCapitalI = 0x0130;
constexpr char32_t kDotAbove = 0x0307;

// Latin to U+017F, Devanagari, punctuation: all but a rare letter of ours.
constexpr char32_t kPages[] = {0x0000, 0x0080, 0x0100, 0x0900, 0x2000};

bool is_devanagari(char32_t code) { return code >= 0x0900 && code < 0x0980; }

const icu::Normalizer2* nfc() {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Normalizer2::getNFCInstance(status);
}

// What a composed letter is made of, one step; 0 if it is no composed letter.
struct Parts {
  char32_t base = 0;
  char32_t mark = 0;
};

Parts decomposed(char32_t code) {
  const icu::Normalizer2* normalizer = nfc();
  icu::UnicodeString raw;
  if (normalizer == nullptr ||
      !normalizer->getRawDecomposition(static_cast<UChar32>(code), raw)) {
    return {};
  }
  const UChar32 base = raw.char32At(0);
  const int32_t next = raw.moveIndex32(0, 1);
  const UChar32 mark = next < raw.length() ? raw.char32At(next) : 0;
  return {static_cast<char32_t>(base), static_cast<char32_t>(mark)};
}

bool is_combining_mark(char32_t code) {
  return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_MN_MASK) != 0;
}

}  // namespace

Folding::Folding(const Locale& locale)
    : pairs_(single_pairs(locale.folding)), bare_(single_pairs(locale.bare)) {
  pages_.fill(kNoPage);
  table_.reserve(std::size(kPages) * kPageSize);
  for (const char32_t begin : kPages) {
    pages_[begin / kPageSize] =
        static_cast<std::uint8_t>(table_.size() / kPageSize);
    for (char32_t code = begin; code < begin + kPageSize; ++code) {
      table_.push_back(make(code));
    }
  }
  for (char32_t code = 0; code < 0x80; ++code) {
    const FoldedCharacter& c = table_[code];
    if (c.type != CharacterClass::kLetter || c.size != 1) continue;
    plain_[code] = static_cast<unsigned char>(c.folded[0]);
  }
}

std::vector<Folding::Pair> Folding::single_pairs(
    const std::vector<FoldPair>& pairs) {
  std::vector<Pair> singles;
  for (const FoldPair& pair : pairs) {
    if (pair.from.empty()) continue;
    const char* end = pair.from.data() + pair.from.size();
    const CodePoint code = decode(pair.from.data(), end);
    if (code.size == pair.from.size()) singles.push_back({code.value, pair.to});
  }
  std::ranges::sort(singles, {}, &Pair::from);
  return singles;
}

const Folding::Pair* Folding::find(const std::vector<Pair>& pairs,
                                   char32_t code) {
  const auto it = std::ranges::lower_bound(pairs, code, {}, &Pair::from);
  return it != pairs.end() && it->from == code ? &*it : nullptr;
}

bool Folding::is_dropped(char32_t code) const {
  if (const Pair* pair = find(pairs_, code)) return pair->to.empty();
  return code == kNukta;
}

FoldedCharacter Folding::make(char32_t code) const {
  FoldedCharacter character;
  character.type = classify(code);
  const CharacterTraits traits = traits_of(code);
  if (traits.upper) character.traits |= FoldedCharacter::kUpper;
  if (traits.lower) character.traits |= FoldedCharacter::kLower;
  // Devanagari is folded letter by letter, composed or not.
  if (traits.composes && !is_devanagari(code)) {
    character.traits |= FoldedCharacter::kComposes;
  }
  fold_one(code, &character);
  return character;
}

void Folding::fold_one(char32_t code, FoldedCharacter* character) const {
  if (const Pair* pair = find(pairs_, code)) {
    const std::size_t size = pair->to.size();
    if (size <= sizeof(character->folded)) {
      std::memcpy(character->folded, pair->to.data(), size);
      character->size = static_cast<std::uint8_t>(size);
      return;
    }
  }
  const auto c = static_cast<UChar32>(code);
  if (is_dropped(code) ||
      u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
    return;
  }
  char32_t folded = static_cast<char32_t>(u_foldCase(c, U_FOLD_CASE_DEFAULT));
  if (is_apostrophe(code)) folded = '\'';
  if (code == kDottedCapitalI) folded = 'i';  // Unicode folds it to two letters
  const int digit = digit_value(code);
  if (digit >= 0) folded = static_cast<char32_t>('0' + digit);
  if (is_devanagari(code)) {
    const Parts parts = decomposed(code);
    if (parts.mark != 0 && is_dropped(parts.mark)) folded = parts.base;
  }
  std::string bytes;
  append_utf8(folded, &bytes);
  std::ranges::copy(bytes, character->folded);
  character->size = static_cast<std::uint8_t>(bytes.size());
}

void Folding::append(std::string_view word, std::string* out) const {
  const std::size_t start = out->size();
  bool composes = false;
  const char* end = word.data() + word.size();
  for (const char* p = word.data(); p < end;) {
    const CodePoint code = decode(p, end);
    const FoldedCharacter c = at(code.value);
    composes = composes || c.is(FoldedCharacter::kComposes);
    out->append(c.folded, c.size);
    p += code.size;
  }
  const icu::Normalizer2* normalizer = composes ? nfc() : nullptr;
  if (normalizer == nullptr) return;
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  UErrorCode status = U_ZERO_ERROR;
  normalizer->normalizeUTF8(
      0, icu::StringPiece(word.data(), static_cast<int32_t>(word.size())), sink,
      nullptr, status);
  if (U_FAILURE(status)) return;
  out->resize(start);
  end = composed.data() + composed.size();
  for (const char* p = composed.data(); p < end;) {
    const CodePoint code = decode(p, end);
    p += code.size;
    // Lower-casing İ by the rules of no language leaves a dot over the i.
    if (code.value == kDotAbove && out->ends_with('i')) continue;
    const FoldedCharacter c = at(code.value);
    out->append(c.folded, c.size);
  }
}

bool Folding::append_bare(char32_t code, std::string* out) const {
  if (const Pair* pair = find(bare_, code)) {
    out->append(pair->to);
    return true;
  }
  if (code < 0x80 || is_devanagari(code)) {
    append_utf8(code, out);
    return false;
  }
  const Parts parts = decomposed(code);
  if (parts.base != 0) {
    append_bare(parts.base, out);
    if (parts.mark != 0 && !is_combining_mark(parts.mark))
      append_bare(parts.mark, out);
    return true;
  }
  if (is_combining_mark(code)) return true;
  append_utf8(code, out);
  return false;
}

std::string Folding::bare(std::string_view folded) const {
  std::string plain;
  bool changed = false;
  const char* end = folded.data() + folded.size();
  for (const char* p = folded.data(); p < end;) {
    const CodePoint code = decode(p, end);
    changed = append_bare(code.value, &plain) || changed;
    p += code.size;
  }
  if (!changed) plain.clear();
  return plain;
}

}  // namespace sincerely

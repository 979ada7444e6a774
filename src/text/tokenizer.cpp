// How it works: the letter is cut at its placeholders and inert spans into
// stretches of prose. In a stretch, most words are plain ASCII letters: a loop
// of its own folds and hashes them byte by byte (read_plain). Any other byte
// hands over to read_rest, which follows the rules of UAX #29 character by
// character: letters and digits go on, marks belong to what stands before
// them, and a joint (an apostrophe, a full stop, a decimal comma) goes on only
// if the character after it is of the right class, so at most one character is
// looked at twice.

#include "text/tokenizer.h"

#include <algorithm>
#include <cstring>

#include "text/hashing.h"
#include "text/web_addresses.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestFolded = 1024;  // bytes; the rest is cut off

}  // namespace

struct Tokenizer::Draft {
  const char* begin = nullptr;
  char* folded_begin = nullptr;
  char* folded = nullptr;
  std::uint32_t hash = kHashStart;
  std::uint32_t letters = 0;
  std::uint32_t capitals = 0;
  std::uint32_t run = 0;  // letters since the last full stop
  CharacterClass last = CharacterClass::kOther;
  bool last_lower = false;
  bool plain = true;  // ASCII letters and apostrophes only
  bool composes = false;
  bool dotted = false;
  bool digits = false;
};

Tokenizer::Tokenizer(const Folding& folding, const Letter& letter, Text* text,
                     WordNotes* notes)
    : folding_(folding),
      letter_(letter),
      out_(text),
      notes_(notes),
      foreign_(letter.text),
      text_(letter.text.data()) {}

void Tokenizer::run(Span part) {
  out_->folded.resize(part.size() + 2 * kLongestFolded);
  std::size_t at = part.begin;
  const auto from = [&](const auto& spans, std::uint32_t place) {
    return std::ranges::lower_bound(
        spans, place, {}, [](const auto& one) { return one.span.begin; });
  };
  auto inert = from(letter_.inert, part.begin);
  auto placeholder = from(letter_.placeholders, part.begin);
  const auto inert_end = from(letter_.inert, part.end);
  const auto placeholder_end = from(letter_.placeholders, part.end);
  while (inert != inert_end || placeholder != placeholder_end) {
    const bool is_inert =
        placeholder == placeholder_end ||
        (inert != inert_end && inert->span.begin <= placeholder->span.begin);
    const Span span = is_inert ? (inert++)->span : placeholder->span;
    if (span.begin > at) read_stretch(at, span.begin);
    if (!is_inert && span.begin >= at) add_placeholder(*placeholder);
    if (!is_inert) ++placeholder;
    at = std::max<std::size_t>(at, span.end);
  }
  read_stretch(at, part.end);
  notes_->gaps.push_back(static_cast<std::uint32_t>(out_->words.size()));
  out_->folded.resize(folded_size_);
}

void Tokenizer::add_placeholder(const Placeholder& placeholder) {
  constexpr WordKind kShapeKinds[] = {WordKind::kNone, WordKind::kName,
                                      WordKind::kNumber, WordKind::kDate};
  const auto kind = static_cast<std::size_t>(placeholder.kind);
  Draft draft;
  start_draft(text_ + placeholder.span.begin, &draft);
  // No folded form of a letter begins so.
  for (const char byte : {'\x01', static_cast<char>('0' + kind)}) {
    *draft.folded++ = byte;
    draft.hash = hash_byte(draft.hash, static_cast<unsigned char>(byte));
  }
  draft.plain = false;
  finish(&draft, text_ + placeholder.span.end);
  add_run(WordKind::kPlaceholder);
  if (kShapeKinds[kind] != WordKind::kNone) add_run(kShapeKinds[kind]);
}

void Tokenizer::read_stretch(std::size_t begin, std::size_t end) {
  begin_ = text_ + begin;
  end_ = text_ + end;
  for (const char* p = begin_; p < end_;) {
    if (*p == ' ') {
      ++p;
    } else if (folding_.plain(*p) != 0 && !starts_line_) {
      p = read_word(p);
    } else {
      p = skip(p);
    }
  }
}

// Reads or skips one piece at a character that is no plain letter.
const char* Tokenizer::skip(const char* p) {
  std::uint32_t size = 0;
  const FoldedCharacter c = character(p, &size);
  switch (c.type) {
    case CharacterClass::kLetter:
    case CharacterClass::kDigit:
      if (starts_line_) {
        starts_line_ = false;
        if (const char* marker_end = list_marker_end(p)) return marker_end;
      }
      return read_word(p);
    case CharacterClass::kSign:
      add_whole(p, p + size);
      return p + size;
    case CharacterClass::kForeign:
      return read_foreign(p);
    case CharacterClass::kNewline:
      starts_line_ = true;
      return p + size;
    default:
      return p + size;
  }
}

void Tokenizer::start_draft(const char* p, Draft* draft) {
  if (out_->folded.size() - folded_size_ < kLongestFolded + 8) {
    out_->folded.resize(out_->folded.size() * 2);
  }
  draft->begin = p;
  draft->folded_begin = out_->folded.data() + folded_size_;
  draft->folded = draft->folded_begin;
}

const char* Tokenizer::read_word(const char* p) {
  Draft draft;
  start_draft(p, &draft);
  const char* const begin = p;
  p = read_plain(p, &draft);
  if (p < end_ && *p != ' ') p = read_rest(p, &draft);
  if (p < end_ && (*p == '@' || *p == ':' || draft.dotted)) {
    if (const char* end = web_address_end(begin, p, draft.dotted)) return end;
  } else if (draft.dotted && is_host(begin, p)) {
    add_whole(begin, p);
    add_run(WordKind::kUrl);
    return p;
  }
  finish(&draft, p);
  return p;
}

const char* Tokenizer::read_plain(const char* p, Draft* draft) const {
  const auto size = static_cast<std::size_t>(end_ - p);
  const char* const end = p + std::min(size, kLongestFolded);
  const char* const begin = p;
  char* out = draft->folded;
  std::uint32_t hash = draft->hash;
  std::uint32_t capitals = 0;
  for (; p < end; ++p) {
    const unsigned char folded = folding_.plain(*p);
    if (folded == 0) break;
    capitals += folded != static_cast<unsigned char>(*p);
    *out++ = static_cast<char>(folded);
    hash = hash_byte(hash, folded);
  }
  if (p == begin) return p;
  draft->folded = out;
  draft->hash = hash;
  draft->capitals = capitals;
  draft->letters = static_cast<std::uint32_t>(p - begin);
  draft->run = draft->letters;
  draft->last = CharacterClass::kLetter;
  draft->last_lower =
      folding_.plain(p[-1]) == static_cast<unsigned char>(p[-1]);
  return p;
}

void Tokenizer::put(const FoldedCharacter& c, Draft* draft) const {
  const auto used =
      static_cast<std::size_t>(draft->folded - draft->folded_begin);
  if (used + c.size > kLongestFolded) return;
  std::memcpy(draft->folded, c.folded, sizeof(c.folded));
  draft->folded += c.size;
  std::uint32_t hash = draft->hash;
  for (std::uint8_t i = 0; i < c.size; ++i) {
    hash = hash_byte(hash, static_cast<unsigned char>(c.folded[i]));
  }
  draft->hash = hash;
}

const char* Tokenizer::read_rest(const char* p, Draft* draft) const {
  while (p < end_) {
    std::uint32_t size = 0;
    const FoldedCharacter c = character(p, &size);
    switch (c.type) {
      case CharacterClass::kLetter:
        ++draft->letters;
        ++draft->run;
        draft->capitals += c.is(FoldedCharacter::kUpper);
        draft->last_lower = c.is(FoldedCharacter::kLower);
        draft->plain = draft->plain && size == 1;
        draft->last = c.type;
        break;
      case CharacterClass::kDigit:
        draft->plain = false;
        draft->digits = true;
        draft->last = c.type;
        break;
      case CharacterClass::kExtend:
        draft->plain = false;
        break;
      case CharacterClass::kJoiner:
      case CharacterClass::kMidLetter:
      case CharacterClass::kMidNumber:
      case CharacterClass::kMidBoth:
        if (!joins(p, *draft)) return p;
        if (*p == '.') {
          draft->dotted = true;
          draft->run = 0;
        }
        draft->plain = draft->plain && c.size == 1 && c.folded[0] == '\'';
        break;
      default:
        return p;
    }
    draft->composes = draft->composes || c.is(FoldedCharacter::kComposes);
    put(c, draft);
    p += size;
  }
  return p;
}

// Whether the joint at `p` joins what is before it to what is after it.
bool Tokenizer::joins(const char* p, const Draft& draft) const {
  std::uint32_t size = 0;
  const FoldedCharacter joint = character(p, &size);
  FoldedCharacter after;
  for (const char* next = p + size; next < end_; next += size) {
    after = character(next, &size);
    const bool is_skipped =
        after.type == CharacterClass::kExtend ||
        (joint.type == CharacterClass::kJoiner && after.type == joint.type);
    if (!is_skipped) break;
  }
  const bool is_letter = after.type == CharacterClass::kLetter;
  const bool is_digit = after.type == CharacterClass::kDigit;
  if (joint.type == CharacterClass::kJoiner) return is_letter || is_digit;
  if (draft.last == CharacterClass::kDigit) {
    return is_digit && joint.type != CharacterClass::kMidLetter;
  }
  if (!is_letter || joint.type == CharacterClass::kMidNumber) return false;
  const bool ends_sentence = *p == '.' && draft.last_lower && draft.run > 1 &&
                             after.is(FoldedCharacter::kUpper);
  return !ends_sentence;
}

// Adds the web address that the word [word, p) is part of, if it is.
const char* Tokenizer::web_address_end(const char* word, const char* p,
                                       bool dotted) {
  const char* begin = word;
  const char* end = nullptr;
  WordKind kind = WordKind::kUrl;
  if (*p == '@') {
    end = email_end(p, end_);
    if (end != nullptr) begin = email_begin(begin_, p);
    kind = WordKind::kEmail;
  } else if (*p == ':' && end_ - p > 3 && p[1] == '/' && p[2] == '/') {
    end = url_end(p, end_);
  } else if (dotted && is_host(word, p)) {
    end = std::max(p, url_end(word, end_));
  }
  if (begin == nullptr || end == nullptr || end < p) return nullptr;
  drop_words_from(begin);
  begin = std::max(begin, text_ + last_end_);
  add_whole(begin, end);
  add_run(kind);
  return end;
}

// Words of an address that were taken for words of their own.
void Tokenizer::drop_words_from(const char* begin) {
  const std::uint32_t place = offset(begin);
  while (!out_->words.empty() && out_->words.back().span.begin >= place &&
         (out_->runs.empty() ||
          out_->runs.back().first + 1 < out_->words.size())) {
    folded_size_ = out_->words.back().folded_begin;
    out_->words.pop_back();
  }
  for (std::vector<std::uint32_t>* notes : {&notes_->gaps, &notes_->digits}) {
    while (!notes->empty() && notes->back() >= out_->words.size()) {
      notes->pop_back();
    }
  }
  last_end_ = out_->words.empty() ? 0 : out_->words.back().span.end;
}

// A run of characters as one word, whatever they are.
void Tokenizer::add_whole(const char* begin, const char* end) {
  Draft draft;
  start_draft(begin, &draft);
  draft.plain = false;
  for (const char* p = begin; p < end;) {
    std::uint32_t size = 0;
    put(character(p, &size), &draft);
    p += size;
  }
  finish(&draft, end);
}

const char* Tokenizer::read_foreign(const char* p) {
  const ForeignWords::Piece piece = foreign_.next(offset(p));
  const char* end = std::min(text_ + piece.end, end_);
  if (piece.is_word) add_whole(p, end);
  return std::max(end, p + 1);
}

// The end of "1.", "12)", "b)" at the start of a line, or nullptr. A number
// with a full stop counts only before what may begin a sentence: "5. maijā" is
// a date.
const char* Tokenizer::list_marker_end(const char* p) const {
  std::uint32_t size = 0;
  FoldedCharacter c = character(p, &size);
  const bool is_number = c.type == CharacterClass::kDigit;
  p += size;
  for (int i = 0; is_number && i < 2 && p < end_; ++i, p += size) {
    c = character(p, &size);
    if (c.type != CharacterClass::kDigit) break;
  }
  if (end_ - p < 2 || (*p != ')' && !(is_number && *p == '.'))) return nullptr;
  if (*p == '.' && p + 1 < end_ && p[1] == ')') ++p;
  const bool is_bracket = *p == ')';
  const char* const end = ++p;
  while (p < end_ && (*p == ' ' || *p == '\t')) ++p;
  if (p == end) return nullptr;
  if (is_bracket || p >= end_) return end;
  c = character(p, &size);
  const bool begins =
      c.type != CharacterClass::kDigit && !c.is(FoldedCharacter::kLower);
  return begins ? end : nullptr;
}

// Only now is it known that NFC would change the word: folds it once more.
void Tokenizer::compose(std::uint32_t size, Draft* draft) const {
  std::string folded;
  const std::uint32_t most = static_cast<std::uint32_t>(kLongestFolded);
  folding_.append({draft->begin, std::min(size, most)}, &folded);
  folded.resize(std::min(folded.size(), kLongestFolded));
  std::ranges::copy(folded, draft->folded_begin);
  draft->folded = draft->folded_begin + folded.size();
  draft->hash = hash_bytes(folded);
}

void Tokenizer::finish(Draft* draft, const char* end) {
  Word word;
  word.span = {offset(draft->begin), offset(end)};
  if (draft->composes) compose(word.span.size(), draft);
  word.folded_begin = static_cast<std::uint32_t>(folded_size_);
  word.folded_size =
      static_cast<std::uint16_t>(draft->folded - draft->folded_begin);
  word.hash = draft->hash;
  std::uint32_t size = 0;
  const FoldedCharacter first = character(draft->begin, &size);
  unsigned flags = 0;
  if (first.is(FoldedCharacter::kUpper)) flags |= Word::kCapital;
  if (first.type == CharacterClass::kDigit) flags |= Word::kDigits;
  if (draft->letters > 1 && draft->letters == draft->capitals) {
    flags |= Word::kAllCapitals;
  }
  if (draft->plain && draft->letters > 0) flags |= Word::kBareLetters;
  word.flags = static_cast<std::uint16_t>(flags);
  folded_size_ += word.folded_size;
  if (draft->digits) {
    notes_->digits.push_back(static_cast<std::uint32_t>(out_->words.size()));
  }
  push(word);
}

void Tokenizer::push(const Word& word) {
  const std::uint32_t gap = word.span.begin - last_end_;
  if (gap > 1 || (gap == 1 && text_[last_end_] != ' ') || out_->words.empty()) {
    notes_->gaps.push_back(static_cast<std::uint32_t>(out_->words.size()));
  }
  out_->words.push_back(word);
  last_end_ = word.span.end;
  starts_line_ = false;
}

void Tokenizer::add_run(WordKind kind) {
  const auto last = static_cast<std::uint32_t>(out_->words.size());
  out_->runs.push_back({last - 1, last, kind});
}

}  // namespace sincerely

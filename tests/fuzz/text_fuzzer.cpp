// In any bytes, with whatever is inert in them, the words lie in order, the
// sentences cover them all, and runs, hashes and spans are sound.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "input/letter.h"
#include "text/locale.h"
#include "text/reading.h"
#include "text/text.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

sincerely::Locale make_locale() {
  sincerely::Locale locale;
  locale.folding = {{"İ", "i"}, {"I", "ı"}, {"ँ", "ं"}};
  locale.abbreviations = {"a/c", "dr", "p.m"};
  locale.sentence_ends = {"।", "|"};
  locale.common_words = {"the", "we"};
  locale.shapes = {
      {sincerely::WordKind::kNumber, "\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?"},
      {sincerely::WordKind::kMoney, "(?:R\\$|₹) ?\\d[\\d.,]*"},
      {sincerely::WordKind::kTime, "\\d{1,2}[:h]\\d{2}(?:['’]\\pL+)?"},
      {sincerely::WordKind::kDate, "\\d{1,2}[./]\\d{1,2}[./]\\d{4}"},
  };
  return locale;
}

void require(bool holds) {
  if (!holds) std::abort();
}

// Marks as inert and as placeholders what stands between control characters.
void mark(sincerely::Letter* letter) {
  std::uint32_t begin = 0;
  std::uint32_t marked = 0;
  for (std::uint32_t at = 0; at < letter->text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(letter->text[at]);
    if (byte >= 5) continue;
    const sincerely::Span span = {begin, at};
    begin = at + 1;
    if (span.empty() || span.begin < marked || byte == 4) continue;
    marked = span.end;
    if (byte == 0) {
      letter->placeholders.push_back({span, sincerely::PlaceholderKind::kName});
    } else {
      letter->inert.push_back(
          {static_cast<sincerely::Inert::Kind>(byte - 1), span});
    }
  }
}

void check(const sincerely::Letter& letter, const sincerely::Text& text) {
  std::uint32_t last = 0;
  for (const sincerely::Word& word : text.words) {
    require(word.span.begin >= last && !word.span.empty());
    require(word.hash == sincerely::hash_word(text.folded_form(word)));
    last = word.span.end;
  }
  require(last <= letter.text.size());
  std::uint32_t next = 0;
  std::uint32_t end = 0;
  for (const sincerely::Sentence& sentence : text.sentences) {
    require(sentence.first == next && sentence.last > next);
    require(sentence.span.begin >= end && !sentence.span.empty());
    require(sentence.paragraph < text.paragraphs.size());
    next = sentence.last;
    end = sentence.span.end;
  }
  require(next == text.words.size() && end <= letter.text.size());
  std::uint32_t first = 0;
  for (const sincerely::KindRun& run : text.runs) {
    require(run.first >= first && run.first < run.last);
    require(run.last <= text.words.size());
    first = run.first;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  static const sincerely::Locale locale = make_locale();
  static const sincerely::TextReader reader(locale);
  sincerely::Letter letter;
  letter.text.assign(reinterpret_cast<const char*>(data), size);
  mark(&letter);
  sincerely::Text text;
  reader.read(letter, &text);
  check(letter, text);
  return 0;
}

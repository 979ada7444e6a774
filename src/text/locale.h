// What the engine must know of a language to read its letters. Plain data, made
// from locales/<tag>/; the strings are borrowed from the compiled data, which
// must outlive it.

#ifndef TEXT_LOCALE_H_
#define TEXT_LOCALE_H_

#include <string_view>
#include <vector>

#include "input/placeholders.h"
#include "text/word.h"

namespace sincerely {

// One code point and what takes its place, at most four bytes of UTF-8; an
// empty `to` drops it.
struct FoldPair {
  std::string_view from;
  std::string_view to;
};

// A regular expression (RE2) for words of one kind, tried at digits and
// currency signs. Digits of other scripts are ASCII when it is tried.
struct Shape {
  WordKind kind = WordKind::kNumber;
  std::string_view regex;
};

// Folded beginnings of lines that are no prose, without their colon.
struct LineLabels {
  std::vector<std::string_view> subject;
  std::vector<std::string_view> postscript;
  std::vector<std::string_view> tail;
  std::vector<std::string_view> head;
};

struct Locale {
  std::string_view tag;   // "xx"
  std::string_view name;  // in the language itself
  std::vector<FoldPair> folding;
  std::vector<FoldPair> bare;
  std::vector<std::string_view> abbreviations;  // folded, sorted, no full stop
  std::vector<std::string_view> sentence_ends;  // beside . ! ? …
  std::vector<std::string_view> common_words;   // folded, commonest first
  std::vector<std::string_view> informal;       // informal forms of address
  std::vector<PlaceholderName> placeholders;    // sorted by name
  std::vector<Shape> shapes;
  LineLabels labels;
};

}  // namespace sincerely

#endif  // TEXT_LOCALE_H_

// A text as a row of figures and of words that may say a value, before it is
// known what they say together.

#ifndef REVIEW_VALUE_PARTS_H_
#define REVIEW_VALUE_PARTS_H_

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "input/letter.h"
#include "review/value.h"
#include "review/value_words.h"
#include "text/text.h"

namespace sincerely {

// A figure or a word; most words say nothing here.
struct ValuePart {
  Span span;
  std::vector<ValueWord> words;  // what a word may be
  std::optional<Value> value;
  bool is_attached = false;  // to the figure before it: the "pm" of "3pm"

  const ValueWord* as(ValueWordKind kind) const {
    const auto found = std::ranges::find(words, kind, &ValueWord::kind);
    return found == words.end() ? nullptr : &*found;
  }

  // It says nothing here.
  bool is_filler() const { return !value && words.empty(); }

  // Its first reading, if that is a plain number.
  ValueReading* number();
};

class ValueParts {
 public:
  // Numbers in words are added up: "twenty five", "5 lakh".
  ValueParts(const Letter& letter, const Text& text, const ValueWords& words);

  std::size_t size() const { return parts_.size(); }
  ValuePart& operator[](std::size_t at) { return parts_[at]; }
  const ValuePart& operator[](std::size_t at) const { return parts_[at]; }
  // Null behind the end.
  ValuePart* at(std::size_t at) {
    return at < parts_.size() ? &parts_[at] : nullptr;
  }

  // Makes the parts from `first` to `last` one.
  void take(std::size_t first, std::size_t last);

 private:
  class Reader;

  std::vector<ValuePart> parts_;
};

// What values are not looked for in, sorted: placeholders, addresses, markup.
std::vector<Span> spans_without_values(const Letter& letter, const Text& text);

}  // namespace sincerely

#endif  // REVIEW_VALUE_PARTS_H_

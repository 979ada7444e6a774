#include "rules/letter_view.h"

namespace sincerely {

Span span_of(const Text& text, WordRange words) {
  if (words.first >= words.last) return {};
  return {text.words[words.first].span.begin,
          text.words[words.last - 1].span.end};
}

}  // namespace sincerely

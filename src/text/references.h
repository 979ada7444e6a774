// Reference numbers: letters and digits mixed, as AB-1234/24, #4711.

#ifndef TEXT_REFERENCES_H_
#define TEXT_REFERENCES_H_

#include <cstdint>
#include <string_view>

#include "text/text.h"

namespace sincerely {

// Words that nothing but a hyphen, a slash or a full stop joins.
struct WordChain {
  std::uint32_t first = 0;
  std::uint32_t last = 0;  // exclusive
};

// The chain that `word` is in; it begins at `least` or later.
WordChain chain_around(std::string_view letter, const Text& text,
                       std::uint32_t word, std::uint32_t least);

// Whether the chain is a reference: digits after # or №, or three digits and
// more with letters that are no unit behind them ("500GB" is none).
bool is_reference(std::string_view letter, const Text& text, WordChain chain);

}  // namespace sincerely

#endif  // TEXT_REFERENCES_H_

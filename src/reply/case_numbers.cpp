#include "reply/case_numbers.h"

#include <algorithm>

#include "text/references.h"

namespace sincerely {
namespace {

// A shorter one is a quantity.
constexpr std::size_t kLeastDigits = 3;

// Digits of other scripts were made ASCII when it was folded; here the letter's
// own bytes are compared, so these are what a customer copies.
std::string essence(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               static_cast<unsigned char>(c) >= 0x80) {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::vector<CaseNumber> find_case_numbers(const ReadLetter& message) {
  std::vector<CaseNumber> out;
  const Text& text = message.text();
  const std::string_view letter = message.letter().text;
  for (const Hit& hit : message.hits("case-number")) {
    // The last word that has digits, with all that is written on to it.
    std::uint32_t word = hit.span.last - 1;
    const WordChain chain = chain_around(letter, text, word, hit.span.first);
    const Span span = {text.words[chain.first].span.begin,
                       text.words[chain.last - 1].span.end};
    const std::string number(letter.substr(span.begin, span.size()));
    const auto digits = std::ranges::count_if(
        number, [](char c) { return c >= '0' && c <= '9'; });
    if (static_cast<std::size_t>(digits) < kLeastDigits) continue;
    const bool again = std::ranges::any_of(out, [&](const CaseNumber& other) {
      return essence(other.text) == essence(number);
    });
    if (!again) out.push_back({number, span});
  }
  return out;
}

bool has_case_number(std::string_view text, std::string_view number) {
  return essence(text).find(essence(number)) != std::string::npos;
}

}  // namespace sincerely

#include "reply/case_numbers.h"

#include <algorithm>

#include "input/ascii.h"
#include "input/utf8.h"
#include "text/characters.h"
#include "text/references.h"

namespace sincerely {
namespace {

// A shorter one is a quantity.
constexpr std::size_t kLeastDigits = 3;

// Letters and digits, those of all scripts as ASCII has them: a customer may
// write ४७११ and the reply 4711.
std::string essence(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code_point(text, &at);
    const int digit = digit_value(code);
    if (digit >= 0) {
      out += static_cast<char>('0' + digit);
    } else if (code >= 'A' && code <= 'Z') {
      out += static_cast<char>(code - 'A' + 'a');
    } else if ((code >= 'a' && code <= 'z') || code >= 0x80) {
      out += text.substr(begin, at - begin);
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
    const auto digits = std::ranges::count_if(essence(number), is_ascii_digit);
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

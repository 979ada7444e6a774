// The numbers of cases, orders, accounts that a customer gives.

#ifndef REPLY_CASE_NUMBERS_H_
#define REPLY_CASE_NUMBERS_H_

#include <string>
#include <string_view>
#include <vector>

#include "reply/read_letter.h"

namespace sincerely {

struct CaseNumber {
  std::string text;  // as the customer writes it
  Span span;         // over the message's text
};

// In their order.
std::vector<CaseNumber> find_case_numbers(const ReadLetter& message);

// Whether a text has the number, with whatever blanks, hyphens or slashes.
bool has_case_number(std::string_view text, std::string_view number);

}  // namespace sincerely

#endif  // REPLY_CASE_NUMBERS_H_

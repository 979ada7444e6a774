// A customer's message with an item of each verdict, for tests of formats.

#ifndef TESTS_OUTPUT_SAMPLE_REPLY_H_
#define TESTS_OUTPUT_SAMPLE_REPLY_H_

#include "findings/report.h"
#include "input/letter.h"
#include "input/reader.h"

namespace sincerely {

inline const Letter& customer_letter() {
  static const Letter letter =
      parse_letter("customer.txt", "It leaks. When? How?\n").value();
  return letter;
}

// The answer stands in the second line of sample_letter().
inline InReplyTo sample_message() {
  InReplyTo message;
  message.path = "customer.txt";
  message.language = "en";
  message.file = &customer_letter();
  using Kind = CustomerItem::Kind;
  using Answer = CustomerItem::Answer;
  message.items = {
      {Kind::kProblem, Answer::kYes, "It leaks.", {0, 9}, {}, Span{12, 46}},
      {Kind::kQuestion, Answer::kNo, "When?", {10, 15}, {}, {}},
      {Kind::kQuestion, Answer::kUnsure, "How?", {16, 20}, {}, {}}};
  return message;
}

}  // namespace sincerely

#endif  // TESTS_OUTPUT_SAMPLE_REPLY_H_

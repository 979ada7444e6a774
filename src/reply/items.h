// Finds what a customer asks and complains of: questions with and without their
// mark, requests for an answer, and problems that are named. Rhetorical
// questions, those that he answers himself and polite frames ("Could you help
// me?") are none; a problem that is told on is the same problem.

#ifndef REPLY_ITEMS_H_
#define REPLY_ITEMS_H_

#include <cstdint>
#include <vector>

#include "findings/report.h"
#include "reply/read_letter.h"

namespace sincerely {

// What would answer a question: bits.
enum Wanted : std::uint8_t {
  kWantsTime = 1,    // a date, a time, a duration
  kWantsAmount = 2,  // a sum, or that it costs nothing
};

struct Item {
  CustomerItem::Kind kind = CustomerItem::Kind::kQuestion;
  std::uint32_t sentence = 0;
  WordRange words;          // that say it, to be shown
  WordRange matter;         // those of them that it is about
  std::uint8_t wanted = 0;  // Wanted
  bool is_added = false;    // its sentence says that it comes on top
};

// In their order.
std::vector<Item> find_items(const ReadLetter& message);

}  // namespace sincerely

#endif  // REPLY_ITEMS_H_

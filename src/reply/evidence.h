// What speaks for and against a reply's having answered what a customer asks:
// few signs that are the same in all languages. What they weigh is fitted
// (reply/answers.cpp).

#ifndef REPLY_EVIDENCE_H_
#define REPLY_EVIDENCE_H_

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "reply/items.h"
#include "reply/matter.h"
#include "reply/read_letter.h"

namespace sincerely {

// A letter and what its words are about.
struct ReadMatter {
  const ReadLetter* read = nullptr;
  const Matter* matter = nullptr;
};

// Each is a share, 0 to 1.
enum class Sign : std::uint8_t {
  kPlace,          // how far down it stands in the message
  kFirstQuestion,  // it is the first question
  kFurther,        // a problem besides the first
  kAdded,          // its sentence says that it comes on top ("also")
  kMatter,         // how much it says of its matter
  kWanted,         // a time or a sum is asked for, and the reply has one
  kFound,          // how much of the matter one sentence of the reply has
  kAround,         // how much more one has of the item's whole sentence
  kFact,           // the reply repeats a number, name or date of it
  // What weighs nothing, and is a condition:
  kShare,    // of all the matter, how much one sentence of the reply has
  kLacking,  // a time or a sum is asked for, and the reply has none
};
inline constexpr std::size_t kSignCount = 11;

std::string_view sign_name(Sign sign);

struct AnswerEvidence {
  std::array<double, kSignCount> signs{};  // by Sign
  // The reply thanks and apologises, and has nothing of the item, which is not
  // the first problem: of that an apology may speak without naming it.
  bool is_passed_over = false;
  // The reply's sentence that most likely answers; kNoIndex if none has any of
  // its matter.
  std::uint32_t sentence = kNoIndex;

  double& operator[](Sign sign) { return signs[static_cast<size_t>(sign)]; }
  double operator[](Sign sign) const {
    return signs[static_cast<size_t>(sign)];
  }
};

// One for each item.
std::vector<AnswerEvidence> find_evidence(const std::vector<Item>& items,
                                          const ReadMatter& message,
                                          const ReadMatter& reply);

}  // namespace sincerely

#endif  // REPLY_EVIDENCE_H_

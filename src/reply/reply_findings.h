// What a reply leaves open, as findings of its report.

#ifndef REPLY_REPLY_FINDINGS_H_
#define REPLY_REPLY_FINDINGS_H_

#include <vector>

#include "engine/linter.h"
#include "findings/report.h"
#include "reply/case_numbers.h"
#include "reply/items.h"
#include "reply/matter.h"
#include "reply/read_letter.h"
#include "reply/single_letter.h"

namespace sincerely {

// A customer's message with what it asks. Both must outlive it.
class AskedMessage {
 public:
  AskedMessage(const LanguageRules& rules, const SingleLetter& message)
      : message_(message),
        read_(rules, message.letter(), ReadLetter::Care::kCareless),
        matter_(read_),
        items_(find_items(read_)),
        numbers_(find_case_numbers(read_)) {
    // A problem that does not say what it is about cannot be looked for.
    std::erase_if(items_, [&](const Item& item) {
      return item.kind == CustomerItem::Kind::kProblem &&
             matter_.terms(item.matter).empty();
    });
  }
  AskedMessage(const AskedMessage&) = delete;
  AskedMessage& operator=(const AskedMessage&) = delete;

  const SingleLetter& message() const { return message_; }
  const ReadLetter& read() const { return read_; }
  const Matter& matter() const { return matter_; }
  const std::vector<Item>& items() const { return items_; }
  const std::vector<CaseNumber>& numbers() const { return numbers_; }

 private:
  const SingleLetter& message_;
  ReadLetter read_;
  Matter matter_;
  std::vector<Item> items_;
  std::vector<CaseNumber> numbers_;
};

// A reply, and the rules of its language. Borrows both.
struct Reply {
  const SingleLetter& letter;
  const LanguageRules& rules;
};

// Fills in report->in_reply_to, and adds findings where they belong by place.
void add_reply_findings(const AskedMessage& asked, const Reply& reply,
                        const Linter& linter, Report* report);

}  // namespace sincerely

#endif  // REPLY_REPLY_FINDINGS_H_

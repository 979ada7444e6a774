// How a message addresses its reader, and which messages of a catalogue differ
// from the rest.

#ifndef REVIEW_ADDRESS_FORMS_H_
#define REVIEW_ADDRESS_FORMS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "review/message_pair.h"

namespace sincerely {

// The form of one message; empty if it shows none, or speaks to several.
struct MessageAddress {
  std::string_view form;
  Span first;  // the first words in that form
  bool is_mixed = false;
};

MessageAddress address_of(const PairSide& side);

// Whether the form is for friends.
bool is_informal(const PairSide& side, std::string_view form);

// Adds address/message: once for a message, at the first words that are not in
// its form.
void check_address(PairReview* review);

// The form of most messages; empty where there are too few to tell.
std::string_view form_of_catalogue(const std::vector<MessageAddress>& messages);

}  // namespace sincerely

#endif  // REVIEW_ADDRESS_FORMS_H_

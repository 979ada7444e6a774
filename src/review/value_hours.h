// Tells hours from other numbers, by the words beside them.

#ifndef REVIEW_VALUE_HOURS_H_
#define REVIEW_VALUE_HOURS_H_

#include "review/value_parts.h"

namespace sincerely {

// "3 pm", "às 15", "शाम 5 बजे": makes times of numbers, and sets times to the
// part of the day that is said. Months must have taken their days.
void find_hours(ValueParts* parts);

}  // namespace sincerely

#endif  // REVIEW_VALUE_HOURS_H_

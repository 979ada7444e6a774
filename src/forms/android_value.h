// What the value of one of Android's string resources reads as: escapes
// decoded, blanks folded outside of quotation marks.

#ifndef FORMS_ANDROID_VALUE_H_
#define FORMS_ANDROID_VALUE_H_

#include <string_view>

#include "forms/traced_text.h"

namespace sincerely {

// Its map leads into `value`, the character data of the resource. The quotation
// marks that keep blanks are gaps.
TracedText read_android_value(std::string_view value);

// Whether it stands for another resource: "@string/name", "?attr/name".
bool is_android_reference(std::string_view value);

}  // namespace sincerely

#endif  // FORMS_ANDROID_VALUE_H_

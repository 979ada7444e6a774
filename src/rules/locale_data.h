// Makes a Locale of the lists that a pack holds.

#ifndef RULES_LOCALE_DATA_H_
#define RULES_LOCALE_DATA_H_

#include <string_view>

#include "pack/pack.h"
#include "text/locale.h"

namespace sincerely {

// Borrows from the pack's bytes and from `tag`.
Locale load_locale(const Pack& pack, std::string_view tag);

}  // namespace sincerely

#endif  // RULES_LOCALE_DATA_H_

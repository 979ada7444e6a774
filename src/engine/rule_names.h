// The names that the user may call rules by, for checking options.

#ifndef ENGINE_RULE_NAMES_H_
#define ENGINE_RULE_NAMES_H_

#include <set>
#include <string>
#include <vector>

#include "pack/pack.h"

namespace sincerely {

// Ids and categories of all rules of these packs, missing sections included.
std::set<std::string> rule_names(const std::vector<Pack>& packs);

}  // namespace sincerely

#endif  // ENGINE_RULE_NAMES_H_

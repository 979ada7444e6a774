// Which arguments are the verb, its operands and sizes, before its options are
// read.

#ifndef CLI_VERBS_H_
#define CLI_VERBS_H_

#include <optional>
#include <string>
#include <vector>

#include "input/result.h"

namespace sincerely {

Error usage_error(std::string message);

// Takes off what follows `--`, which is no option whatever it looks like.
std::vector<std::string> take_operands(std::vector<std::string>* arguments);

// Puts in the default verb. Fails where a verb was meant and misspelt.
std::optional<Error> put_in_verb(std::vector<std::string>* arguments);

}  // namespace sincerely

#endif  // CLI_VERBS_H_

// The words of the command line before it is known what they mean.

#ifndef CLI_ARGUMENTS_H_
#define CLI_ARGUMENTS_H_

#include <optional>
#include <string>
#include <vector>

#include "input/result.h"

namespace sincerely {

// Takes off what follows `--`, which is no option whatever it looks like.
std::vector<std::string> take_operands(std::vector<std::string>* arguments);

// Brings the verb to the front, and puts in `check` where there is none. Fails
// with kUsage where a verb was meant and misspelt.
std::optional<Error> put_in_verb(std::vector<std::string>* arguments);

}  // namespace sincerely

#endif  // CLI_ARGUMENTS_H_

// Reads rules/letters.yaml: the sections, which of them each letter type
// requires, and the categories whose findings are whole clauses.

#ifndef COMPILE_LETTER_TYPES_H_
#define COMPILE_LETTER_TYPES_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "findings/finding.h"
#include "input/result.h"

namespace sincerely {

struct LetterTypes {
  std::vector<std::pair<std::string, Severity>> sections;
  std::vector<std::pair<std::string, std::uint32_t>> types;  // required bits
  std::vector<std::string> clauses;  // categories found by the clause
  // Rules and categories that outside letters ask for a sender.
  std::vector<std::string> outside;
};

Result<LetterTypes> read_letter_types(const std::string& path);

}  // namespace sincerely

#endif  // COMPILE_LETTER_TYPES_H_

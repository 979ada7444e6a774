// Reads the files of a locale's folder, but for its inflection (lexicon.h).

#ifndef COMPILE_LOCALE_FILE_H_
#define COMPILE_LOCALE_FILE_H_

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "compile/lexicon.h"
#include "input/result.h"

namespace sincerely {

struct LocaleSource {
  // The lists of rules/locale_data.h, by name, as they are written.
  std::map<std::string, std::vector<std::string>> lists;
  // Patterns that make runs of words of a kind, in the order of the kinds.
  std::map<std::uint32_t, std::vector<PatternSource>> kinds;
  // Messages of the user interface: "missing.apology".
  std::map<std::string, std::string> messages;
};

Result<LocaleSource> read_locale(const std::string& folder);

}  // namespace sincerely

#endif  // COMPILE_LOCALE_FILE_H_

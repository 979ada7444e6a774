// A locale as it is needed while its language's pack is being made.

#ifndef COMPILE_SOURCE_LOCALE_H_
#define COMPILE_SOURCE_LOCALE_H_

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "text/locale.h"
#include "text/reading.h"

namespace sincerely {

// The lists of a locale by name; see rules/locale_data.h.
using LocaleLists = std::map<std::string, std::vector<std::string>>;

// A locale that is read from lists, with the bytes that it borrows from.
class SourceLocale {
 public:
  SourceLocale(const LocaleLists& lists, const std::string& tag);

  const Locale& locale() const { return locale_; }
  const TextReader& reader() const { return *reader_; }

 private:
  std::string tag_;
  std::string bytes_;
  Locale locale_;
  std::unique_ptr<TextReader> reader_;
};

// Lists whose words are compared with those of letters are kept folded.
void fold_lists(const std::string& tag, LocaleLists* lists);

}  // namespace sincerely

#endif  // COMPILE_SOURCE_LOCALE_H_

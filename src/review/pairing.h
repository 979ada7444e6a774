// Which file translates which, by the names of files and folders.

#ifndef REVIEW_PAIRING_H_
#define REVIEW_PAIRING_H_

#include <string>
#include <vector>

#include "input/file_walk.h"
#include "input/result.h"

namespace sincerely {

struct FilePair {
  // Without a path: the translation's file has its sources beside its
  // translations. The same path: the file has several languages.
  InputFile source;
  InputFile translation;
};

// A path with its language taken out: `locales/lv/mail.json` is
// "locales/*/mail.json" in "xx". Empty language: the file may be that which the
// others are made from, as `values/strings.xml`.
struct NamedLanguage {
  std::string family;
  std::string language;
};

// All ways to read a path so, the nearest to its end first.
std::vector<NamedLanguage> named_languages(const std::string& path);

// That no file in the source's language has others beside it.
Error no_translations(const std::string& source_language);

// The operands of `review`: files, the first of which is the source of the
// others; folders with the same files in them, likewise; with --source, files
// and folders in which the language is told by their names. Fails with kUsage
// where nothing has a partner, and says what was expected.
Result<std::vector<FilePair>> pair_files(const std::vector<std::string>& paths,
                                         const std::string& source_language);

}  // namespace sincerely

#endif  // REVIEW_PAIRING_H_

// Which file translates which, by the names of files and folders.

#ifndef REVIEW_PAIRING_H_
#define REVIEW_PAIRING_H_

#include <string>
#include <vector>

#include "input/file_walk.h"
#include "input/result.h"

namespace sincerely {

struct FilePair {
  InputFile source;  // without a path: the translation's file has it, too
  InputFile translation;
};

// `source_language` is what --source says, or empty. Without it, the first of
// several files is the source of the others. Fails with kUsage where no file
// has a partner.
Result<std::vector<FilePair>> pair_files(const std::vector<std::string>& paths,
                                         const std::string& source_language);

}  // namespace sincerely

#endif  // REVIEW_PAIRING_H_

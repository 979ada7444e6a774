// Takes out of a report what comments in the file turn off, and says of the
// comments what is wrong with them.

#ifndef SUPPRESS_COMMENTS_H_
#define SUPPRESS_COMMENTS_H_

#include <string>

#include "engine/documents.h"
#include "engine/linter.h"

namespace sincerely {

// By the comments of judged->file. The linter is the one that judged it. Fills
// in Report::suppressions.
void apply_comments(const Linter& linter, JudgedFile* judged);

// The same of a review. Which comments hide nothing is left to be told where
// the translation is checked by itself: they may be about what a review does
// not look for.
void apply_comments_to_review(const Linter& linter, JudgedFile* judged);

// judge_file(), with the comments of the file applied.
JudgedFile judge_with_comments(const Linter& linter, const std::string& path,
                               std::string bytes);

}  // namespace sincerely

#endif  // SUPPRESS_COMMENTS_H_

// Reads XLIFF 1.2 and 2.x: a message for each unit, its text the target, with
// the source beside it. Tags around text (<g>, <pc>, <mrk>) are gaps of the
// map; a code that stands for something (<x/>, <ph>) is shown as a placeholder.

#ifndef FORMS_XLIFF_H_
#define FORMS_XLIFF_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// A unit without a target is a message without text, and its map has the place
// where the target belongs. Units that are not to be translated are left out.
Result<Document> read_xliff(std::string path, std::string bytes);
// With what its messages translate.
Result<Document> read_xliff_pairs(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_XLIFF_H_

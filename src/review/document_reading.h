// Reads a file that is to be reviewed.

#ifndef REVIEW_DOCUMENT_READING_H_
#define REVIEW_DOCUMENT_READING_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// A file as its messages, of any form: one that has no other is one message.
Result<Document> read_document(const std::string& path, std::string bytes,
                               bool with_sources);

}  // namespace sincerely

#endif  // REVIEW_DOCUMENT_READING_H_

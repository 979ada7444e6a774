// A judged file as bytes, to be kept and read again.

#ifndef CLI_JUDGEMENT_RECORD_H_
#define CLI_JUDGEMENT_RECORD_H_

#include <optional>
#include <string>
#include <string_view>

#include "engine/documents.h"

namespace sincerely {

// Of a file with these bytes. What a review or a customer's message adds to a
// report is not kept: it must not have any.
std::string write_record(const JudgedFile& judged, std::string_view bytes);

// The same of the same bytes, which are taken. Nothing, and nothing is taken,
// if that is no record.
std::optional<JudgedFile> read_record(std::string_view record,
                                      const std::string& path,
                                      std::string* bytes);

// The options as bytes that differ wherever they ask for something else, but
// for the contents of the folders and files that they name.
std::string write_record(const LintOptions& options);

}  // namespace sincerely

#endif  // CLI_JUDGEMENT_RECORD_H_

// Reviews a translation against its source: each message beside the one that it
// translates, and what belongs to the catalogue as a whole.

#ifndef REVIEW_REVIEW_H_
#define REVIEW_REVIEW_H_

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/documents.h"
#include "engine/linter.h"
#include "engine/rule_choice.h"
#include "forms/document.h"

namespace sincerely {

class ValueWords;

struct ReviewOptions {
  std::string source_language;  // empty: found out
  std::string language;         // of the translations; empty: found out
  RuleChoice choice;            // of the findings
  std::size_t threads = 1;
};

// A file as its messages, of any form: one that has no other is one message.
Result<Document> read_document(const std::string& path, std::string bytes,
                               bool with_sources);

// Shared by threads. The linter, which must find all rules, must outlive it.
class Reviewer {
 public:
  Reviewer(const Linter& linter, ReviewOptions options);
  ~Reviewer();

  // A translation against another file.
  JudgedFile review(const Document& source, Document translation) const;
  // A file that has its sources beside its translations.
  JudgedFile review(Document translation) const;

 private:
  class Run;

  // Null where the language is not supported.
  const ValueWords* words_of(const std::string& language) const;

  const Linter& linter_;
  ReviewOptions options_;
  mutable std::mutex mutex_;
  mutable std::map<std::string, std::unique_ptr<const ValueWords>> words_;
};

}  // namespace sincerely

#endif  // REVIEW_REVIEW_H_

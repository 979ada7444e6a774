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
#include "engine/rule_choice.h"

namespace sincerely {

class ValueWords;

struct ReviewOptions {
  std::string source_language;  // empty: found out
  std::string language;         // of the translations; empty: found out
  // Of texts that do not declare theirs, before it is found out.
  std::string default_source_language;
  std::string default_language;
  RuleChoice choice;                // of the findings
  std::vector<std::string> words;   // names and terms: nothing is found there
  std::vector<std::string> select;  // keys of messages; empty: all
  std::size_t threads = 1;
};

// Shared by threads. The linter, which must find all rules, must outlive it.
class Reviewer {
 public:
  Reviewer(const Linter& linter, ReviewOptions options);
  ~Reviewer();

  // A translation against another file.
  JudgedFile review(const Document& source, Document translation) const;
  // A file that has its sources beside its translations.
  JudgedFile review(Document translation) const;
  // A file of several languages, one of which is the source: a report for each
  // of the others; none where it has no text in the source's.
  std::vector<JudgedFile> review_languages(Document document) const;

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

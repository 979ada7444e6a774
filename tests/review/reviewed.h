// Reviews texts beside one another by the built-in rules, for tests.

#ifndef TESTS_REVIEW_REVIEWED_H_
#define TESTS_REVIEW_REVIEWED_H_

#include <memory>
#include <string>
#include <vector>

#include "engine/linter.h"
#include "pack/embedded.h"
#include "review/document_reading.h"
#include "review/review.h"

namespace sincerely {

inline const Linter& built_in_linter() {
  static const auto linter = std::make_unique<Result<Linter>>(
      Linter::make(LintOptions(), embedded_library()));
  return linter->value();
}

// What a text is in, "en", and what it says.
struct TextIn {
  std::string language;
  std::string text;
};

inline Document document_of(const TextIn& one, bool is_catalogue = false) {
  Document document = read_document("letter.txt", one.text, false).value();
  document.is_catalogue = is_catalogue;
  for (Message& message : document.messages) {
    message.letter.declared_language = one.language;
  }
  return document;
}

inline JudgedFile review_texts(const TextIn& source,
                               const TextIn& translation) {
  const Reviewer reviewer(built_in_linter(), ReviewOptions());
  return reviewer.review(document_of(source), document_of(translation));
}

// "rule: words" of each finding, "+rule" where it is added.
inline std::vector<std::string> rows_of(const JudgedFile& judged) {
  std::vector<std::string> rows;
  for (const Finding& finding : judged.report.findings) {
    rows.push_back(
        (finding.is_added ? "+" : "") + finding.rule + ": " +
        judged.file.text.substr(finding.span.begin, finding.span.size()));
  }
  return rows;
}

inline std::vector<std::string> reviewed(const TextIn& source,
                                         const TextIn& translation) {
  return rows_of(review_texts(source, translation));
}

}  // namespace sincerely

#endif  // TESTS_REVIEW_REVIEWED_H_

// Reviews texts beside one another by the built-in rules, for tests.

#ifndef TESTS_REVIEW_REVIEWED_H_
#define TESTS_REVIEW_REVIEWED_H_

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "engine/linter.h"
#include "input/markup.h"
#include "pack/embedded.h"
#include "review/document_reading.h"
#include "review/message_pair.h"
#include "review/number_parity.h"
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

inline void read_side(const TextIn& text, PairSide* side) {
  static std::map<std::string, ValueWords> words;
  side->letter.text = text.text;
  find_inert(side->letter.text, 0, &side->letter.inert);
  side->letter.is_chosen = true;
  side->rules = built_in_linter().rules_of(text.language);
  side->words = &words.try_emplace(text.language, *side->rules).first->second;
  side->report = built_in_linter().lint(
      &side->letter, {text.language, Origin::kOption}, &side->grounds);
}

// A pair as the checks get it.
struct ReadPair {
  ReadPair(const TextIn& source, const TextIn& translation) {
    read_side(source, &pair.source);
    read_side(translation, &pair.translation);
    values = pair_values(pair);
  }

  MessagePair pair;
  ValuePairs values;
};

// For what tests/review/fit_evidence asks: each line of the file that
// SINCERELY_PAIRS names, `key, languages, source, translation`.
template <typename Visit>
void for_each_pair(Visit visit) {
  const char* const path = std::getenv("SINCERELY_PAIRS");
  std::ifstream lines(path == nullptr ? "" : path);
  for (std::string line; std::getline(lines, line);) {
    std::vector<std::string> fields;
    std::stringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');) {
      std::ranges::replace(field, '\x01', '\n');
      fields.push_back(std::move(field));
    }
    if (fields.size() != 5) continue;
    visit(fields[0], ReadPair({fields[1], fields[3]}, {fields[2], fields[4]}));
  }
}

}  // namespace sincerely

#endif  // TESTS_REVIEW_REVIEWED_H_

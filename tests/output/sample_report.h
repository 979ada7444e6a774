// A letter and its report, the same in the tests of all formats.

#ifndef TESTS_OUTPUT_SAMPLE_REPORT_H_
#define TESTS_OUTPUT_SAMPLE_REPORT_H_

#include <string>

#include "findings/report.h"
#include "input/letter.h"
#include "input/reader.h"

namespace sincerely {

// "Jūs" is a byte longer than it is wide.
inline Letter sample_letter() {
  return parse_letter("letters/a.txt",
                      "Hello Ann,\r\nJūs you failed to pay soon.\r\nBye\r\n")
      .value();
}

// A warning of an unsure rule, a hint and a missing section.
inline Report sample_report() {
  Report report;
  report.language = {"en", Origin::kFrontMatter, 1.0F};
  report.type = {"reply", Origin::kGuess, 0.7F};
  Finding blame;
  blame.rule = "blame-shifting/you-failed-to";
  blame.span = {17, 30};
  blame.confidence = 0.6F;
  blame.message = "This blames the reader.";
  blame.suggestions = {
      {SuggestionKind::kReplace, "we have not had the \"sum\""},
      {SuggestionKind::kAdvice, "Say what is missing."}};
  Finding missing;
  missing.rule = "missing-section/apology";
  missing.section = "apology";
  missing.span = {12, 12};
  missing.severity = Severity::kError;
  missing.message = "No apology.";
  missing.suggestions = {{SuggestionKind::kInsert, "We are sorry."}};
  Finding vague;
  vague.rule = "vague-time/soon";
  vague.span = {35, 45};
  vague.severity = Severity::kHint;
  vague.message = "When?";
  report.findings = {missing, blame, vague};
  report.sections = {{"greeting", Span{0, 10}}, {"apology", std::nullopt}};
  report.notes = {"taken for a reply"};
  return report;
}

// Of a file whose letter has no bytes of its own in it.
inline Report word_report() {
  Report report;
  Finding vague;
  vague.rule = "vague-time/soon";
  vague.place = TextPlace{"word/document.xml", 3};
  vague.text = "soon";
  vague.message = "When?";
  report.findings = {vague};
  return report;
}

// A letter that could not be judged.
inline Report failed_report() {
  Report report;
  report.error = Error{Error::Kind::kEncoding, "b.txt", 2, 3, "not UTF-8"};
  return report;
}

}  // namespace sincerely

#endif  // TESTS_OUTPUT_SAMPLE_REPORT_H_

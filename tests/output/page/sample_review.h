// A small review for the tests of the page, and the words that it is told in.

#ifndef TESTS_OUTPUT_PAGE_SAMPLE_REVIEW_H_
#define TESTS_OUTPUT_PAGE_SAMPLE_REVIEW_H_

#include "findings/messages.h"
#include "findings/report.h"
#include "input/letter.h"

namespace sincerely {

inline Letter sample_translation() {
  Letter letter;
  letter.path = "locales/lv.yml";
  letter.text = "mail:\n  delay: …\n";
  return letter;
}

// A finding of the whole file; a message with one of its source and two of its
// translation; one that is faultless.
inline Report sample_review() {
  Report report;
  report.language = {"lv", Origin::kPath, 1.0F};
  Finding file;
  file.rule = "address/catalogue";
  file.message = "Two forms.";
  Finding mixed;
  mixed.rule = "address/message";
  mixed.message = "Another form.";
  mixed.is_added = true;
  mixed.suggestions = {{SuggestionKind::kReplace, "Tev {{name}}"}};
  Finding lost;
  lost.rule = "parity/apology";
  lost.section = "apology";
  lost.severity = Severity::kError;
  lost.message = "No apology.";
  report.findings = {file, mixed, lost};
  Review& review = report.review.emplace();
  review.source_language = {"en", Origin::kPath, 1.0F};
  ReviewedMessage delay;
  delay.key = "mail.delay";
  delay.source.text = "Hi {{name}}, we will call soon. Sorry.";
  delay.source.sections = {{"greeting", Span{0, 12}},
                           {"apology", Span{32, 38}},
                           {"timeline", Span{13, 31}}};
  Finding soon;
  soon.rule = "vague-time/soon";
  soon.span = {26, 30};
  soon.severity = Severity::kHint;
  soon.message = "When?";
  delay.source_findings = {soon};
  delay.translation.text = "Sveiki, {{name}}, zvanīsim Jums.";
  delay.translation.sections = {{"greeting", Span{0, 17}},
                                {"hope", Span{18, 33}}};
  delay.findings = {{1, {28, 32}}, {2, {33, 33}}};
  ReviewedMessage fine;
  fine.key = "mail.<fine>";
  fine.source.text = "Thank you.";
  fine.translation.text = "Paldies.";
  review.messages = {delay, fine};
  return report;
}

// Every word is its key but those with arguments, and one that a page could
// trip over.
inline constexpr MessagePattern kPageMessages[] = {
    {"category.parity", "lost <part>"},
    {"page.check", "{files} letters"},
    {"page.offline", "Sincerely {version}"},
    {"page.summary", "{messages} messages, {errors} + {warnings} + {hints}"},
    {"report.because", "because of {words}"},
    {"report.confidence", "{percent} %"},
    {"report.place", "{part}:{number}"},
    {"report.summary", "{files} letters, {errors} + {warnings} + {hints}"},
};

inline Messages page_messages() {
  return {{"en", kPageMessages}, {"en", kPageMessages}};
}

}  // namespace sincerely

#endif  // TESTS_OUTPUT_PAGE_SAMPLE_REVIEW_H_

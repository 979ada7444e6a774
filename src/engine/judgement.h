// Judges one letter by the rules of its language: from text to findings.

#ifndef ENGINE_JUDGEMENT_H_
#define ENGINE_JUDGEMENT_H_

#include <string>
#include <string_view>

#include "engine/language_rules.h"
#include "engine/rule_choice.h"
#include "engine/spelling.h"
#include "findings/messages.h"
#include "findings/report.h"
#include "input/letter.h"

namespace sincerely {

struct Grounds;

struct JudgementOptions {
  const RuleChoice* choice = nullptr;
  const Messages* messages = nullptr;
  std::string_view ui_language;
  // Whether what was learnt from examples counts. The cases of other rules are
  // about their patterns alone.
  bool learned = true;
  // Whether findings are widened to their clauses, and neighbours made one; a
  // case marks what its rule finds.
  bool clauses = true;
  const Speller* speller = nullptr;  // nothing: spelling is not looked at
  Grounds* grounds = nullptr;        // is filled in, if given
};

// Fills in the report's findings and sections and, where report->type is
// empty, a guess of the type. The letter's placeholders must have been found.
// Returns what share of the letter's words the language knows, 0 to 1.
double judge(const Letter& letter, const LanguageRules& rules,
             const JudgementOptions& options, Report* report);

}  // namespace sincerely

#endif  // ENGINE_JUDGEMENT_H_

#include "engine/case_runner.h"

#include <algorithm>
#include <span>
#include <vector>

#include "engine/judgement.h"
#include "engine/rule_choice.h"
#include "input/marks.h"
#include "input/placeholders.h"
#include "input/reader.h"

namespace sincerely {
namespace {

std::string with_marks(const std::string& text, std::vector<Span> spans) {
  std::ranges::sort(spans);
  std::string out = text;
  for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
    out.insert(span->end, kCloseMark);
    out.insert(span->begin, kOpenMark);
  }
  return out;
}

// The letter's report with this rule alone, where it makes findings.
struct CaseRun {
  Letter letter;
  Report report;
};

CaseRun lint_case(const LanguageRules& rules, const Pack& pack,
                  const RuleRecord& rule, std::string text) {
  CaseRun run;
  Result<Letter> letter = parse_letter("case", std::move(text));
  if (!letter) {
    run.report.error = letter.error();
    return run;
  }
  run.letter = std::move(letter.value());
  mark_placeholders(&run.letter, rules.locale().placeholders);
  RuleChoice choice;
  choice.only.emplace_back(pack.string(rule.id));
  std::uint32_t type = 0;
  while (type < 32 && (rule.types >> type & 1U) == 0) ++type;
  run.report.type.value = type < 32 ? rules.type_name(type) : "none";
  if (rule.kind == RuleKind::kType) run.report.type.value.clear();
  const Messages messages({}, {});
  const bool learned = rule.kind == RuleKind::kLearned;
  judge(run.letter, rules, {&choice, &messages, rules.tag(), learned, false},
        &run.report);
  return run;
}

std::vector<Span> spans_of(const Report& report, std::string_view rule) {
  std::vector<Span> spans;
  for (const Finding& finding : report.findings) {
    if (finding.rule == rule) spans.push_back(finding.span);
  }
  return spans;
}

bool has_section(const Report& report, std::string_view section) {
  return std::ranges::any_of(report.sections, [&](const SectionPlace& place) {
    return place.name == section && place.span.has_value();
  });
}

std::string run_presence(const CaseRun& run, std::string_view section,
                         bool wanted) {
  if (has_section(run.report, section) == wanted) return {};
  return std::string(wanted ? "does no work of the section “"
                            : "is taken for the section “") +
         std::string(section) + "”: " + run.letter.text;
}

std::string run_rewrite(const CaseRun& run, std::string_view wanted) {
  std::string text = run.letter.text;
  for (auto f = run.report.findings.rbegin(); f != run.report.findings.rend();
       ++f) {
    const auto found = std::ranges::find(
        f->suggestions, SuggestionKind::kReplace, &Suggestion::kind);
    if (found == f->suggestions.end()) continue;
    text.replace(f->span.begin, f->span.size(), found->text);
  }
  if (text == wanted) return {};
  return "the rewrite gives: " + text;
}

}  // namespace

std::string run_case(const LanguageRules& rules, const Pack& pack,
                     const RuleRecord& rule, const CaseRecord& the_case) {
  const MarkedText marked = read_marks(pack.string(the_case.text));
  if (!marked.balanced) return "⟦ and ⟧ do not pair";
  const CaseRun run = lint_case(rules, pack, rule, marked.text);
  if (run.report.error) return run.report.error->message;
  const std::string_view id = pack.string(rule.id);
  const bool bad = the_case.kind == CaseRecord::kBad;
  if (rule.kind == RuleKind::kSection) return run_presence(run, id, bad);
  if (rule.kind == RuleKind::kType) {
    if ((run.report.type.value == id) == bad) return {};
    return "is taken for the type “" + run.report.type.value +
           "”: " + run.letter.text;
  }
  if (the_case.kind == CaseRecord::kRewrite) {
    return run_rewrite(run, pack.string(the_case.result));
  }
  if (bad && marked.marks.empty()) {
    return "marks nothing; what the rule finds stands in ⟦…⟧";
  }
  const std::vector<Span> found = spans_of(run.report, id);
  if (std::ranges::equal(found, marked.marks, {}, {}, &Mark::span)) return {};
  return (found.empty() ? "finds nothing in: " : "finds: ") +
         with_marks(run.letter.text, found);
}

}  // namespace sincerely

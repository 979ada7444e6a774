#include "suppress/comment_findings.h"

#include <span>

#include "engine/suppression_rules.h"
#include "input/nearest.h"

namespace sincerely {
namespace {

// For so many names it is looked up what was meant: that takes a while.
constexpr std::size_t kMaxMeant = 200;

}  // namespace

void CommentFindings::add(std::string_view rule, Span span, std::string message,
                          std::string_view advice) {
  if (!linter_.choice().includes(rule)) return;
  Finding finding;
  finding.rule = rule;
  finding.span = span;
  finding.severity =
      rule == kUnusedSuppression ? Severity::kHint : Severity::kWarning;
  finding.severity = linter_.choice().severity(rule).value_or(finding.severity);
  finding.message = std::move(message);
  finding.suggestions.push_back(
      {SuggestionKind::kAdvice, std::string(linter_.messages().text(advice))});
  findings_.push_back(std::move(finding));
}

std::string CommentFindings::format(
    std::string_view key,
    std::initializer_list<MessageArgument> arguments) const {
  return linter_.messages().format(
      key, std::span(arguments.begin(), arguments.end()));
}

void CommentFindings::add_malformed(const DirectiveFault& fault) {
  add(kMalformedSuppression, fault.span,
      format("suppression.malformed",
             {{"found", std::string_view(fault.found)},
              {"expected", std::string_view(fault.expected)}}),
      "suppression.advice-malformed");
}

void CommentFindings::add_unknown(const NamedRule& rule) {
  const auto& rules = linter_.rules();
  const std::vector<std::string_view> names(rules.begin(), rules.end());
  const std::string meant =
      ++unknown_ > kMaxMeant ? std::string() : nearest(rule.name, names);
  const std::string_view name = rule.name;
  add(kUnknownSuppression, rule.span,
      meant.empty()
          ? format("suppression.unknown-rule", {{"name", name}})
          : format("suppression.unknown-rule-meant",
                   {{"name", name}, {"meant", std::string_view(meant)}}),
      "suppression.advice-unknown-rule");
}

void CommentFindings::add_forbidden(Span span, std::string_view rule) {
  add(kForbiddenSuppression, span,
      format("suppression.not-allowed", {{"name", rule}}),
      "suppression.advice-not-allowed");
}

void CommentFindings::add_groundless(Span span) {
  add(kGroundlessSuppression, span,
      std::string(linter_.messages().text("suppression.no-reason")),
      "suppression.advice-no-reason");
}

void CommentFindings::add_unused(Span span, std::string_view rule) {
  add(kUnusedSuppression, span,
      rule.empty()
          ? std::string(linter_.messages().text("suppression.unused-comment"))
          : format("suppression.unused", {{"name", rule}}),
      "suppression.advice-unused");
}

}  // namespace sincerely

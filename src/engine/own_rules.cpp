#include "engine/own_rules.h"

#include <algorithm>
#include <utility>

#include "engine/final_check.h"
#include "engine/spelling.h"
#include "engine/suppression_rules.h"

namespace sincerely {
namespace {

constexpr std::string_view kCheck = "sincerely check";
constexpr std::string_view kFinal = "sincerely check --final";
constexpr std::string_view kSpelling = "sincerely check --spelling";
constexpr std::string_view kReview = "sincerely review";

std::vector<OwnRule> make_rules() {
  const auto suppression = [](std::string_view id, Severity severity,
                              std::vector<std::string_view> messages,
                              std::string_view advice) {
    return OwnRule{std::string(id), severity, kCheck, std::move(messages),
                   advice};
  };
  const auto review = [](const char* id, Severity severity,
                         std::vector<std::string_view> messages) {
    return OwnRule{id, severity, kReview, std::move(messages), {}};
  };
  constexpr Severity kError = Severity::kError;
  constexpr Severity kWarning = Severity::kWarning;
  return {
      review("address/catalogue", kWarning, {"review.address-catalogue"}),
      review("address/message", kWarning, {"review.address-message"}),
      {"language-mismatch/declared",
       kWarning,
       kCheck,
       {"report.language-mismatch"},
       {}},
      review("number/changed", kError,
             {"review.number-changed", "review.number-lost",
              "review.number-added"}),
      review("over-apology/added", kWarning, {"review.over-apology-added"}),
      review("placeholder/added", kError, {"review.placeholder-added"}),
      {std::string(kBrokenPlaceholder),
       kError,
       "sincerely check --final, sincerely review",
       {"placeholder.broken", "review.placeholder-broken"},
       "placeholder.advice-broken"},
      review("placeholder/lost", kError, {"review.placeholder-lost"}),
      review("placeholder/renamed", kError, {"review.placeholder-renamed"}),
      {std::string(kUnfilledPlaceholder),
       kError,
       kFinal,
       {"placeholder.unfilled"},
       "placeholder.advice-unfilled"},
      {std::string(kUnknownWord),
       Severity::kHint,
       kSpelling,
       {"finding.spelling"},
       {}},
      suppression(kMalformedSuppression, kWarning, {"suppression.malformed"},
                  "suppression.advice-malformed"),
      suppression(kGroundlessSuppression, kWarning, {"suppression.no-reason"},
                  "suppression.advice-no-reason"),
      suppression(kForbiddenSuppression, kWarning, {"suppression.not-allowed"},
                  "suppression.advice-not-allowed"),
      suppression(kUnknownSuppression, kWarning, {"suppression.unknown-rule"},
                  "suppression.advice-unknown-rule"),
      suppression(kUnusedSuppression, Severity::kHint,
                  {"suppression.unused", "suppression.unused-comment"},
                  "suppression.advice-unused"),
      review("untranslated/other-language", kError,
             {"review.untranslated-other-language"}),
      review("untranslated/source", kError, {"review.untranslated-source"}),
      review("url/changed", kError,
             {"review.url-changed", "review.url-lost", "review.url-added"}),
      review("vague-time/date-lost", kWarning, {"review.vague-time-date-lost"}),
  };
}

}  // namespace

const std::vector<OwnRule>& own_rules() {
  static const std::vector<OwnRule> rules = make_rules();
  return rules;
}

std::vector<OwnRule> own_rules_beside(const std::vector<RuleEntry>& entries) {
  constexpr std::string_view kMissing = "missing-section/";
  std::vector<OwnRule> rules = own_rules();
  std::string last;
  for (const RuleEntry& entry : entries) {
    if (!entry.id.starts_with(kMissing) || entry.id == last) continue;
    last = entry.id;
    rules.push_back({std::string(kParity) + '/' + last.substr(kMissing.size()),
                     entry.severity,
                     kReview,
                     {"review.parity-section"},
                     {}});
  }
  std::ranges::sort(rules, {}, &OwnRule::id);
  return rules;
}

std::vector<std::string> sayings(const OwnRule& rule,
                                 const Messages& messages) {
  constexpr std::string_view kWords = "…";
  const std::string key = "section." + rule.id.substr(rule.id.find('/') + 1);
  std::vector<MessageArgument> arguments = {
      {"section", messages.text(key)},
      {"source", kWords},
      {"translation", kWords},
  };
  // Of apologies it says how many.
  if (rule.id == "over-apology/added") {
    arguments = {{"source", 0L}, {"translation", 3L}};
  }
  for (const std::string_view name :
       {"placeholder", "number", "url", "text", "form", "found", "expected",
        "name", "declared", "detected"}) {
    arguments.push_back({name, kWords});
  }
  std::vector<std::string> out;
  for (const std::string_view message : rule.messages) {
    out.push_back(messages.format(message, arguments));
  }
  return out;
}

}  // namespace sincerely

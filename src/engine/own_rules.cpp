#include "engine/own_rules.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/final_check.h"
#include "engine/spelling.h"
#include "engine/suppression_rules.h"

namespace sincerely {
namespace {

constexpr std::string_view kCheck = "sincerely check";
constexpr std::string_view kReview = "sincerely review";

constexpr Severity kError = Severity::kError;
constexpr Severity kWarning = Severity::kWarning;
constexpr Severity kHint = Severity::kHint;

std::vector<OwnRule> review_rules() {
  const auto rule = [](const char* id, Severity severity,
                       std::vector<std::string_view> messages) {
    return OwnRule{id, severity, kReview, std::move(messages), {}};
  };
  return {
      rule("address/catalogue", kWarning, {"review.address-catalogue"}),
      rule("address/message", kWarning, {"review.address-message"}),
      rule("number/changed", kError,
           {"review.number-changed", "review.number-lost",
            "review.number-added"}),
      rule("over-apology/added", kWarning, {"review.over-apology-added"}),
      rule("placeholder/added", kError, {"review.placeholder-added"}),
      rule("placeholder/lost", kError, {"review.placeholder-lost"}),
      rule("placeholder/renamed", kError, {"review.placeholder-renamed"}),
      rule("untranslated/other-language", kError,
           {"review.untranslated-other-language"}),
      rule("untranslated/source", kError, {"review.untranslated-source"}),
      rule("url/changed", kError,
           {"review.url-changed", "review.url-lost", "review.url-added"}),
      rule("vague-time/date-lost", kWarning, {"review.vague-time-date-lost"}),
  };
}

std::vector<OwnRule> check_rules() {
  const auto rule = [](std::string_view id, Severity severity,
                       std::string_view command,
                       std::vector<std::string_view> messages) {
    return OwnRule{std::string(id), severity, command, std::move(messages), {}};
  };
  return {
      rule("language-mismatch/declared", kWarning, kCheck,
           {"report.language-mismatch"}),
      rule(kBrokenPlaceholder, kError,
           "sincerely check --final, sincerely review",
           {"placeholder.broken", "review.placeholder-broken"}),
      rule(kUnfilledPlaceholder, kError, "sincerely check --final",
           {"placeholder.unfilled"}),
      rule(kUnknownWord, kHint, "sincerely check --spelling",
           {"finding.spelling"}),
      rule(kMalformedSuppression, kWarning, kCheck, {"suppression.malformed"}),
      rule(kGroundlessSuppression, kWarning, kCheck, {"suppression.no-reason"}),
      rule(kForbiddenSuppression, kWarning, kCheck,
           {"suppression.not-allowed"}),
      rule(kUnknownSuppression, kWarning, kCheck, {"suppression.unknown-rule"}),
      rule(kUnusedSuppression, kHint, kCheck,
           {"suppression.unused", "suppression.unused-comment"}),
  };
}

std::vector<OwnRule> make_rules() {
  std::vector<OwnRule> rules = review_rules();
  std::ranges::move(check_rules(), std::back_inserter(rules));
  // Advice has the name of what it is for.
  for (OwnRule& rule : rules) {
    const std::size_t slash = rule.id.find('/');
    const std::string category = rule.id.substr(0, slash);
    const bool advises = category == kSuppression ||
                         rule.id == kUnfilledPlaceholder ||
                         rule.id == kBrokenPlaceholder;
    if (advises) {
      rule.advice = category + ".advice-" + rule.id.substr(slash + 1);
    }
  }
  std::ranges::sort(rules, {}, &OwnRule::id);
  return rules;
}

}  // namespace

const std::vector<OwnRule>& own_rules() {
  static const std::vector<OwnRule> rules = make_rules();
  return rules;
}

bool is_of_check(std::string_view rule, const std::set<std::string>& names) {
  return std::ranges::any_of(names, [&](std::string_view name) {
    const std::string_view category = name.substr(0, name.find('/'));
    if (category == name || (rule != name && rule != category)) return false;
    const auto own = std::ranges::find(own_rules(), name, &OwnRule::id);
    return category != kParity &&
           (own == own_rules().end() || own->command != kReview);
  });
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

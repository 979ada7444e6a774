#include "suppress/comments.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/rule_names.h"
#include "engine/suppression_rules.h"
#include "findings/finding.h"
#include "suppress/comment_findings.h"
#include "suppress/switches.h"

namespace sincerely {
namespace {

// Whether one of two names is the other, or its category.
bool is_about(std::string_view one, std::string_view other) {
  return one.empty() || other.empty() || one == other ||
         category_of(one) == other || category_of(other) == one;
}

class Applier {
 public:
  Applier(const Linter& linter, JudgedFile* judged)
      : linter_(linter), judged_(*judged), findings_(linter) {}

  void run(bool tells_unused) {
    for (const Comment& comment : judged_.file.comments) read(comment);
    hide();
    if (tells_unused) tell_unused();
    list();
    std::vector<Finding> told = findings_.take();
    std::vector<Finding>& all = judged_.report.findings;
    std::ranges::move(told, std::back_inserter(all));
    std::ranges::stable_sort(
        all, {}, [](const Finding& finding) { return finding.span.begin; });
  }

 private:
  bool is_kept(std::string_view rule) const {
    return category_of(rule) == kSuppression ||
           std::ranges::any_of(
               linter_.options().not_suppressible, [&](const auto& name) {
                 return name.value == rule || name.value == category_of(rule);
               });
  }

  void read(const Comment& comment) {
    Directives read = read_directives(comment);
    if (auto* fault = std::get_if<DirectiveFault>(&read)) {
      findings_.add_malformed(*fault);
      return;
    }
    for (Directive& directive : std::get<std::vector<Directive>>(read)) {
      const bool names_any = !directive.rules.empty();
      if (!is_reason_given(comment, directive)) return;
      if (linter_.options().require_reason && directive.reason.empty() &&
          directive.action != Action::kEnable) {
        findings_.add_groundless(comment.span);
      }
      drop_unknown(&directive);
      if (names_any && directive.rules.empty()) continue;
      switches_.push_back({&comment, std::move(directive)});
    }
  }

  // Several words in a row that name nothing are a reason without its dashes.
  bool is_reason_given(const Comment& comment, const Directive& directive) {
    const std::vector<NamedRule>& rules = directive.rules;
    const auto is_unknown = [&](const NamedRule& rule) {
      return !linter_.rules().contains(rule.name);
    };
    const auto first = std::adjacent_find(
        rules.begin(), rules.end(), [&](const auto& one, const auto& other) {
          return is_unknown(one) && is_unknown(other);
        });
    if (first == rules.end() || !directive.reason.empty() ||
        comment.kind == Comment::Kind::kFrontMatter) {
      return true;
    }
    const std::string dash = comment.kind == Comment::Kind::kXml ? "— " : "-- ";
    findings_.add_malformed(
        {first->name, dash + first->name + " …", first->span});
    return false;
  }

  void drop_unknown(Directive* directive) {
    std::erase_if(directive->rules, [&](const NamedRule& rule) {
      if (!linter_.rules().contains(rule.name)) {
        findings_.add_unknown(rule);
        return true;
      }
      if (directive->action == Action::kEnable || !is_kept(rule.name)) {
        return false;
      }
      findings_.add_forbidden(rule.span, rule.name);
      return true;
    });
  }

  void hide() {
    for (const Switch& one : switches_) {
      hidden_.emplace_back(
          std::max<std::size_t>(1, one.directive.rules.size()));
      is_forbidden_.push_back(false);
    }
    const Switches switches(switches_);
    std::erase_if(judged_.report.findings, [&](const Finding& finding) {
      const auto by = switches.hides(finding);
      if (!by) return false;
      if (is_kept(finding.rule)) {
        tell_forbidden(by->number, finding.rule);
        return false;
      }
      ++hidden_[by->number][by->name];
      return true;
    });
  }

  // Once a comment, of the first that it would hide.
  void tell_forbidden(std::size_t number, const std::string& rule) {
    if (is_forbidden_[number]) return;
    is_forbidden_[number] = true;
    findings_.add_forbidden(switches_[number].comment->span, rule);
  }

  // Nothing is unused where nothing was judged.
  void tell_unused() {
    const Report& report = judged_.report;
    if (report.error || report.language.value.empty()) return;
    std::set<std::string> off;  // that blocks before turned off
    for (std::size_t i = 0; i < switches_.size(); ++i) {
      const Directive& directive = switches_[i].directive;
      if (directive.action == Action::kEnable) {
        tell_useless_enable(switches_[i], off);
        continue;
      }
      if (directive.action == Action::kDisable) {
        for (const NamedRule& rule : directive.rules) off.insert(rule.name);
        if (directive.rules.empty()) off.emplace();
      }
      tell_unused(i);
    }
  }

  void tell_unused(std::size_t number) {
    const Switch& one = switches_[number];
    const std::vector<NamedRule>& rules = one.directive.rules;
    if (is_forbidden_[number]) return;
    if (rules.empty()) {
      const bool are_all = linter_.options().only.empty();
      if (hidden_[number][0] == 0 && are_all) {
        findings_.add_unused(one.comment->span, {});
      }
      return;
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (hidden_[number][i] == 0 && is_judged(rules[i].name)) {
        findings_.add_unused(rules[i].span, rules[i].name);
      }
    }
  }

  bool is_judged(std::string_view rule) const {
    const Report& report = judged_.report;
    const std::string& type = report.type.value;
    const bool has_type =
        (!type.empty() && type != "none") || !report.messages.empty();
    if (category_of(rule) == "missing-section" && !has_type) return false;
    if (category_of(rule) == kUnanswered) {
      return report.in_reply_to && !report.in_reply_to->items.empty();
    }
    return linter_.looks_for(rule);
  }

  void tell_useless_enable(const Switch& one,
                           const std::set<std::string>& off) {
    const std::vector<NamedRule>& rules = one.directive.rules;
    if (rules.empty()) {
      if (off.empty()) findings_.add_unused(one.comment->span, {});
      return;
    }
    for (const NamedRule& rule : rules) {
      const bool ends_one = std::ranges::any_of(
          off,
          [&](const std::string& name) { return is_about(name, rule.name); });
      if (!ends_one) findings_.add_unused(rule.span, rule.name);
    }
  }

  void list() {
    for (std::size_t i = 0; i < switches_.size(); ++i) {
      const Directive& directive = switches_[i].directive;
      if (directive.action == Action::kEnable) continue;
      Suppression suppression;
      suppression.span = switches_[i].comment->span;
      suppression.scope = kActions[static_cast<int>(directive.action)];
      for (const NamedRule& rule : directive.rules) {
        suppression.rules.push_back(rule.name);
      }
      suppression.reason = directive.reason;
      for (const std::size_t count : hidden_[i]) suppression.hidden += count;
      judged_.report.suppressions.push_back(std::move(suppression));
    }
  }

  const Linter& linter_;
  JudgedFile& judged_;
  CommentFindings findings_;
  std::vector<Switch> switches_;
  // Of each switch, how many findings each of its names hid; one number if it
  // names none.
  std::vector<std::vector<std::size_t>> hidden_;
  std::vector<bool> is_forbidden_;  // that it was told so
};

}  // namespace

void apply_comments(const Linter& linter, JudgedFile* judged) {
  if (judged->file.comments.empty()) return;
  Applier(linter, judged).run(true);
}

void apply_comments_to_review(const Linter& linter, JudgedFile* judged) {
  if (judged->file.comments.empty()) return;
  Applier(linter, judged).run(false);
}

JudgedFile judge_with_comments(const Linter& linter, const std::string& path,
                               std::string bytes) {
  JudgedFile judged = judge_file(linter, path, std::move(bytes));
  apply_comments(linter, &judged);
  return judged;
}

}  // namespace sincerely

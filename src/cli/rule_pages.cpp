#include "cli/rule_pages.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <span>

#include "engine/own_rules.h"
#include "findings/finding.h"
#include "input/marks.h"
#include "output/visible.h"
#include "text/capitals.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBadExamples = 2;  // in each language
constexpr std::size_t kGoodExamples = 1;
constexpr std::string_view kSections = "missing-section";
constexpr std::string_view kNotice =
    "<!-- Written by `sincerely rules --pages docs/rules`; edit the rules "
    "instead. -->\n\n";

using Entries = std::span<const RuleEntry>;

std::string rule_name(const RuleEntry& entry) {
  return entry.id.substr(entry.id.find('/') + 1);
}

// The message of that key; nothing if there is none.
std::string message(const Messages& messages, const std::string& key) {
  const std::string_view text = messages.text(key);
  return text == key ? std::string() : markdown_text(text);
}

std::string title_of(const std::string& category, const Messages& messages) {
  const std::string title = message(messages, "category." + category);
  return title.empty() ? markdown_text(category) : with_capital(title);
}

std::string about(const std::string& category, const Messages& messages) {
  if (category == kSections) {
    return "The letter lacks a part that letters of its type need, as "
           "`rules/letters.yaml` says. Where the type is only guessed, it is "
           "a hint.";
  }
  return message(messages, "finding." + category);
}

// What is marked is set in bold.
std::string example_text(std::string_view marked) {
  std::string text;
  while (!marked.empty()) {
    const std::size_t at = std::min(
        {marked.find(kOpenMark), marked.find(kCloseMark), marked.size()});
    text += markdown_text(marked.substr(0, at));
    marked.remove_prefix(at);
    if (marked.empty()) break;
    text += "**";
    marked.remove_prefix(marked.starts_with(kOpenMark) ? kOpenMark.size()
                                                       : kCloseMark.size());
  }
  return text;
}

// A rewrite with an ellipsis where words of the letter are filled in.
std::string suggestion_text(const Suggestion& suggestion) {
  if (suggestion.kind != SuggestionKind::kReplace) {
    return markdown_text(suggestion.text);
  }
  std::string text;
  for (std::string_view rest = suggestion.text; !rest.empty();) {
    const std::size_t open = std::min(rest.find('{'), rest.size());
    text += rest.substr(0, open);
    rest.remove_prefix(open);
    if (rest.empty()) break;
    text += "…";
    rest.remove_prefix(std::min(rest.find('}'), rest.size() - 1) + 1);
  }
  return markdown_text(text);
}

std::string examples(const RuleEntry& entry, bool bad) {
  const bool is_section = category_of(entry.id) == kSections;
  std::string text;
  std::size_t left = bad ? kBadExamples : kGoodExamples;
  for (const RuleExample& example : entry.examples) {
    if (example.bad != bad || left == 0) continue;
    --left;
    text += is_section ? (bad ? "- does it: " : "- does not: ")
                       : (bad ? "- found: " : "- left alone: ");
    text += example_text(example.text) + '\n';
  }
  return text;
}

// Where the sentences are that a learned rule has for examples.
std::string learnt_from(const RuleEntry& entry) {
  if (entry.learnt_from.empty()) return {};
  const fs::path rules = fs::path(entry.path).parent_path().parent_path();
  return "- learnt from: `" +
         (rules / "examples" / (entry.learnt_from + ".tsv")).string() + "`\n";
}

std::string suggestion_of(const RuleEntry& entry) {
  if (entry.suggestion.text.empty()) return {};
  const std::string text = suggestion_text(entry.suggestion);
  switch (entry.suggestion.kind) {
    case SuggestionKind::kReplace:
      return "- write instead: " + text + '\n';
    case SuggestionKind::kInsert:
      return "- to start from: " + text + '\n';
    case SuggestionKind::kAdvice:
      break;
  }
  return "- advice: " + text + '\n';
}

// A rule in one language.
std::string in_language(const RuleEntry& entry) {
  std::string text = "**" + markdown_text(entry.language_name) + "** (" +
                     markdown_text(entry.language) + ")";
  if (!entry.why.empty()) text += " – " + markdown_text(entry.why);
  if (!entry.source.empty()) text += " Source: " + markdown_text(entry.source);
  return text + "\n\n" + examples(entry, true) + examples(entry, false) +
         learnt_from(entry) + suggestion_of(entry) + '\n';
}

// "warning", or all that it is in some language.
std::string severities(Entries rule) {
  std::string text;
  for (const Severity severity :
       {Severity::kError, Severity::kWarning, Severity::kHint}) {
    if (std::ranges::find(rule, severity, &RuleEntry::severity) == rule.end()) {
      continue;
    }
    if (!text.empty()) text += " or ";
    text += severity_name(severity);
  }
  return text;
}

std::string languages(Entries rule) {
  std::string text;
  std::string last;
  for (const RuleEntry& entry : rule) {
    if (entry.language == last) continue;
    text += (text.empty() ? "" : ", ") + entry.language;
    last = entry.language;
  }
  return text;
}

std::string about_rule(Entries rule, const Messages& messages) {
  const std::string name = rule_name(rule.front());
  std::string text = "## " + markdown_text(name) + "\n\n";
  if (category_of(rule.front().id) == kSections) {
    const std::string missing = message(messages, "missing." + name);
    if (!missing.empty()) text += missing + "\n\n";
  }
  text += "Severity: " + severities(rule) + ". `--ignore " + rule.front().id +
          "` turns it off.\n\n";
  for (const RuleEntry& entry : rule) text += in_language(entry);
  return text;
}

// The entries that have the first one's id, and the same of the rest.
std::vector<Entries> by_rule(Entries entries) {
  std::vector<Entries> rules;
  while (!entries.empty()) {
    std::size_t count = 1;
    while (count < entries.size() && entries[count].id == entries.front().id) {
      ++count;
    }
    rules.push_back(entries.first(count));
    entries = entries.subspan(count);
  }
  return rules;
}

std::string category_page(const std::string& category, Entries entries,
                          const Messages& messages) {
  const std::vector<Entries> rules = by_rule(entries);
  std::string text(kNotice);
  text += "# " + title_of(category, messages) + "\n\n";
  const std::string why = about(category, messages);
  if (!why.empty()) text += why + "\n\n";
  text += "`--ignore " + category + "` turns all of these rules off, `--only " +
          category + "` all others.\n\n| rule | severity | languages |\n" +
          "|---|---|---|\n";
  for (const Entries rule : rules) {
    const std::string name = rule_name(rule.front());
    text += "| [" + markdown_text(name) + "](#" + name + ") | " +
            severities(rule) + " | " + languages(rule) + " |\n";
  }
  text += '\n';
  for (const Entries rule : rules) text += about_rule(rule, messages);
  text.pop_back();
  return text;
}

std::string own_rows(const std::vector<OwnRule>& own,
                     const Messages& messages) {
  std::string text;
  for (const OwnRule& rule : own) {
    text += "| " + markdown_text(rule.id) + " | ";
    text += severity_name(rule.severity);
    text += " | `" + std::string(rule.command) + "` | " +
            markdown_text(sayings(rule, messages).front()) + " |\n";
  }
  return text;
}

std::string index_page(const std::map<std::string, Entries>& categories,
                       const std::vector<OwnRule>& own,
                       const Messages& messages) {
  std::string text(kNotice);
  text +=
      "# The rules\n\n"
      "What `sincerely check` finds in a letter, category by category. Each "
      "page "
      "shows, for\nevery rule and language, sentences that it finds, with "
      "**what "
      "is marked** in bold, one\nthat it leaves alone, and what it suggests. "
      "`sincerely rules ID` says more of one rule;\n`docs/add-a-rule.md` how a "
      "rule is written.\n\n"
      "| category | rules | what it is |\n|---|---|---|\n";
  for (const auto& [category, entries] : categories) {
    text += "| [" + title_of(category, messages) + "](" + category + ".md) | " +
            std::to_string(by_rule(entries).size()) + " | " +
            about(category, messages) + " |\n";
  }
  return text +
         "\n## What no rule file says\n\n"
         "These are the program's own, in every language.\n\n"
         "| rule | severity | found by | what it is |\n|---|---|---|---|\n" +
         own_rows(own, messages);
}

}  // namespace

std::string markdown_text(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_[]<>|~&#$";
  std::string out;
  for (const char c : visible(text)) {
    if (kMarks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::vector<RulePage> rule_pages(const std::vector<RuleEntry>& entries,
                                 const Messages& messages) {
  std::map<std::string, Entries> categories;
  for (std::size_t i = 0; i < entries.size();) {
    const std::string category(category_of(entries[i].id));
    std::size_t end = i + 1;
    while (end < entries.size() && category_of(entries[end].id) == category)
      ++end;
    categories[category] = Entries(entries).subspan(i, end - i);
    i = end;
  }
  std::vector<RulePage> pages;
  for (const auto& [category, rules] : categories) {
    pages.push_back(
        {category + ".md", category_page(category, rules, messages)});
  }
  pages.push_back(
      {"README.md",
       index_page(categories, own_rules_beside(entries), messages)});
  return pages;
}

}  // namespace sincerely

#include "cli/rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/rule_pages.h"
#include "engine/language_choice.h"
#include "engine/own_rules.h"
#include "engine/rule_book.h"
#include "findings/finding.h"
#include "findings/messages.h"
#include "input/nearest.h"
#include "output/visible.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxExamples = 3;  // of each sort, in each language
constexpr std::string_view kMissing = "missing-section/";

// What is listed of a rule: behind its languages, or the command that has it.
struct ListedRule {
  Severity severity = Severity::kWarning;
  std::string found;
};

// One line an id.
std::string list_rules(const std::vector<RuleEntry>& entries,
                       const std::vector<OwnRule>& own) {
  std::map<std::string, ListedRule> lines;
  for (const RuleEntry& entry : entries) {
    ListedRule& line =
        lines.try_emplace(entry.id, ListedRule{entry.severity, {}})
            .first->second;
    const std::string language = ' ' + entry.language;
    if (!line.found.ends_with(language)) line.found += language;
  }
  for (const OwnRule& rule : own) {
    lines[rule.id] = {rule.severity, ' ' + std::string(rule.command)};
  }
  std::size_t width = 0;
  for (const auto& [id, line] : lines) width = std::max(width, id.size());
  std::string text;
  for (const auto& [id, line] : lines) {
    std::string severity(severity_name(line.severity));
    severity.resize(std::string_view("warning").size(), ' ');
    text += id + std::string(width - id.size() + 2, ' ');
    text += severity + ' ';
    text += line.found + '\n';
  }
  return text;
}

std::string example_list(const RuleEntry& entry, bool bad) {
  std::string text;
  std::size_t count = 0;
  for (const RuleExample& example : entry.examples) {
    if (example.bad != bad || count == kMaxExamples) continue;
    ++count;
    text += bad ? "    - " : "    + ";
    text += visible(example.text) + '\n';
  }
  return text;
}

// What the rule is there for: its own words, else those of its category.
std::string reason(const RuleEntry& entry, const Messages& messages) {
  if (!entry.why.empty()) return entry.why;
  const std::string_view id = entry.id;
  std::string key = "finding." + std::string(category_of(id));
  if (id.starts_with(kMissing)) {
    key = "missing." + std::string(id.substr(kMissing.size()));
  }
  const std::string_view text = messages.text(key);
  return text == key ? std::string() : std::string(text);
}

std::string explain(const std::vector<RuleEntry>& entries,
                    const Messages& messages) {
  std::string text = entries.front().id + " (";
  text += severity_name(entries.front().severity);
  text += ")\n";
  std::string last_reason;
  for (const RuleEntry& entry : entries) {
    std::string why = reason(entry, messages);
    if (!why.empty() && why != last_reason) text += "  " + why + '\n';
    last_reason = std::move(why);
    if (!entry.source.empty()) text += "  Source: " + entry.source + '\n';
    text += "\n  " + entry.language + ": " + visible(entry.path) + '\n';
    text += example_list(entry, true) + example_list(entry, false);
  }
  return text;
}

std::string explain(const OwnRule& rule, const Messages& messages) {
  std::string text = rule.id + " (";
  text += severity_name(rule.severity);
  text += ")\n";
  for (const std::string& said : sayings(rule, messages)) {
    text += "  " + visible(said) + '\n';
  }
  if (!rule.advice.empty()) {
    text += "  " + std::string(messages.text(rule.advice)) + '\n';
  }
  return text + "\n  " + std::string(rule.command) + '\n';
}

Error unknown_rule(const std::string& wanted,
                   const std::vector<RuleEntry>& entries,
                   const std::vector<OwnRule>& own) {
  std::vector<std::string_view> names;
  const auto add = [&](std::string_view id) {
    names.push_back(id);
    names.push_back(category_of(id));
  };
  for (const RuleEntry& entry : entries) add(entry.id);
  for (const OwnRule& rule : own) add(rule.id);
  const std::string meant = did_you_mean(wanted, names);
  Error error;
  error.kind = Error::Kind::kUsage;
  error.message = "unknown rule “" + wanted + "”" +
                  (meant.empty() ? "; `sincerely rules` lists them" : meant);
  return error;
}

// Those that are called so, or whose category is.
template <typename Rule>
std::vector<Rule> called(const std::string& name,
                         const std::vector<Rule>& rules) {
  std::vector<Rule> found;
  std::ranges::copy_if(rules, std::back_inserter(found), [&](const Rule& rule) {
    return rule.id == name || category_of(rule.id) == name;
  });
  return found;
}

Result<std::string> describe_rules(const RulesOptions& options,
                                   const std::vector<RuleEntry>& entries,
                                   const Messages& messages) {
  const std::vector<OwnRule> own = own_rules_beside(entries);
  const std::string& wanted = options.wanted;
  if (wanted.empty()) return list_rules(entries, own);
  const std::vector<RuleEntry> found = called(wanted, entries);
  const std::vector<OwnRule> found_own = called(wanted, own);
  if (found.empty() && found_own.empty()) {
    return unknown_rule(wanted, entries, own);
  }
  if (!found.empty() && found.front().id == wanted) {
    return explain(found, messages);
  }
  if (!found_own.empty() && found_own.front().id == wanted) {
    return explain(found_own.front(), messages);
  }
  return list_rules(found, found_own);
}

// The rules of the language that was asked for.
std::vector<RuleEntry> entries_of(const RuleBook& book,
                                  const RulesOptions& options) {
  std::vector<RuleEntry> entries = book.entries();
  if (!options.language.empty()) {
    const std::string language = base_language(options.language);
    std::erase_if(entries, [&](const RuleEntry& entry) {
      return entry.language != language;
    });
  }
  return entries;
}

std::optional<Error> write_pages(const std::string& folder,
                                 const std::vector<RulePage>& pages) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  for (const RulePage& page : pages) {
    const std::string path = folder + "/" + page.file;
    std::ofstream file(path, std::ios::binary);
    file << page.text;
    file.close();
    if (file) continue;
    return Error{Error::Kind::kUnreadable, path, 0, 0, "cannot be written"};
  }
  return std::nullopt;
}

}  // namespace

Status run_rules(const RulesOptions& options, Console* console) {
  LintOptions lint;
  lint.language = options.language;
  // Pages are the same whoever writes them: in the language of messages that
  // all others fall back to, as the words around them are.
  if (options.pages.empty()) lint.ui_language = options.ui_language;
  // It knows the languages and has the messages.
  const Result<Linter> linter = Linter::make(lint, embedded_library());
  if (!linter) {
    console->complain(linter.error());
    return Status::kFailed;
  }
  const Result<RuleBook> book =
      RuleBook::make(embedded_library(), options.rule_folders);
  if (!book) {
    console->complain(book.error());
    return Status::kFailed;
  }
  const std::vector<RuleEntry> entries = entries_of(book.value(), options);
  const Messages& messages = linter.value().messages();
  if (!options.pages.empty()) {
    const auto error =
        write_pages(options.pages, rule_pages(entries, messages));
    if (error) console->complain(*error);
    return error ? Status::kFailed : Status::kNothingFound;
  }
  const Result<std::string> text = describe_rules(options, entries, messages);
  if (!text) {
    console->complain(text.error());
    return Status::kFailed;
  }
  return console->write(text.value()) ? Status::kNothingFound : Status::kFailed;
}

}  // namespace sincerely

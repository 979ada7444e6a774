#include "compile/rule_writer.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "input/nearest.h"
#include "text/regex.h"

namespace sincerely {
namespace {

constexpr std::uint32_t part_bit(Part part) {
  return 1U << static_cast<int>(part);
}

constexpr std::uint32_t kDefaultParts = part_bit(Part::kSubject) |
                                        part_bit(Part::kBody) |
                                        part_bit(Part::kPostscript);

Error error_at(const RuleSource& rule, std::size_t line, std::size_t column,
               std::string message) {
  return {Error::Kind::kRule, rule.path, line, column, std::move(message)};
}

// The place of a name in a list; kNoIndex if it is not there.
std::uint32_t index_of(const std::vector<std::string>& names,
                       const std::string& name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return kNoIndex;
  return static_cast<std::uint32_t>(found - names.begin());
}

// Greeting, closing and signature are looked for only where they can stand.
std::uint32_t stage_of(const RuleSource& rule) {
  constexpr std::string_view kAtEdges[] = {"greeting", "closing", "signature"};
  const bool at_edge =
      rule.kind == RuleKind::kSection &&
      std::ranges::find(kAtEdges, rule.id) != std::end(kAtEdges);
  return at_edge ? kEdgeStage : kRuleStage;
}

bool is_within_sentence(const ConditionRecord& condition) {
  constexpr unsigned kWithin =
      kInMatch | kInBefore | kInAfter | kInSentence | kJustBefore | kJustAfter;
  return (condition.scopes & ~kWithin) == 0;
}

std::string unknown(std::string_view what, const std::string& name,
                    const std::vector<std::string>& names) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  return "unknown " + std::string(what) + " “" + name + "”" +
         did_you_mean(name, views);
}

}  // namespace

std::optional<Error> RuleWriter::add(const RuleSource& rule) {
  RuleRecord record;
  record.id = writer_->string(rule.id);
  record.kind = rule.kind;
  record.severity = static_cast<std::uint8_t>(rule.severity);
  record.confidence =
      static_cast<std::uint16_t>(std::lround(rule.confidence * 1000));
  record.parts = rule.parts == 0 ? kDefaultParts : rule.parts;
  record.position = static_cast<std::uint16_t>(rule.position);
  record.count_from = rule.count_from;
  record.count_to = rule.count_to;
  if (auto error = add_names(rule, &record)) return error;
  std::vector<std::uint32_t> sets;
  if (auto error = add_matches(rule, &record, &sets)) return error;
  needed_.insert(sets.begin(), sets.end());
  if (auto error = add_conditions(rule, sets, &record)) return error;
  if (auto error = add_suggestions(rule, &record)) return error;
  add_texts(rule, &record);
  records_.emplace_back(rule.id, record);
  return std::nullopt;
}

// What a regular expression or a model finds is not known while patterns are
// matched.
void RuleWriter::note_condition(const RuleSource& rule,
                                const ConditionRecord& condition,
                                const std::vector<std::uint32_t>& sets) {
  const bool has_patterns_only = rule.regex.empty() && rule.examples.empty();
  if (!has_patterns_only || !is_within_sentence(condition)) {
    needed_.insert(condition.set);
    return;
  }
  for (const std::uint32_t set : sets) asked_[set].insert(condition.set);
}

std::optional<Error> RuleWriter::add_names(const RuleSource& rule,
                                           RuleRecord* record) {
  for (const std::string& type : rule.types) {
    const std::uint32_t index = index_of(names_.types, type);
    if (index == kNoIndex) {
      return error_at(rule, 1, 1, unknown("letter type", type, names_.types));
    }
    record->types |= 1U << index;
  }
  record->examples = writer_->string(rule.examples);
  if (!rule.examples.empty() &&
      index_of(names_.examples, rule.examples) == kNoIndex) {
    return error_at(rule, 1, 1,
                    unknown("examples", rule.examples, names_.examples));
  }
  const std::string& section =
      rule.kind == RuleKind::kSection ? rule.id : rule.section;
  if (!section.empty()) {
    record->section = index_of(names_.sections, section);
    if (record->section == kNoIndex) {
      return error_at(rule, 1, 1, unknown("section", section, names_.sections));
    }
  }
  if (rule.kind == RuleKind::kType &&
      index_of(names_.types, rule.id) == kNoIndex) {
    return error_at(rule, 1, 1, unknown("letter type", rule.id, names_.types));
  }
  return std::nullopt;
}

std::optional<Error> RuleWriter::add_matches(const RuleSource& rule,
                                             RuleRecord* record,
                                             std::vector<std::uint32_t>* sets) {
  std::vector<FormRecord> forms;
  for (const FormSource& form : rule.forms) {
    const Result<std::uint32_t> set = program_->add_set(form.patterns);
    if (!set) return set.error();
    forms.push_back({writer_->string(form.name), set.value()});
    sets->push_back(set.value());
  }
  record->forms = writer_->append(Table::kForms, forms);
  if (!rule.patterns.empty()) {
    const Result<std::uint32_t> set =
        program_->add_set(rule.patterns, stage_of(rule));
    if (!set) return set.error();
    record->set = set.value();
    sets->push_back(record->set);
  }
  if (rule.regex.empty()) return std::nullopt;
  const Result<Regex> regex = Regex::compile(rule.regex);
  if (!regex) {
    return error_at(rule, 1, 1, "regex: " + regex.error().message);
  }
  std::uint32_t needs = kNoIndex;
  if (!rule.needs.empty()) {
    const Result<std::uint32_t> set = program_->add_set(rule.needs);
    if (!set) return set.error();
    needs = set.value();
    sets->push_back(needs);
  }
  record->set = program_->add_regex_set(rule.regex, needs);
  return std::nullopt;
}

bool RuleWriter::asks_for_sender(const RuleSource& rule) const {
  // What is learnt from letters is not asked outside them.
  if (names_.sender.empty() || !rule.examples.empty()) return false;
  const std::string category = rule.id.substr(0, rule.id.find('/'));
  return index_of(names_.outside, rule.id) != kNoIndex ||
         (category != rule.id &&
          index_of(names_.outside, category) != kNoIndex);
}

std::optional<Error> RuleWriter::add_conditions(
    const RuleSource& rule, const std::vector<std::uint32_t>& sets,
    RuleRecord* record) {
  std::vector<ConditionRecord> conditions;
  for (const ConditionSource& source : rule.conditions) {
    ConditionRecord condition;
    condition.scopes = source.scopes;
    condition.wanted = source.wanted ? 1 : 0;
    condition.category = writer_->string(source.category);
    if (!source.section.empty()) {
      condition.section = index_of(names_.sections, source.section);
      if (condition.section == kNoIndex) {
        return error_at(rule, source.line, source.column,
                        unknown("section", source.section, names_.sections));
      }
    }
    if (!source.patterns.empty()) {
      const Result<std::uint32_t> set = program_->add_set(source.patterns);
      if (!set) return set.error();
      condition.set = set.value();
      note_condition(rule, condition, sets);
    }
    conditions.push_back(condition);
  }
  if (asks_for_sender(rule)) {
    const Result<std::uint32_t> set =
        program_->add_set({{names_.sender, rule.path, 1, 1}});
    if (!set) return set.error();
    ConditionRecord condition;
    condition.scopes = kInSentence;
    condition.wanted = 1;
    condition.outside_letters = 1;
    condition.set = set.value();
    note_condition(rule, condition, sets);
    conditions.push_back(condition);
  }
  record->conditions = writer_->append(Table::kConditions, conditions);
  return std::nullopt;
}

std::optional<Error> RuleWriter::add_suggestions(const RuleSource& rule,
                                                 RuleRecord* record) {
  std::vector<SuggestionRecord> suggestions;
  for (const SuggestionSource& source : rule.suggestions) {
    if (source.kind == SuggestionKind::kReplace) {
      if (auto error = check_rewrite(rule, source, record->set)) return error;
    }
    suggestions.push_back({static_cast<std::uint32_t>(source.kind),
                           writer_->string(source.text),
                           source.informal ? 1U : 0U});
  }
  record->suggestions = writer_->append(Table::kSuggestions, suggestions);
  return std::nullopt;
}

// Every {name} of a rewrite is a capture of the rule's patterns.
std::optional<Error> RuleWriter::check_rewrite(
    const RuleSource& rule, const SuggestionSource& suggestion,
    std::uint32_t set) const {
  std::string_view rest = suggestion.text;
  for (;;) {
    const std::size_t open = rest.find('{');
    const std::size_t close = rest.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    const std::string name(rest.substr(open + 1, close - open - 1));
    rest.remove_prefix(close + 1);
    const std::vector<std::string>& known =
        set == kNoIndex ? std::vector<std::string>() : program_->captures(set);
    if (index_of(known, name) == kNoIndex) {
      return error_at(rule, suggestion.line, suggestion.column,
                      unknown("capture", name, known));
    }
  }
}

void RuleWriter::add_texts(const RuleSource& rule, RuleRecord* record) {
  std::vector<KeyedText> messages;
  for (const auto& [language, text] : rule.messages) {
    messages.push_back({writer_->string(language), writer_->string(text)});
  }
  record->messages = writer_->append(Table::kRuleMessages, messages);
  std::vector<CaseRecord> cases;
  for (const CaseSource& source : rule.cases) {
    cases.push_back({source.kind, static_cast<std::uint32_t>(source.line),
                     writer_->string(source.text),
                     writer_->string(source.result)});
  }
  record->cases = writer_->append(Table::kCases, cases);
  record->path = writer_->string(rule.path);
  record->why = writer_->string(rule.why);
  record->source = writer_->string(rule.source);
}

void RuleWriter::write() {
  std::ranges::sort(records_, {}, [](const auto& entry) {
    return std::tuple(entry.second.kind, entry.first);
  });
  std::vector<RuleRecord> records;
  for (const auto& [id, record] : records_) records.push_back(record);
  writer_->append(Table::kRules, records);
  for (auto& [set, asked] : asked_) {
    std::erase_if(asked,
                  [&](std::uint32_t one) { return needed_.contains(one); });
    program_->ask(set, asked);
  }
}

}  // namespace sincerely

#include "engine/rule_book.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <sstream>
#include <tuple>
#include <utility>

#include "compile/pack_builder.h"
#include "engine/case_runner.h"
#include "engine/language_rules.h"
#include "engine/rule_names.h"
#include "engine/sections.h"
#include "learn/model_builder.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

bool is_under(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) &&
         (path.size() == folder.size() || path[folder.size()] == '/');
}

// Where rules lie: `folder`/`language`/….
struct RulePlace {
  std::string folder;
  std::string language;
};

// The nearest folder above `path`, or it itself, that is called as a language.
RulePlace language_folder(const fs::path& path, std::string_view library) {
  for (fs::path at = path; at.has_relative_path(); at = at.parent_path()) {
    const std::string name = at.filename().string();
    if (find_pack(library, name) ||
        (fs::is_directory(at.parent_path().parent_path() / "locales" / name) &&
         at.parent_path().filename() == "rules")) {
      return {at.parent_path().string(), name};
    }
  }
  return {};
}

// The first examples of what a rule has learnt, and against it.
std::vector<RuleExample> learnt_examples(const Pack& pack,
                                         const std::string& name) {
  constexpr std::size_t kEach = 3;
  std::vector<RuleExample> examples[2];  // against, for
  for (const ExampleFile& file : examples_of(pack)) {
    if (file.path != name + ".tsv") continue;
    std::istringstream lines(file.content);
    for (std::string line; std::getline(lines, line);) {
      const bool bad = line.starts_with("1\t");
      if (line.size() < 2 || examples[bad].size() == kEach) continue;
      examples[bad].push_back({line.substr(2), bad});
    }
  }
  std::ranges::move(examples[0], std::back_inserter(examples[1]));
  return std::move(examples[1]);
}

constexpr std::string_view kCustomer = "customer/";

// Of the rules for customers' messages, those that a finding is made of where
// the letter has no answer; the others serve these.
bool is_unanswered(std::string_view id) {
  return id == kUnansweredQuestion || id == kUnansweredProblem ||
         id == kMissingCaseNumber;
}

}  // namespace

struct RuleBook::State {
  // Of each language, the pack that stands for the built-in one: that, or one
  // compiled from a source tree.
  std::map<std::string, std::string> compiled;
  std::map<std::string, std::unique_ptr<LanguageRules>> languages;
  std::string under;  // only rules of files below this; empty: all
  std::string given;  // the same, as the user wrote it
  bool extensions_only = false;

  template <typename Visit>
  void for_each_rule(Visit visit) const;
  bool has(std::string_view path) const;
  std::string shown(std::string_view path) const;
  std::optional<Error> add(std::string_view library, const std::string& tag,
                           const std::vector<std::string>& folders);
  std::optional<Error> open(std::string_view library, const RulePlace& place);
};

bool RuleBook::State::has(std::string_view path) const {
  return under.empty() || is_under(path, under);
}

// A rule's path, beginning as the user began it.
std::string RuleBook::State::shown(std::string_view path) const {
  if (under.empty()) return std::string(path);
  return given + std::string(path.substr(under.size()));
}

template <typename Visit>
void RuleBook::State::for_each_rule(Visit visit) const {
  for (const auto& [tag, rules] : languages) {
    const auto& packs = rules->packs();
    for (std::size_t i = extensions_only ? 1 : 0; i < packs.size(); ++i) {
      const Pack& pack = packs[i];
      for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
        if (has(pack.string(rule.path))) visit(*rules, pack, rule);
      }
    }
  }
}

std::optional<Error> RuleBook::State::add(
    std::string_view library, const std::string& tag,
    const std::vector<std::string>& folders) {
  const auto base = find_pack(library, tag);
  if (!base) return std::nullopt;
  std::vector<std::string> extensions;
  for (const std::string& folder : folders) {
    Result<std::string> pack = build_extension(folder, tag, *base);
    if (!pack) return pack.error();
    if (!pack.value().empty()) extensions.push_back(std::move(pack.value()));
  }
  const std::string_view customer = customer_pack(library, tag);
  if (!customer.empty()) extensions.emplace_back(customer);
  languages[tag] =
      std::make_unique<LanguageRules>(tag, *base, std::move(extensions));
  return std::nullopt;
}

// The rules of one language: of a source tree where its locale is beside them,
// else of the user.
std::optional<Error> RuleBook::State::open(std::string_view library,
                                           const RulePlace& place) {
  const fs::path root = fs::path(place.folder).parent_path();
  const std::string& tag = place.language;
  if (fs::path(place.folder).filename() != "rules" ||
      !fs::is_directory(root / "locales" / tag)) {
    extensions_only = true;
    return add(library, tag, {place.folder});
  }
  const auto model = find_pack(library, tag);
  Result<std::string> pack =
      build_pack(root.string(), tag, model ? &*model : nullptr);
  if (!pack) return pack.error();
  compiled[tag] = std::move(pack.value());
  const Pack base = *Pack::open(compiled[tag]);
  Result<std::string> customer = build_customer_pack(root.string(), tag, base);
  if (!customer) return customer.error();
  std::vector<std::string> extensions;
  if (!customer.value().empty()) {
    extensions.push_back(std::move(customer.value()));
  }
  languages[tag] =
      std::make_unique<LanguageRules>(tag, base, std::move(extensions));
  // Packs name the files of a source tree from its root.
  under = fs::path(under).lexically_relative(root).string();
  return std::nullopt;
}

Result<RuleBook> RuleBook::make(std::string_view library,
                                const std::vector<std::string>& folders) {
  auto state = std::make_unique<State>();
  for (const LibraryEntry& entry : library_entries(library)) {
    const std::string tag(entry_tag(entry));
    if (auto error = state->add(library, tag, folders)) {
      return *std::move(error);
    }
  }
  return RuleBook(std::move(state));
}

Result<RuleBook> RuleBook::open(std::string_view library,
                                const std::string& path) {
  std::error_code failed;
  const fs::path absolute = fs::weakly_canonical(path, failed);
  if (failed || !fs::exists(absolute)) {
    return Error{Error::Kind::kUnreadable, path, 0, 0,
                 "no such file or folder"};
  }
  auto state = std::make_unique<State>();
  state->given = path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
  std::vector<RulePlace> places = {language_folder(absolute, library)};
  if (places.front().language.empty()) {
    places.clear();
    for (const auto& entry : fs::directory_iterator(absolute, failed)) {
      const std::string name = entry.path().filename().string();
      if (entry.is_directory() &&
          !language_folder(entry.path(), library).language.empty()) {
        places.push_back({absolute.string(), name});
      }
    }
  }
  if (places.empty()) {
    return Error{Error::Kind::kUsage, path, 0, 0,
                 "no rules: files such as <language>/<category>/<name>.yaml "
                 "expected"};
  }
  for (const RulePlace& place : places) {
    state->under = absolute.string();
    if (auto error = state->open(library, place)) return *std::move(error);
  }
  return RuleBook(std::move(state));
}

std::vector<RuleEntry> RuleBook::entries() const {
  std::vector<RuleEntry> out;
  state_->for_each_rule([&](const LanguageRules& rules, const Pack& pack,
                            const RuleRecord& rule) {
    if (rule.kind == RuleKind::kType) return;
    RuleEntry entry;
    entry.id = pack.string(rule.id);
    if (entry.id.starts_with(kCustomer)) {
      entry.id.replace(0, kCustomer.size(), std::string(kUnanswered) + "/");
      if (!is_unanswered(entry.id)) return;
    }
    if (rule.kind == RuleKind::kSection) {
      entry.id.insert(0, "missing-section/");
    }
    entry.language = rules.tag();
    entry.language_name = rules.locale().name;
    entry.path = state_->shown(pack.string(rule.path));
    entry.severity = rule.kind == RuleKind::kSection
                         ? section_severity(pack, rule.section)
                         : static_cast<Severity>(rule.severity);
    entry.why = pack.string(rule.why);
    entry.source = pack.string(rule.source);
    entry.learnt_from = pack.string(rule.examples);
    for (const SuggestionRecord& suggestion :
         pack.slice<SuggestionRecord>(Table::kSuggestions, rule.suggestions)) {
      if (suggestion.informal != 0 || !entry.suggestion.text.empty()) continue;
      entry.suggestion = {static_cast<SuggestionKind>(suggestion.kind),
                          std::string(pack.string(suggestion.text))};
    }
    for (const CaseRecord& c :
         pack.slice<CaseRecord>(Table::kCases, rule.cases)) {
      if (c.kind == CaseRecord::kRewrite) continue;
      entry.examples.push_back(
          {std::string(pack.string(c.text)), c.kind == CaseRecord::kBad});
    }
    if (rule.kind == RuleKind::kLearned) {
      entry.examples = learnt_examples(pack, entry.learnt_from);
    }
    out.push_back(std::move(entry));
  });
  std::ranges::sort(out, {}, [](const RuleEntry& e) {
    return std::tuple(e.id, e.language, e.path);
  });
  return out;
}

CaseResults RuleBook::run_cases() const {
  CaseResults results;
  state_->for_each_rule([&](const LanguageRules& rules, const Pack& pack,
                            const RuleRecord& rule) {
    ++results.rules;
    for (const CaseRecord& c :
         pack.slice<CaseRecord>(Table::kCases, rule.cases)) {
      ++results.cases;
      std::string wrong = run_case(rules, pack, rule, c);
      if (wrong.empty()) continue;
      results.failures.push_back(
          {state_->shown(pack.string(rule.path)), c.line, std::move(wrong)});
    }
  });
  return results;
}

RuleBook::RuleBook(std::unique_ptr<State> state) : state_(std::move(state)) {}
RuleBook::RuleBook(RuleBook&&) noexcept = default;
RuleBook& RuleBook::operator=(RuleBook&&) noexcept = default;
RuleBook::~RuleBook() = default;

}  // namespace sincerely

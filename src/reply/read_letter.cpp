#include "reply/read_letter.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/sections.h"
#include "engine/structure.h"
#include "input/placeholders.h"
#include "reply/careless_sentences.h"
#include "rules/conditions.h"

namespace sincerely {
namespace {

constexpr std::string_view kFolder = "customer/";

const RuleRecord* find_rule(const Pack& pack, std::string_view name) {
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    const std::string_view id = pack.string(rule.id);
    if (id.starts_with(kFolder) && id.substr(kFolder.size()) == name) {
      return &rule;
    }
  }
  return nullptr;
}

}  // namespace

ReadLetter::ReadLetter(const LanguageRules& rules, Letter letter, Care care)
    : rules_(rules), letter_(std::move(letter)) {
  mark_placeholders(&letter_, rules.locale().placeholders);
  rules.reader().read(letter_, &text_);
  if (care == Care::kCareless) split_at_stops(letter_, rules.locale(), &text_);
  matches_.resize(rules.packs().size());
  for (std::size_t i = 0; i < matches_.size(); ++i) {
    rules.matchers()[i].match(&text_, &matches_[i]);
  }
  find_parts();
}

LetterView ReadLetter::view(std::size_t pack) const {
  return {&rules_.packs()[pack],
          &rules_.locale(),
          &letter_,
          &text_,
          &matches_[pack],
          parts_,
          &marks_,
          kNoIndex,
          nullptr,
          true};
}

std::vector<Hit> ReadLetter::section_hits(std::string_view section) const {
  std::vector<Hit> out;
  const Pack& base = rules_.packs().front();
  for (const RuleRecord& rule : base.table<RuleRecord>(Table::kRules)) {
    if (rule.kind != RuleKind::kSection || base.string(rule.id) != section) {
      continue;
    }
    for (const Hit& hit : matches_.front().of(rule.set)) {
      if (applies_in_any_part(view(0), rule, hit)) out.push_back(hit);
    }
  }
  return out;
}

void ReadLetter::find_parts() {
  parts_.assign(text_.sentences.size(), Part::kBody);
  const StructureHits hits = {section_hits("greeting"), section_hits("closing"),
                              section_hits("signature")};
  const Structure structure =
      find_structure(letter_, text_, rules_.locale(), hits);
  parts_ = structure.parts;
  const LetterView views[] = {view(0)};
  marks_.sections = SectionSearch(views, structure).find(KnownMarks::kNone);
}

std::vector<Hit> ReadLetter::hits(std::string_view name) const {
  std::vector<Hit> out;
  const std::size_t last = rules_.packs().size() - 1;
  const RuleRecord* rule = find_rule(rules_.packs()[last], name);
  if (rule == nullptr) return out;
  for (const Hit& hit : matches_[last].of(rule->set)) {
    if (applies_in_any_part(view(last), *rule, hit)) out.push_back(hit);
  }
  return out;
}

std::vector<FormHits> ReadLetter::forms(std::string_view name) const {
  std::vector<FormHits> out;
  const std::size_t last = rules_.packs().size() - 1;
  const Pack& pack = rules_.packs()[last];
  const RuleRecord* rule = find_rule(pack, name);
  if (rule == nullptr) return out;
  for (const FormRecord& form :
       pack.slice<FormRecord>(Table::kForms, rule->forms)) {
    FormHits& found = out.emplace_back();
    found.name = pack.string(form.name);
    for (const Hit& hit : matches_[last].of(form.set)) {
      if (applies_in_any_part(view(last), *rule, hit)) {
        found.hits.push_back(hit);
      }
    }
  }
  return out;
}

const std::vector<std::uint32_t>& ReadLetter::section(
    std::string_view name) const {
  static const std::vector<std::uint32_t> none;
  const std::uint32_t number = section_number(rules_.packs().front(), name);
  return number == kNoIndex ? none : marks_.sections[number];
}

std::uint32_t ReadLetter::kinds_in(WordRange words) const {
  std::uint32_t kinds = 0;
  for (const KindRun& run : text_.runs) {
    if (run.first >= words.last) break;
    if (run.first >= words.first && run.last <= words.last) {
      kinds |= 1U << static_cast<unsigned>(run.kind);
    }
  }
  return kinds;
}

}  // namespace sincerely

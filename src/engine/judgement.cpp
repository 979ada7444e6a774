// The order matters, since rules look at one another's results: first the
// matches of all patterns and the letter's structure; then the sections, twice,
// the second time with what the first found; then tone, which asks for sections
// (a refusal followed by a remedy); then the sections once more, which ask for
// tone (a non-apology is no apology).

#include "engine/judgement.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/clauses.h"
#include "engine/grounds.h"
#include "engine/learned_scores.h"
#include "engine/missing.h"
#include "engine/overlap.h"
#include "engine/sections.h"
#include "engine/structure.h"
#include "rules/agreement.h"
#include "rules/conditions.h"
#include "rules/learned.h"
#include "rules/phrase.h"

namespace sincerely {
namespace {

// How each kind of rule makes findings; sections and types make none.
struct KindEntry {
  RuleKind kind;
  void (*find)(const LetterView&, const RuleRecord&, std::vector<RuleFinding>*);
};
constexpr KindEntry kRuleKinds[] = {
    {RuleKind::kPhrase, find_phrases},
    {RuleKind::kAgreement, find_disagreements},
    {RuleKind::kLearned, find_learned},
};

// Puts those behind the first `sorted` to their places.
void sort_by_place(std::vector<Finding>* findings, std::size_t sorted) {
  const auto place = [](const Finding& f) {
    return std::pair(f.span.begin, f.span.end);
  };
  const auto middle = findings->begin() + static_cast<std::ptrdiff_t>(sorted);
  std::ranges::stable_sort(middle, findings->end(), {}, place);
  std::ranges::inplace_merge(*findings, middle, {}, place);
}

class Judging {
 public:
  Judging(const Letter& letter, const LanguageRules& rules,
          const JudgementOptions& options, Report* report)
      : letter_(letter), rules_(rules), options_(options), report_(report) {}

  void run() {
    read();
    if (!has_prose()) {
      report_->notes.emplace_back(options_.messages->text("report.no-prose"));
      return;
    }
    choose_type();
    sections_.emplace(views_, structure_);
    mark_sections(KnownMarks::kNone);
    if (sections_->asks_for_sections()) mark_sections(KnownMarks::kSections);
    find_tone();
    if (options_.grounds != nullptr) keep_sure_sections();
    if (sections_->asks_for_categories() || scores_) {
      mark_sections(KnownMarks::kAll);
    }
    report_sections();
    find_missing_sections();
    find_misspelt_words();
    if (options_.grounds != nullptr) keep_grounds();
  }

  double known_share() const {
    return text_.words.empty()
               ? 1.0
               : static_cast<double>(matches_.front().known_words()) /
                     static_cast<double>(text_.words.size());
  }

 private:
  bool has_prose() const;
  std::vector<Hit> hits_of(const RuleRecord& rule) const;
  void read();
  void choose_type();
  void mark_sections(KnownMarks known);
  std::size_t most_phrases() const;
  void find_tone();
  void report_sections();
  void find_missing_sections();
  void find_misspelt_words();
  void keep_sure_sections();
  void keep_grounds();
  void keep_section_words();
  void keep_matches(const LetterView& view, const RuleRecord& rule);
  bool is_informal() const;
  std::uint32_t guess_type();

  const Letter& letter_;
  const LanguageRules& rules_;
  const JudgementOptions& options_;
  Report* report_;

  Text text_;
  std::vector<Matches> matches_;  // of each pack
  std::optional<SentenceScores> scores_;
  Structure structure_;
  SentenceMarks marks_;
  std::vector<LetterView> views_;  // for each pack
  std::optional<SectionSearch> sections_;
};

// Whether there is a word that is no placeholder.
bool Judging::has_prose() const {
  std::size_t placeholders = 0;
  for (const KindRun& run : text_.runs) {
    if (run.kind == WordKind::kPlaceholder) ++placeholders;
  }
  return text_.words.size() > placeholders;
}

// The hits of a section that the structure rests on. Their conditions are asked
// before there are parts: the whole letter counts as body.
std::vector<Hit> Judging::hits_of(const RuleRecord& rule) const {
  const std::vector<Part> parts(text_.sentences.size(), Part::kBody);
  const LetterView view{&rules_.packs()[0],
                        &rules_.locale(),
                        &letter_,
                        &text_,
                        &matches_[0],
                        parts,
                        &marks_,
                        kNoIndex,
                        nullptr,
                        true};
  std::vector<Hit> out;
  for (const Hit& hit : matches_[0].of(rule.set)) {
    if (applies_in_any_part(view, rule, hit)) out.push_back(hit);
  }
  return out;
}

void Judging::read() {
  rules_.reader().read(letter_, &text_);
  const std::size_t packs = rules_.packs().size();
  matches_.resize(packs);
  for (std::size_t i = 0; i < packs; ++i) {
    rules_.matchers()[i].match(&text_, &matches_[i]);
  }
  StructureHits hits;
  const Pack& base = rules_.packs().front();
  for (const RuleRecord& rule : rules_of(base, RuleKind::kSection)) {
    const std::string_view id = base.string(rule.id);
    if (id == "greeting") hits.greeting = hits_of(rule);
    if (id == "closing") hits.closing = hits_of(rule);
    if (id == "signature") hits.signature = hits_of(rule);
  }
  structure_ = find_structure(letter_, text_, rules_.locale(), hits);
  for (std::size_t i = 0; i < packs; ++i) {
    views_.push_back({&rules_.packs()[i], &rules_.locale(), &letter_, &text_,
                      &matches_[i], structure_.parts, &marks_, kNoIndex,
                      nullptr, true});
  }
}

// The type whose patterns match most, in a tie the first; kNoIndex if none
// matches.
std::uint32_t Judging::guess_type() {
  std::uint32_t best = kNoIndex;
  std::size_t most = 0;
  std::size_t all = 0;
  const LetterView& view = views_.front();
  for (const RuleRecord& rule : rules_of(*view.pack, RuleKind::kType)) {
    const auto hits = view.matches->of(rule.set);
    const auto count = static_cast<std::size_t>(
        std::ranges::count_if(hits, [&](const Hit& hit) {
          return applies_without_marks(view, rule, hit);
        }));
    all += count;
    if (count <= most) continue;
    most = count;
    best = rules_.type_number(view.pack->string(rule.id));
  }
  if (best == kNoIndex) return best;
  report_->type.value = rules_.type_name(best);
  report_->type.origin = Origin::kGuess;
  report_->type.confidence =
      static_cast<float>(most) / static_cast<float>(all + 1);
  return best;
}

void Judging::choose_type() {
  std::uint32_t type = kNoIndex;
  if (!report_->type.value.empty()) {
    type = rules_.type_number(report_->type.value);
  } else if (structure_.greeting != kNoIndex ||
             structure_.closing != kNoIndex) {
    type = guess_type();
  }
  // A case is a piece of a letter.
  const bool is_letter = letter_.is_chosen || type != kNoIndex ||
                         !options_.clauses || structure_.greeting != kNoIndex ||
                         structure_.closing != kNoIndex;
  for (LetterView& view : views_) {
    view.type = type;
    view.is_letter = is_letter;
  }
  if (!is_letter || !options_.learned) return;
  scores_.emplace(rules_.model(), text_);
  for (LetterView& view : views_) view.scores = &*scores_;
}

void Judging::mark_sections(KnownMarks known) {
  marks_.sections = sections_->find(known);
}

std::size_t Judging::most_phrases() const {
  std::size_t most = 0;
  for (const LetterView& view : views_) {
    for (const RuleRecord& rule : rules_of(*view.pack, RuleKind::kPhrase)) {
      if (rule.section != kNoIndex) continue;  // it has no patterns
      most += view.matches->of(rule.set).size();
    }
  }
  return most;
}

void Judging::find_tone() {
  std::vector<RuleFinding> findings;
  // A long text has many: none shall be moved.
  findings.reserve(most_phrases());
  for (const LetterView& view : views_) {
    for (const KindEntry& kind : kRuleKinds) {
      for (const RuleRecord& rule : rules_of(*view.pack, kind.kind)) {
        if (!options_.choice->includes(view.pack->string(rule.id))) continue;
        kind.find(view, rule, &findings);
      }
    }
  }
  if (options_.clauses) {
    widen_to_clauses(*views_.front().pack, text_, &findings);
  }
  std::vector<RuleFinding*> told = merge_overlaps(&findings);
  if (options_.clauses) merge_neighbours(text_, &told);
  report_->findings.reserve(told.size());
  for (const RuleFinding* found : told) {
    const std::string_view category = found->category;
    auto known = marks_.categories.find(category);
    if (known == marks_.categories.end()) {
      known = marks_.categories.emplace(category, 0).first;
    }
    known->second.push_back(found->hit.sentence);
    report_->findings.push_back(
        put_into_words(*found, *options_.messages, options_.ui_language));
  }
}

void Judging::report_sections() {
  const Pack& pack = rules_.packs().front();
  const auto names = pack.list("sections");
  for (std::size_t i = 0; i < names.size(); ++i) {
    SectionPlace place{std::string(pack.string(names[i])), std::nullopt};
    const auto& sentences = marks_.sections[i];
    if (!sentences.empty()) {
      place.span = text_.sentences[sentences.front()].span;
    }
    report_->sections.push_back(std::move(place));
  }
}

bool Judging::is_informal() const {
  const LetterView& view = views_.front();
  for (const RuleRecord& rule : rules_of(*view.pack, RuleKind::kAgreement)) {
    const std::string_view form = prevailing_form(view, rule);
    const auto& informal = rules_.locale().informal;
    if (std::ranges::find(informal, form) != informal.end()) return true;
  }
  return false;
}

void Judging::find_missing_sections() {
  const std::uint32_t type = views_.front().type;
  if (type == kNoIndex) return;
  MissingOptions options;
  options.required = rules_.required_sections(type);
  options.guessed = report_->type.origin == Origin::kGuess;
  options.informal = is_informal();
  const std::size_t others = report_->findings.size();
  for (Finding& finding :
       find_missing(views_.front(), *options_.messages, options)) {
    if (!options_.choice->includes(finding.rule)) continue;
    report_->findings.push_back(std::move(finding));
  }
  if (options.guessed && report_->findings.size() > others) {
    const MessageArgument arguments[] = {
        {"type", std::string_view(report_->type.value)}};
    report_->notes.push_back(
        options_.messages->format("report.guessed-type", arguments));
  }
  sort_by_place(&report_->findings, others);
}

void Judging::find_misspelt_words() {
  if (options_.speller == nullptr) return;
  const std::size_t others = report_->findings.size();
  options_.speller->check({letter_, text_, structure_.parts},
                          *options_.messages, report_);
  sort_by_place(&report_->findings, others);
}

void Judging::keep_sure_sections() {
  options_.grounds->sure_sections = marks_.sections;
}

// Nothing is asked of the text any more.
void Judging::keep_grounds() {
  Grounds& grounds = *options_.grounds;
  const LetterView& view = views_.front();
  for (const RuleRecord& rule : view.pack->table<RuleRecord>(Table::kRules)) {
    if (rule.kind != RuleKind::kAgreement) continue;
    for (const FormUse& use : uses_of_forms(view, rule)) {
      grounds.address.push_back(
          {view.pack->string(rule.id), use.form, use.span});
    }
  }
  // What the patterns found may turn out to be none: a non-apology.
  for (std::size_t i = 0; i < grounds.sure_sections.size(); ++i) {
    std::erase_if(grounds.sure_sections[i], [&](std::uint32_t sentence) {
      return !std::ranges::binary_search(marks_.sections[i], sentence);
    });
  }
  grounds.sections = marks_.sections;
  keep_section_words();
  if (scores_) {
    grounds.section_scores =
        section_scores_of(view, *scores_, marks_.sections.size());
    grounds.tone_scores = tone_scores_of(view, *scores_);
  }
  grounds.text = text_;
}

// Of a section's rule: its words in the sentences of the section, or that it
// matched elsewhere.
void Judging::keep_matches(const LetterView& view, const RuleRecord& rule) {
  Grounds& grounds = *options_.grounds;
  for (const Hit& hit : view.matches->of(rule.set)) {
    if (std::ranges::binary_search(marks_.sections[rule.section],
                                   hit.sentence)) {
      grounds.section_words[rule.section].push_back(span_of(text_, hit.span));
    } else if (applies_in_any_part(view, rule, hit)) {
      grounds.matched_sections[rule.section] = true;
    }
  }
}

// Of a sentence that no pattern matches in, all of it.
void Judging::keep_section_words() {
  Grounds& grounds = *options_.grounds;
  grounds.section_words.resize(marks_.sections.size());
  grounds.matched_sections.resize(marks_.sections.size());
  for (const LetterView& view : views_) {
    for (const RuleRecord& rule : view.pack->table<RuleRecord>(Table::kRules)) {
      if (rule.kind == RuleKind::kSection) keep_matches(view, rule);
    }
  }
  for (std::uint32_t i = 0; i < grounds.section_words.size(); ++i) {
    std::vector<Span>& words = grounds.section_words[i];
    for (const std::uint32_t sentence : marks_.sections[i]) {
      const Span span = text_.sentences[sentence].span;
      const bool has_words = std::ranges::any_of(
          words, [&](Span one) { return span.contains(one); });
      if (!has_words) words.push_back(span);
    }
    std::ranges::sort(words);
  }
}

}  // namespace

double judge(const Letter& letter, const LanguageRules& rules,
             const JudgementOptions& options, Report* report) {
  Judging one(letter, rules, options, report);
  one.run();
  return one.known_share();
}

}  // namespace sincerely

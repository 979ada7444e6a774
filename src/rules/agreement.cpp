#include "rules/agreement.h"

#include <algorithm>

#include "rules/conditions.h"

namespace sincerely {
namespace {

// The matches of one form that count.
struct AgreementHits {
  std::string_view name;
  std::vector<const Hit*> hits;
};

std::vector<AgreementHits> hits_of_forms(const LetterView& view,
                                         const RuleRecord& rule) {
  std::vector<AgreementHits> out;
  for (const FormRecord& form :
       view.pack->slice<FormRecord>(Table::kForms, rule.forms)) {
    AgreementHits found{view.pack->string(form.name), {}};
    for (const Hit& hit : view.matches->of(form.set)) {
      if (is_quoted(*view.text, hit.sentence, hit.span) ||
          !applies(view, rule, hit)) {
        continue;
      }
      found.hits.push_back(&hit);
    }
    out.push_back(std::move(found));
  }
  return out;
}

// The form with the most hits, in a tie the one whose first hit comes first;
// null if there is no hit at all.
const AgreementHits* prevailing(const std::vector<AgreementHits>& forms) {
  const AgreementHits* best = nullptr;
  for (const AgreementHits& form : forms) {
    if (form.hits.empty()) continue;
    const auto first = form.hits.front()->words.first;
    if (best == nullptr || form.hits.size() > best->hits.size() ||
        (form.hits.size() == best->hits.size() &&
         first < best->hits.front()->words.first)) {
      best = &form;
    }
  }
  return best;
}

// Whether the words of a hit are a hit of this form too: words that serve
// several forms do not offend against any of these.
bool shares(const AgreementHits& form, const Hit& hit) {
  return std::ranges::any_of(form.hits, [&](const Hit* own) {
    return own->words.first < hit.words.last &&
           hit.words.first < own->words.last;
  });
}

}  // namespace

void find_disagreements(const LetterView& view, const RuleRecord& rule,
                        std::vector<RuleFinding>* findings) {
  const auto forms = hits_of_forms(view, rule);
  const AgreementHits* main = prevailing(forms);
  for (const AgreementHits& form : forms) {
    if (&form == main) continue;
    for (const Hit* hit : form.hits) {
      if (shares(*main, *hit)) continue;
      findings->push_back(found_at(view, rule, *hit));
      findings->back().is_of_one_word = true;
    }
  }
}

std::vector<FormUse> uses_of_forms(const LetterView& view,
                                   const RuleRecord& rule) {
  const auto forms = hits_of_forms(view, rule);
  std::vector<FormUse> uses;
  for (const AgreementHits& form : forms) {
    for (const Hit* hit : form.hits) {
      const bool is_shared =
          std::ranges::any_of(forms, [&](const AgreementHits& f) {
            return &f != &form && shares(f, *hit);
          });
      if (!is_shared)
        uses.push_back({form.name, span_of(*view.text, hit->span)});
    }
  }
  return uses;
}

std::string_view prevailing_form(const LetterView& view,
                                 const RuleRecord& rule) {
  const auto forms = hits_of_forms(view, rule);
  const AgreementHits* main = prevailing(forms);
  return main == nullptr ? std::string_view() : main->name;
}

}  // namespace sincerely

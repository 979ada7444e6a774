// Finds the sentences that do the work of each section.

#ifndef ENGINE_SECTIONS_H_
#define ENGINE_SECTIONS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/structure.h"
#include "findings/finding.h"
#include "rules/conditions.h"
#include "rules/letter_view.h"

namespace sincerely {

// Borrows the views, which are of one letter, one for each pack, and the
// structure, whose greeting, closing and signature are those of the letter.
class SectionSearch {
 public:
  SectionSearch(std::span<const LetterView> views, const Structure& structure);

  // The sentences of each section, by its number, each list in the letter's
  // order. The views' marks are what `known` says. Only when all are known is
  // what was learnt from examples asked too: it says that a section is there,
  // and is no ground for silence of others.
  std::vector<std::vector<std::uint32_t>> find(KnownMarks known);

  // Whether conditions of some section ask for sections, for categories: else
  // finding them once more, when these are known, is vain.
  bool asks_for_sections() const { return asks_for_sections_; }
  bool asks_for_categories() const { return asks_for_categories_; }

 private:
  // The sentences that the patterns of one rule find, whatever the marks.
  struct Found {
    const LetterView* view = nullptr;
    const RuleRecord* rule = nullptr;
    std::vector<std::uint32_t> sentences;
  };

  void note_what_is_asked(const LetterView& view, const RuleRecord& rule);

  void add_from_structure(
      std::vector<std::vector<std::uint32_t>>* sections) const;

  std::span<const LetterView> views_;
  const Structure& structure_;
  std::vector<Found> found_;
  bool asks_for_sections_ = false;
  bool asks_for_categories_ = false;
};

// The number of a section in the definitions; kNoIndex if there is none.
std::uint32_t section_number(const Pack& pack, std::string_view name);

// How grave it is that a letter lacks the section of that number.
Severity section_severity(const Pack& pack, std::uint32_t number);

}  // namespace sincerely

#endif  // ENGINE_SECTIONS_H_

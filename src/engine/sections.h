// Finds the sentences that do the work of each section.

#ifndef ENGINE_SECTIONS_H_
#define ENGINE_SECTIONS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/structure.h"
#include "findings/finding.h"
#include "rules/letter_view.h"

namespace sincerely {

// What is known already when conditions on sections or categories are judged.
// Only then is what was learnt from examples asked too: it says that a section
// is there, and is no ground for silence of others.
enum class KnownMarks { kNone, kSections, kAll };

// The sentences of each section, by its number, each list in the letter's
// order. The views are of one letter, one for each pack; their marks are what
// `known` says. Greeting, closing and signature are those of the structure.
std::vector<std::vector<std::uint32_t>> find_sections(
    std::span<const LetterView> views, const Structure& structure,
    KnownMarks known);

// The number of a section in the definitions; kNoIndex if there is none.
std::uint32_t section_number(const Pack& pack, std::string_view name);

// How grave it is that a letter lacks the section of that number.
Severity section_severity(const Pack& pack, std::uint32_t number);

}  // namespace sincerely

#endif  // ENGINE_SECTIONS_H_

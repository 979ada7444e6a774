// What a judgement rests on, for those who have more to ask than what is found.

#ifndef ENGINE_GROUNDS_H_
#define ENGINE_GROUNDS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/span.h"
#include "text/text.h"

namespace sincerely {

// Where a letter addresses its reader, and in which of its language's forms.
struct AddressUse {
  std::string_view rule;  // both borrowed from the pack
  std::string_view form;
  Span span;
};

// How likely the sentences of a letter are to have a category's fault by what
// was learnt, 0 to 1; nothing where they are quoted.
struct ToneScores {
  std::string_view category;  // borrowed from the pack
  std::vector<float> sentences;
  // The clause of each sentence that is likeliest by itself, and how likely: a
  // long sentence hides the fault of a short clause.
  std::vector<float> clauses;
  std::vector<Span> clause_spans;
};

// Of one letter.
struct Grounds {
  Text text;
  // The sentences that do the work of each section, by its number: all of
  // them, and those that the patterns find, without what was learnt.
  std::vector<std::vector<std::uint32_t>> sections;
  std::vector<std::vector<std::uint32_t>> sure_sections;
  // Of each section, whether its patterns match anywhere, also where they do
  // not count: thanks that are taken for the closing.
  std::vector<bool> matched_sections;
  // Of each section, the words that do its work.
  std::vector<std::vector<Span>> section_words;
  std::vector<AddressUse> address;  // quotations left out
  // Of each section, how likely each sentence is to do its work by what was
  // learnt, 0 to 1; empty where that was not asked.
  std::vector<std::vector<float>> section_scores;
  // Of the categories that were learnt; none where that was not asked.
  std::vector<ToneScores> tone_scores;
};

}  // namespace sincerely

#endif  // ENGINE_GROUNDS_H_

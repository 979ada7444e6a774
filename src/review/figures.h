// Finds what is written in figures: numbers with their marks, dates, times,
// telephone numbers, codes. What the words beside them add is left to
// value_reading.h.

#ifndef REVIEW_FIGURES_H_
#define REVIEW_FIGURES_H_

#include <string>
#include <string_view>
#include <vector>

#include "review/value.h"
#include "review/value_words.h"

namespace sincerely {

// A value, and the letters that are written to it without a blank: "pm" of
// "3pm", as they stand there.
struct Figure {
  Value value;
  std::string_view suffix;  // borrowed from the text
};

// In the order of the text. Nothing is looked for in the spans that are passed
// over; they are sorted.
std::vector<Figure> find_figures(std::string_view text,
                                 const std::vector<Span>& passed_over,
                                 const ValueWords& words);

}  // namespace sincerely

#endif  // REVIEW_FIGURES_H_

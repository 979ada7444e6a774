// What the elements of HTML mean for the text in them: which begin a line,
// which are never seen, which close one another.

#ifndef FORMS_HTML_ELEMENTS_H_
#define FORMS_HTML_ELEMENTS_H_

#include <gumbo.h>

#include <cstdint>
#include <span>

namespace sincerely {

// A set of these is what an element, or one with all that it stands in, is.
enum ElementTrait : std::uint32_t {
  kLine = 1U << 0,       // its text begins and ends a line
  kParagraph = 1U << 1,  // with a blank line around it
  kVoid = 1U << 2,       // has no content and no end tag
  kRaw = 1U << 3,        // its content is no markup, and is not seen
  kUnseen = 1U << 4,     // nothing in it is seen
  kEndsP = 1U << 5,      // begins behind a paragraph that is still open
  kScope = 1U << 6,      // end tags in it close nothing outside of it
  kPreserved = 1U << 7,  // its line breaks are kept
  kQuotation = 1U << 8,  // what the customer wrote
  kCode = 1U << 9,       // no words
  kItem = 1U << 10,      // has a bullet or a number
  kUnquoted = 1U << 11,  // inline and in quotation marks that are not written
  // What holds for all that is in an element.
  kInherited = kUnseen | kPreserved | kQuotation | kCode,
};

std::uint32_t traits_of(GumboTag tag);

// A start tag closes the nearest open one of `closed`, unless one of `within`
// is nearer.
struct ImpliedEnd {
  std::span<const GumboTag> closed;
  std::span<const GumboTag> within;
};

// Empty for most.
ImpliedEnd implied_end_of(GumboTag tag);

}  // namespace sincerely

#endif  // FORMS_HTML_ELEMENTS_H_

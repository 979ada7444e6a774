// The elements of a page that are open at one place of it, and what holds for
// the text there.

#ifndef FORMS_OPEN_ELEMENTS_H_
#define FORMS_OPEN_ELEMENTS_H_

#include <gumbo.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sincerely {

struct OpenElement {
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  std::string_view name;
  std::uint32_t traits = 0;   // its own, ElementTrait
  std::uint32_t holding = 0;  // with those inherited
  std::uint32_t items = 0;    // of a list, so far
};

// Closes elements as the standard does where that makes a difference to the
// text. Depth is limited: what is deeper counts as part of what it stands in.
class OpenElements {
 public:
  std::uint32_t holding() const {
    return elements_.empty() ? 0 : elements_.back().holding;
  }

  // Elements that mean nothing for their text are not kept, unless one that
  // does waits for an end tag of the same name. Returns whether it was kept.
  bool open(OpenElement element);

  // The ones to be closed, innermost first, are those from `begin` to the top.
  // Nothing is closed if none is found: then it is size().
  std::size_t find(std::span<const GumboTag> tags,
                   std::span<const GumboTag> within) const;
  std::size_t find(GumboTag tag, std::string_view name) const;

  const OpenElement& top() const { return elements_.back(); }
  void pop() { elements_.pop_back(); }
  // Closes one that others are still open in: `<b><i></b></i>`.
  void erase(std::size_t index);

  // The nearest list; nullptr if there is none.
  OpenElement* list();

  std::size_t size() const { return elements_.size(); }
  const OpenElement& operator[](std::size_t index) const {
    return elements_[index];
  }

 private:
  std::vector<OpenElement> elements_;
};

}  // namespace sincerely

#endif  // FORMS_OPEN_ELEMENTS_H_

#include "forms/open_elements.h"

#include <algorithm>

#include "forms/html_elements.h"
#include "forms/html_tokens.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxOpenElements = 512;  // as browsers have it
constexpr std::uint32_t kMeaning = kLine | kScope | kInherited | kUnquoted;

bool is_among_tags(GumboTag tag, std::span<const GumboTag> tags) {
  return std::ranges::find(tags, tag) != tags.end();
}

// Also of elements that gumbo does not know.
bool is_same_element(const OpenElement& element, GumboTag tag,
                     std::string_view name) {
  return element.tag == tag &&
         (tag != GUMBO_TAG_UNKNOWN || is_same_name(element.name, name));
}

}  // namespace

bool OpenElements::open(OpenElement element) {
  if (elements_.size() >= kMaxOpenElements) return false;
  const bool waits = std::ranges::any_of(elements_, [&](const OpenElement& e) {
    return is_same_element(e, element.tag, element.name);
  });
  if ((element.traits & kMeaning) == 0 && !waits) return false;
  element.holding = (element.traits & kInherited) | holding();
  elements_.push_back(element);
  return true;
}

std::size_t OpenElements::find(std::span<const GumboTag> tags,
                               std::span<const GumboTag> within) const {
  for (std::size_t i = elements_.size(); i-- > 0;) {
    if (is_among_tags(elements_[i].tag, tags)) return i;
    if (is_among_tags(elements_[i].tag, within)) break;
  }
  return elements_.size();
}

std::size_t OpenElements::find(GumboTag tag, std::string_view name) const {
  const bool is_of_table = tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TR ||
                           tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD ||
                           tag == GUMBO_TAG_TFOOT || tag == GUMBO_TAG_BODY ||
                           tag == GUMBO_TAG_HTML;
  for (std::size_t i = elements_.size(); i-- > 0;) {
    const OpenElement& element = elements_[i];
    if (is_same_element(element, tag, name)) return i;
    // A row's end closes the cells in it, but no row of the table around.
    const bool is_end = is_of_table
                            ? element.tag == GUMBO_TAG_TABLE &&
                                  tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML
                            : (element.traits & kScope) != 0;
    if (is_end) break;
  }
  return elements_.size();
}

void OpenElements::erase(std::size_t index) {
  elements_.erase(elements_.begin() + static_cast<std::ptrdiff_t>(index));
  for (std::size_t i = index; i < elements_.size(); ++i) {
    elements_[i].holding = (elements_[i].traits & kInherited) |
                           (i == 0 ? 0 : elements_[i - 1].holding);
  }
}

OpenElement* OpenElements::list() {
  const auto found = std::find_if(
      elements_.rbegin(), elements_.rend(), [](const OpenElement& element) {
        return element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
      });
  return found == elements_.rend() ? nullptr : &*found;
}

}  // namespace sincerely

// What styles do to the text of a page: what they hide, what they make a block
// of, where they keep line breaks. Only what a style attribute says, and rules
// of a style sheet for a plain class or id, is read.

#ifndef FORMS_HTML_STYLE_H_
#define FORMS_HTML_STYLE_H_

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace sincerely {

struct StyleEffect {
  bool hides = false;
  bool is_block = false;
  bool preserves = false;  // line breaks
};

// Of the declarations "display: none; color: red".
StyleEffect style_effect(std::string_view declarations);

// The classes and ids that a page's style sheets hide on every screen.
class HiddenNames {
 public:
  // Rules within `@media` and the like are passed over.
  void read(std::string_view style_sheet);

  // `classes` is as in the attribute, several with blanks between.
  bool hides(std::string_view classes, std::string_view id) const;

 private:
  void read_rule(std::string_view selectors, std::string_view declarations);

  std::set<std::string, std::less<>> names_;  // ".preheader", "#top"
};

}  // namespace sincerely

#endif  // FORMS_HTML_STYLE_H_

// What an inline code of XLIFF shows to a reader: a placeholder, a line break,
// or nothing, as markup does.

#ifndef FORMS_INLINE_CODE_H_
#define FORMS_INLINE_CODE_H_

#include <cstdint>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sincerely {

// How an element inside a segment is to be read.
enum class InlineRole : std::uint8_t {
  kAround,  // <g>, <pc>, <mrk>: tags around text
  kCode,    // <x/>, <ph>: see shown_text()
  kMarkup,  // <bpt>, <ec/>, <sub>: no text of the message
};

InlineRole inline_role(std::string_view local_name);

// The native codes of a unit (<originalData>), by their ids.
using NativeCodes = std::unordered_map<std::string_view, std::string_view>;

// A placeholder that find_placeholders() knows: the native one ("%s",
// "{{name}}") where the element tells it, else "{id}". "\n" for a line break,
// empty for other markup.
std::string shown_text(const pugi::xml_node& code, const NativeCodes& native);

}  // namespace sincerely

#endif  // FORMS_INLINE_CODE_H_

// Decodes the character references of HTML and XML: `&eacute;`, `&#233;`,
// `&#xE9;`.

#ifndef FORMS_ENTITIES_H_
#define FORMS_ENTITIES_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sincerely {

enum class EntityRules : std::uint8_t {
  kHtml,           // `&eacute` needs no semicolon
  kHtmlAttribute,  // it does before a letter, digit or `=`: `?a=1&copy=2`
  kMarkdown,       // all names of HTML, with their semicolon
  kXml,            // the five names of XML, with their semicolon
};

struct Entity {
  std::size_t size = 0;  // bytes that it takes; 0: there is none
  std::string text;      // what it stands for, valid UTF-8 without NUL
};

// The reference at the beginning of `source`, which begins with `&`. A number
// that is no character is U+FFFD, as it is in HTML.
Entity read_entity(std::string_view source, EntityRules rules);

}  // namespace sincerely

#endif  // FORMS_ENTITIES_H_

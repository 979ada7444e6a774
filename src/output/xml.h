// Text as XML 1.0 can hold it, between tags and in attributes.

#ifndef OUTPUT_XML_H_
#define OUTPUT_XML_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace sincerely {

// What stands between tags. Characters that XML has no way to write, controls
// above all, become the symbols that stand for them, or U+FFFD; so do bytes
// that are no UTF-8.
void add_text(std::string_view text, std::string* xml);

// ` name="value"`. Line ends and tabs are kept.
void add_attribute(std::string_view name, std::string_view value,
                   std::string* xml);
void add_attribute(std::string_view name, std::size_t value, std::string* xml);

}  // namespace sincerely

#endif  // OUTPUT_XML_H_

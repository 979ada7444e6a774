// What must hold of the messages of any document, whatever its bytes were.

#ifndef TESTS_FORMS_MAP_CHECKS_H_
#define TESTS_FORMS_MAP_CHECKS_H_

#include <algorithm>
#include <string>
#include <string_view>

#include "forms/document.h"
#include "input/utf8.h"

namespace sincerely {

// Nothing if all is well: stretches follow one another without gaps in the
// text, rise in the file, lie within both, and copies are copies.
inline std::string map_fault(std::string_view file, std::string_view text,
                             const SourceMap& map) {
  std::uint32_t text_end = 0;
  std::uint32_t source_end = 0;
  for (const Stretch& s : map.stretches()) {
    if (s.text.begin != text_end || s.text.begin > s.text.end) return "gap";
    if (s.source.begin < source_end || s.source.begin > s.source.end ||
        s.source.end > file.size()) {
      return "source";
    }
    if (s.text.size() == s.source.size() &&
        text.substr(s.text.begin, s.text.size()) !=
            file.substr(s.source.begin, s.source.size())) {
      return "copy";
    }
    text_end = s.text.end;
    source_end = s.source.end;
  }
  if (map.is_identity()) return text.empty() ? "no place" : "no map";
  return text_end == text.size() ? "" : "end";
}

inline std::string inert_fault(const Letter& letter) {
  std::uint32_t last = 0;
  for (const Inert& inert : letter.inert) {
    if (inert.span.begin < last || inert.span.empty()) return "inert";
    last = inert.span.end;
  }
  return last <= letter.text.size() ? "" : "inert end";
}

inline std::string document_fault(const Document& document) {
  const std::string& file = document.file.text;
  for (const Message& message : document.messages) {
    const std::string& text = message.letter.text;
    if (find_invalid_utf8(text) != std::string::npos) return "UTF-8";
    if (text.find('\0') != std::string::npos) return "NUL";
    std::string fault = map_fault(file, text, message.map);
    if (fault.empty()) fault = inert_fault(message.letter);
    if (fault.empty() && !message.source.text.empty()) {
      fault = map_fault(file, message.source.text, message.source.map);
    }
    if (!fault.empty()) return fault;
  }
  return {};
}

}  // namespace sincerely

#endif  // TESTS_FORMS_MAP_CHECKS_H_

// What must hold of any mail's document, and what a mail's bytes say at the
// place of some text.

#ifndef TESTS_FORMS_MAIL_CHECKS_H_
#define TESTS_FORMS_MAIL_CHECKS_H_

#include <string>
#include <string_view>

#include "forms/document.h"
#include "forms/part_charset.h"
#include "forms/transfer.h"
#include "input/utf8.h"

namespace sincerely {

inline std::string mail_fault(const Document& document) {
  if (document.messages.size() != 1) return "not one letter";
  const Message& message = document.messages.front();
  const std::string& text = message.letter.text;
  if (find_invalid_utf8(text) != std::string::npos) return "no UTF-8";
  if (text.find('\0') != std::string::npos) return "NUL";
  if (find_invalid_utf8(document.file.text) != std::string::npos) return "file";
  std::uint32_t text_end = 0;
  std::uint32_t source_end = 0;
  for (const Stretch& s : message.map.stretches()) {
    if (s.text.begin != text_end || s.text.begin > s.text.end) return "gap";
    if (s.source.begin < source_end || s.source.begin > s.source.end) {
      return "order";
    }
    text_end = s.text.end;
    source_end = s.source.end;
  }
  if (text_end != text.size()) return "no map";
  if (source_end > document.file.text.size()) return "outside";
  std::uint32_t inert_end = 0;
  for (const Inert& inert : message.letter.inert) {
    if (inert.span.begin < inert_end || inert.span.empty()) return "inert";
    inert_end = inert.span.end;
  }
  if (inert_end > text.size()) return "inert outside";
  std::uint32_t fixed_end = 0;
  for (const Span& fixed : message.fixed) {
    if (fixed.begin < fixed_end || fixed.empty()) return "fixed";
    fixed_end = fixed.end;
  }
  return fixed_end > text.size() ? "fixed outside" : "";
}

// The words that quoted-printable stands for.
inline std::string decoded(std::string_view source, QuotedPlace place,
                           const std::string& charset) {
  TracedText bytes;
  read_quoted_printable(source, {0, static_cast<std::uint32_t>(source.size())},
                        place, &bytes);
  return read_in_charset(bytes, charset.empty() ? "UTF-8" : charset).text;
}

}  // namespace sincerely

#endif  // TESTS_FORMS_MAIL_CHECKS_H_

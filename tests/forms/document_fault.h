// What holds for the document of any file, whatever its form and its bytes: its
// texts are UTF-8, its maps lead back into the file in the file's order.

#ifndef TESTS_FORMS_DOCUMENT_FAULT_H_
#define TESTS_FORMS_DOCUMENT_FAULT_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "forms/document.h"
#include "input/result.h"
#include "input/utf8.h"

namespace sincerely {

inline std::string_view cut(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

// A blank may be another white space in the file.
inline bool is_copy(std::string_view text, std::string_view source) {
  constexpr std::string_view kWhite = " \t\r\n\f\v";
  return std::ranges::equal(text, source, [&](char a, char b) {
    return a == b || ((a == ' ' || a == '\n') &&
                      kWhite.find(b) != std::string_view::npos);
  });
}

// Where the bytes are any, a charset may be read as another, and half a
// quotation as long as what stands for it: then only the order of the places is
// looked at.
inline std::string map_fault(std::string_view text, const SourceMap& map,
                             std::string_view file, bool has_copies = true,
                             bool is_sound = true) {
  std::uint32_t text_end = 0;
  std::uint32_t source_end = 0;
  for (const Stretch& s : map.stretches()) {
    if (s.text.begin != text_end) return "has a gap in its text";
    if (s.text.begin > s.text.end || s.source.begin > s.source.end ||
        s.source.begin < source_end || s.source.end > file.size()) {
      return "has places out of order";
    }
    text_end = s.text.end;
    source_end = s.source.end;
    const std::string_view source = cut(file, s.source);
    if (is_sound && find_invalid_utf8(source) != std::string_view::npos) {
      return "cuts a character";
    }
    if (has_copies && s.text.size() == s.source.size() &&
        !is_copy(cut(text, s.text), source)) {
      return "is not what stands in the file: " + std::string(source);
    }
  }
  return text_end == text.size() ? "" : "has text without a map";
}

inline bool are_in_order(const std::vector<Span>& spans, std::size_t size) {
  std::uint32_t end = 0;
  for (const Span& span : spans) {
    if (span.begin < end || span.empty()) return false;
    end = span.end;
  }
  return end <= size;
}

inline std::string message_fault(const Message& message,
                                 const Document& document, bool is_sound) {
  const std::string& text = message.letter.text;
  for (const std::string* words : {&text, &message.key}) {
    if (find_invalid_utf8(*words) != std::string_view::npos) return "no UTF-8";
  }
  if (text.find('\0') != std::string::npos) return "has a NUL";
  std::vector<Span> inert;
  for (const Inert& stretch : message.letter.inert) {
    inert.push_back(stretch.span);
  }
  if (!are_in_order(inert, text.size())) return "has inert out of order";
  if (!are_in_order(message.fixed, text.size())) return "has fixed so";
  if (message.map.is_identity() && !message.part.empty()) {
    return text == document.file.text ? "" : "is not the text of its part";
  }
  if (message.map.is_identity() && document.is_catalogue) return "has no place";
  // "=93" of a charset is as long as “.
  const bool is_decoded =
      !message.fixed.empty() ||
      std::ranges::any_of(message.writings, [](const Writing& writing) {
        return writing.kind == Writing::Kind::kQuotedPrintable;
      });
  return map_fault(text, message.map, document.file.text,
                   is_sound && !is_decoded, is_sound);
}

// Empty if nothing is wrong. A file of which people wrote each byte is sound.
inline std::string document_fault(const Document& document,
                                  bool is_sound = true) {
  const std::string& file = document.file.text;
  if (find_invalid_utf8(file) != std::string_view::npos) return "no UTF-8";
  for (const Message& message : document.messages) {
    const std::string fault = message_fault(message, document, is_sound);
    if (!fault.empty()) return message.key + " " + fault;
  }
  return {};
}

inline std::string document_fault(const Result<Document>& read,
                                  bool is_sound = true) {
  if (read.ok()) return document_fault(read.value(), is_sound);
  return read.error().message.empty() ? "an error without words" : "";
}

}  // namespace sincerely

#endif  // TESTS_FORMS_DOCUMENT_FAULT_H_

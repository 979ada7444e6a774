// What is wrong in a document that a form was read into, whatever was read: a
// map that leads astray, text that is no UTF-8.

#ifndef TESTS_FORMS_DOCUMENT_FAULTS_H_
#define TESTS_FORMS_DOCUMENT_FAULTS_H_

#include <string>
#include <string_view>

#include "forms/document.h"
#include "input/utf8.h"

namespace sincerely {

inline std::string_view cut(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

// A line break may have become a blank.
inline bool is_same(std::string_view text, std::string_view source) {
  return text == source ||
         (text == " " && (source == "\n" || source == "\r" || source == "\t"));
}

inline std::string map_fault(std::string_view text, const SourceMap& map,
                             std::string_view file) {
  if (map.is_identity()) return text.empty() ? "" : "has no map";
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
    if (s.text.size() == s.source.size()) {
      // Copies were joined: blanks of one byte are looked at one by one.
      for (std::uint32_t i = 0; i < s.text.size(); ++i) {
        if (!is_same(text.substr(s.text.begin + i, 1), source.substr(i, 1))) {
          return "is not what stands in the file: " + std::string(source);
        }
      }
    } else if (find_invalid_utf8(source) != std::string_view::npos) {
      return "cuts a character";
    }
  }
  return text_end == text.size() ? "" : "has text without a map";
}

inline std::string inert_fault(const Letter& letter) {
  std::uint32_t end = 0;
  for (const Inert& inert : letter.inert) {
    if (inert.span.begin < end || inert.span.begin > inert.span.end) {
      return "has inert stretches out of order";
    }
    end = inert.span.end;
  }
  return end > letter.text.size() ? "has inert stretches outside" : "";
}

inline std::string message_fault(const Message& message,
                                 std::string_view file) {
  if (find_invalid_utf8(message.letter.text) != std::string_view::npos) {
    return "is no UTF-8";
  }
  std::string fault = inert_fault(message.letter);
  if (fault.empty() && message.part.empty()) {
    fault = map_fault(message.letter.text, message.map, file);
  }
  if (fault.empty() && !message.source.text.empty()) {
    fault = map_fault(message.source.text, message.source.map, file);
    if (!fault.empty()) fault = "source " + fault;
  }
  return fault;
}

// Empty if nothing is wrong.
inline std::string document_fault(const Document& document) {
  for (const Message& message : document.messages) {
    const std::string fault = message_fault(message, document.file.text);
    if (!fault.empty()) return message.key + " " + fault;
    if (!message.part.empty() && message.letter.text != document.file.text) {
      return message.key + " is not the text of its part";
    }
  }
  return "";
}

}  // namespace sincerely

#endif  // TESTS_FORMS_DOCUMENT_FAULTS_H_

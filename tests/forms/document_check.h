// What is true of every document, whatever the file it was read from, and a
// document in words, to be compared with what was expected.

#ifndef TESTS_FORMS_DOCUMENT_CHECK_H_
#define TESTS_FORMS_DOCUMENT_CHECK_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "forms/document.h"
#include "input/result.h"
#include "input/utf8.h"

namespace sincerely {

// What is wrong with a map; empty if nothing is.
inline std::string fault_of(const SourceMap& map, std::string_view text,
                            std::string_view file) {
  std::uint32_t text_end = 0;
  std::uint32_t source_end = 0;
  for (const Stretch& s : map.stretches()) {
    if (s.text.begin != text_end) return "a gap in the text";
    if (s.text.end < s.text.begin) return "a text that ends before it begins";
    if (s.source.begin < source_end) return "a source that falls back";
    if (s.source.end < s.source.begin) return "a source that ends too early";
    if (s.source.end > file.size()) return "a source outside of the file";
    const bool is_copy = s.text.size() == s.source.size();
    if (is_copy && text.substr(s.text.begin, s.text.size()) !=
                       file.substr(s.source.begin, s.source.size())) {
      return "a copy that is none";
    }
    text_end = s.text.end;
    source_end = s.source.end;
  }
  return text_end == text.size() ? "" : "a map that ends before its text";
}

inline std::string fault_of(const Message& message, std::string_view file) {
  const Letter& letter = message.letter;
  if (letter.text.empty()) return "no text";
  for (const std::string& text : {letter.text, message.key}) {
    if (find_invalid_utf8(text) != std::string::npos) return "no UTF-8";
  }
  if (letter.text.find('\0') != std::string::npos) return "NUL";
  std::uint32_t last = 0;
  for (const Inert& inert : letter.inert) {
    if (inert.span.begin < last) return "inert stretches out of order";
    if (inert.span.end < inert.span.begin) return "an inert stretch reversed";
    last = inert.span.end;
  }
  if (last > letter.text.size()) return "an inert stretch outside of the text";
  return fault_of(message.map, letter.text, file);
}

inline std::string fault_of(const Document& document) {
  for (const Message& message : document.messages) {
    const std::string fault = fault_of(message, document.file.text);
    if (!fault.empty()) return message.key + ": " + fault;
  }
  return {};
}

inline std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "⏎";
    } else if (c == '\r') {
      out += "␍";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "�";
    } else {
      out += c;
    }
  }
  return out;
}

// A line a message, then a line for each of its stretches that is no copy, then
// the notes.
inline std::string describe(const Result<Document>& read) {
  if (!read) {
    const Error& error = read.error();
    return "error: " + std::to_string(error.line) + ":" +
           std::to_string(error.column) + ": " + error.message + "\n";
  }
  std::string out;
  for (const Message& message : read.value().messages) {
    const std::string& text = message.letter.text;
    out += message.key;
    if (!message.letter.declared_language.empty()) {
      out += " [" + message.letter.declared_language + "]";
    }
    out += " = " + on_one_line(text) + "\n";
    for (const Stretch& s : message.map.stretches()) {
      if (s.text.size() == s.source.size()) continue;
      out += "    “" +
             on_one_line(std::string_view(read.value().file.text)
                             .substr(s.source.begin, s.source.size())) +
             "” → “" + on_one_line(text.substr(s.text.begin, s.text.size())) +
             "”\n";
    }
  }
  for (const std::string& note : read.value().notes) {
    out += "note: " + note + "\n";
  }
  return out;
}

}  // namespace sincerely

#endif  // TESTS_FORMS_DOCUMENT_CHECK_H_

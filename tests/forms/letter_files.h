// For tests of forms that are one letter a file: letters with what is expected
// of them, and what holds for the map of any.

#ifndef TESTS_FORMS_LETTER_FILES_H_
#define TESTS_FORMS_LETTER_FILES_H_

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "forms/document.h"
#include "input/reader.h"
#include "input/utf8.h"

namespace sincerely {

inline constexpr std::size_t kTestFileLimit = 1 << 20;

// The files of a form, without those that say what is expected of another.
inline std::vector<std::string> letter_files(std::string_view form) {
  std::vector<std::string> paths;
  const std::string folder =
      std::string(SINCERELY_ROOT "/tests/forms/files/") + std::string(form);
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".expected") {
      paths.push_back(entry.path().string());
    }
  }
  std::ranges::sort(paths);
  return paths;
}

// The only message of a document, as the files of what is expected have it:
// what was declared, the notes, and the text with ⟦marks⟧ of what is inert.
inline std::string describe_letter(const Document& document) {
  if (document.messages.size() != 1) return "no letter";
  const Letter& letter = document.messages[0].letter;
  std::string out = "language: " + letter.declared_language + "\n";
  out += "type: " + letter.declared_type + "\n";
  for (const std::string& note : document.notes) out += "note: " + note + "\n";
  out += "\n";
  std::size_t at = 0;
  for (const Inert& inert : letter.inert) {
    out += letter.text.substr(at, inert.span.begin - at);
    out += inert.kind == Inert::Kind::kQuote ? "⟦quote|" : "⟦markup|";
    out += letter.text.substr(inert.span.begin, inert.span.size()) + "⟧";
    at = inert.span.end;
  }
  return out + letter.text.substr(at) + "\n";
}

// Whether a stretch of the map has in the file what it says: a copy, one blank
// for white space, or something decoded, which begins with one of `signs`.
inline bool is_true_stretch(std::string_view text, std::string_view source,
                            std::string_view signs) {
  const auto is_white = [](std::string_view words) {
    return words.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
  };
  if (source.empty()) return !text.empty();
  if (is_white(text) && is_white(source)) return true;
  if (text.size() == source.size()) return text == source;
  return signs.find(source[0]) != std::string_view::npos;
}

inline void check_map(const Document& document, std::string_view signs) {
  for (const Message& message : document.messages) {
    const std::string_view text = message.letter.text;
    EXPECT_EQ(std::string_view::npos, find_invalid_utf8(text));
    std::uint32_t end = 0;
    std::uint32_t source_end = 0;
    for (const Stretch& stretch : message.map.stretches()) {
      const auto words = text.substr(stretch.text.begin, stretch.text.size());
      const auto source =
          std::string_view(document.file.text)
              .substr(stretch.source.begin, stretch.source.size());
      EXPECT_EQ(end, stretch.text.begin);
      EXPECT_LE(source_end, stretch.source.begin) << words;
      EXPECT_TRUE(is_true_stretch(words, source, signs))
          << words << " <- " << source;
      end = stretch.text.end;
      source_end = stretch.source.end;
    }
    EXPECT_EQ(text.size(), end);
  }
}

// Reads all files of a form and compares them with what is expected of them.
template <typename Read>
void check_letter_files(std::string_view form, std::string_view signs,
                        Read read) {
  const std::vector<std::string> paths = letter_files(form);
  EXPECT_LT(4U, paths.size());
  for (const std::string& path : paths) {
    SCOPED_TRACE(path);
    const auto expected = read_file(path + ".expected", kTestFileLimit);
    ASSERT_TRUE(expected.ok()) << "no " << path << ".expected";
    const auto document = read(path, read_file(path, kTestFileLimit).value());
    ASSERT_TRUE(document.ok()) << document.error().to_string();
    EXPECT_EQ(expected.value(), describe_letter(document.value()));
    check_map(document.value(), signs);
  }
}

}  // namespace sincerely

#endif  // TESTS_FORMS_LETTER_FILES_H_

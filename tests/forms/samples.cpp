#include "forms/samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "forms/document_fault.h"

namespace sincerely {
namespace {

std::string on_one_line(std::string_view text) {
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
std::string describe_catalogue(const Result<Document>& read) {
  if (!read) {
    const Error& error = read.error();
    return "error: " + std::to_string(error.line) + ":" +
           std::to_string(error.column) + ": " + error.message + "\n";
  }
  const Document& document = read.value();
  std::string out;
  for (const Message& message : document.messages) {
    const std::string& text = message.letter.text;
    out += message.key;
    if (!message.letter.declared_language.empty()) {
      out += " [" + message.letter.declared_language + "]";
    }
    out += " = " + on_one_line(text) + "\n";
    for (const Stretch& s : message.map.stretches()) {
      if (s.text.size() == s.source.size()) continue;
      out += "    “" + on_one_line(cut(document.file.text, s.source)) +
             "” → “" + on_one_line(cut(text, s.text)) + "”\n";
    }
  }
  for (const std::string& note : document.notes) out += "note: " + note + "\n";
  return out;
}

}  // namespace

std::string sample(const std::string& name) {
  std::ifstream in(SINCERELY_ROOT "/tests/forms/files/" + name,
                   std::ios::binary);
  EXPECT_TRUE(in.is_open()) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> samples(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(
           SINCERELY_ROOT "/tests/forms/files/" + folder)) {
    const std::filesystem::path& path = entry.path();
    if (!entry.is_regular_file() || path.extension() == ".expected") continue;
    names.push_back(folder + "/" + path.filename().string());
  }
  EXPECT_LT(3U, names.size()) << folder;
  std::ranges::sort(names);
  return names;
}

std::string describe_letter(const Document& document) {
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

void check_catalogue_samples(const std::string& folder, ReadForm* read) {
  for (const std::string& name : samples(folder)) {
    SCOPED_TRACE(name);
    const std::string file = name.substr(folder.size() + 1);
    const Result<Document> document = read(file, sample(name));
    EXPECT_EQ(sample(folder + "/expected/" + file),
              describe_catalogue(document));
    EXPECT_EQ("", document_fault(document));
  }
}

void check_letter_samples(const std::string& folder, std::string_view signs,
                          ReadForm* read) {
  for (const std::string& name : samples(folder)) {
    SCOPED_TRACE(name);
    const Result<Document> document = read(name, sample(name));
    ASSERT_TRUE(document.ok()) << document.error().to_string();
    EXPECT_EQ(sample(name + ".expected"), describe_letter(document.value()));
    EXPECT_EQ("", document_fault(document));
    const Message& message = document.value().messages.at(0);
    for (const Stretch& s : message.map.stretches()) {
      const auto source = cut(document.value().file.text, s.source);
      const bool is_white =
          source.find_first_not_of(" \t\r\n\f") == source.npos;
      if (s.text.size() == s.source.size() || is_white) continue;
      EXPECT_NE(signs.npos, signs.find(source[0])) << source;
    }
  }
}

}  // namespace sincerely

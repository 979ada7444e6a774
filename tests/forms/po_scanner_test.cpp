#include "forms/po_scanner.h"

#include <gmock/gmock.h>

#include <string>

namespace sincerely {
namespace {

using testing::ElementsAre;

// "context|id|plural|string|string", with "*" before a fuzzy one.
std::vector<std::string> entries_of(std::string_view text, LineNotes* notes) {
  std::vector<std::string> out;
  scan_po(text, notes, [&](const PoEntry& entry) {
    const auto words = [&](const PoField& field) {
      TracedText decoded;
      append_po_field(text, field, notes, &decoded);
      return decoded.text;
    };
    std::string row = entry.is_fuzzy ? "*" : "";
    row += words(entry.context) + "|" + words(entry.id) + "|" +
           words(entry.id_plural);
    for (const PoField& field : entry.strings) row += "|" + words(field);
    out.push_back(row);
  });
  return out;
}

struct PoScannerRow {
  std::string_view text;
  std::vector<std::string> entries;
};

TEST(ScanPo, ReadsEntries) {
  const PoScannerRow rows[] = {
      {"", {}},
      {"# only a comment", {}},
      {"msgid \"a\"\nmsgstr \"b\"", {"|a||b"}},
      {"msgid \"a\"\r\nmsgstr \"b\"\r\n\"c\"\r\n", {"|a||bc"}},
      {"msgid \"a\"\rmsgstr \"b\"\r", {"|a||b"}},
      {"msgid \"a\" msgstr \"b\" msgid \"c\" msgstr \"d\"", {"|a||b", "|c||d"}},
      {"msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgctxt \"y\"\nmsgid \"a\"\n"
       "msgstr \"c\"",
       {"x|a||b", "y|a||c"}},
      {"msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr [ 1 ] \"bs\"",
       {"|a|as|b|bs"}},
      {"#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"",
       {"*|a||b", "|c||d"}},
      {"#,c-format,fuzzy\n#: x.c:3\nmsgid \"a\"\nmsgstr \"b\"", {"*|a||b"}},
      {"#, fuzzyish\nmsgid \"a\"\nmsgstr \"b\"", {"|a||b"}},
      {"#, fuzzy\n#~ msgid \"o\"\n#~ msgstr \"p\"\nmsgid \"a\"\nmsgstr \"b\"",
       {"|a||b"}},
      {"#| msgid \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n# t\n\"c\"", {"|a||bc"}},
      {"domain \"d\"\nmsgid \"a\"\nmsgstr \"b\"", {"|a||b"}},
      {"msgid \"a\"\nmsgstr \"\"", {"|a||"}},
  };
  for (const PoScannerRow& row : rows) {
    LineNotes notes(row.text);
    EXPECT_EQ(row.entries, entries_of(row.text, &notes)) << row.text;
  }
}

TEST(ScanPo, DecodesEscapes) {
  constexpr std::pair<std::string_view, std::string_view> kRows[] = {
      {R"(\n\t\r\b\f\v\a\\\")", "\n\t\r\b\f\v\a\\\""},
      {R"(caf\303\251)", "café"},
      {R"(caf\xc3\xA9s)", "cafés"},
      {R"(\xe2\x82\xac\101)", "€A"},
      {R"(\xF0\x9F\x98\x80)", "😀"},
      {R"(\303x)", "\uFFFDx"},
      {R"(\xc3\x41)", "\uFFFDA"},
      {R"(a\0b\x00c)", "abc"},
      {R"(\q\)", R"(\q\)"},
  };
  for (const auto& [escaped, expected] : kRows) {
    const std::string text = "\"" + std::string(escaped);
    LineNotes notes(text);
    TracedText out;
    append_po_field(text, {{1, static_cast<std::uint32_t>(text.size())}},
                    &notes, &out);
    EXPECT_EQ(expected, out.text);
  }
}

TEST(ScanPo, SaysWhatItCouldNotRead) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"msgid \"a\"\nmsgstr \"b \"c\" d\"\n", "line 2: a quotation mark"},
      {"msgid \"a\"\nmsgstr \"b\n", "line 2: a string without its end"},
      {"msgid \"a\"\nmsgstr \"b\" c\n", "line 2: “c” is nothing that PO has"},
      {"msgid \"a\"\nmsgstr[0 \"b\"\n", "line 2: “[0” is nothing that PO has"},
      {"<<<<<<< HEAD\n", "line 1: “<<<<<<<” is nothing that PO has"},
      {"\n\nmsgid \"a\"\n", "line 3: an entry without a msgstr"},
      {"msgstr \"a\"\n", "line 1: an entry without a msgid"},
      {"\"a\"\n\"b\"\n", "line 1: a string without a keyword"},
      {"msgid \"a\"\nmsgstr \"\\d\"\n", "line 2: a backslash that begins no"},
  };
  for (const auto& [text, note] : rows) {
    LineNotes notes(text);
    entries_of(text, &notes);
    EXPECT_THAT(notes.take(), ElementsAre(testing::StartsWith(note))) << text;
  }
}

TEST(ScanPo, GoesOnBehindWhatItCouldNotRead) {
  const std::string_view text =
      "msgid \"a\"\nmsgstr \"b \"c\" d\"\n"
      "msgid \"e\"\nmsgstr \"open\nmsgit \"f\"\n\"g\"\n"
      "msgid \"h\"\nmsgstr \"i\"\n";
  LineNotes notes(text);
  EXPECT_THAT(entries_of(text, &notes),
              ElementsAre("|a||b \"c\" d", "|e||open", "|h||i"));
}

TEST(ScanPo, AnEmptyTextStandsBetweenItsMarks) {
  for (const std::string rest : {"\n", "\n\"\"\n", " junk\n\"\n"}) {
    const std::string text = "msgid \"a\"\nmsgstr \"\"" + rest;
    LineNotes notes(text);
    std::size_t count = 0;
    scan_po(text, &notes, [&](const PoEntry& entry) {
      TracedText out;
      append_po_field(text, entry.strings[0], &notes, &out);
      const Span place = out.map.source_of({0, 0});
      EXPECT_TRUE(place.empty());
      EXPECT_EQ('"', text[place.begin - 1]) << rest;
      ++count;
    });
    EXPECT_EQ(1U, count);
  }
}

}  // namespace
}  // namespace sincerely

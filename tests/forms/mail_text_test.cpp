#include "forms/mail_text.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct MailTextCase {
  const char* name;
  Transfer transfer;
  const char* charset;
  const char* file_charset;
  std::string_view bytes;
  std::string_view text;
  bool has_place;
  bool is_fixed;
};

constexpr MailTextCase kMailTextCases[] = {
    {"as it is", Transfer::kPlain, "utf-8", "UTF-8", "Jūs", "Jūs", true, false},
    {"with the file", Transfer::kPlain, "windows-1257", "windows-1257",
     "J\xFBs", "Jūs", true, false},
    {"without the file", Transfer::kPlain, "windows-1257", "windows-1252",
     "J\xFBs", "Jūs", false, true},
    {"ASCII", Transfer::kPlain, "windows-1257", "UTF-8", "Jus", "Jus", true,
     true},
    {"two-byte", Transfer::kPlain, "Shift_JIS", "windows-1252", "\x83\x41",
     "ア", false, true},
    {"shifts", Transfer::kPlain, "ISO-2022-JP", "UTF-8", "\x1B$B%\"", "ア",
     false, true},
    {"quoted", Transfer::kQuotedPrintable, "windows-1257", "UTF-8", "J=FBs",
     "Jūs", true, false},
    {"base64", Transfer::kBase64, "utf-8", "UTF-8", "SsWrcw==", "Jūs", false,
     false},
};

TEST(ReadPart, KnowsWhereTheTextCanBeFoundAndWritten) {
  for (const MailTextCase& c : kMailTextCases) {
    SCOPED_TRACE(c.name);
    MailPart part;
    part.number = "1";
    part.type = "text/plain";
    part.transfer = c.transfer;
    part.charset = c.charset;
    part.body = {0, static_cast<std::uint32_t>(c.bytes.size())};
    const PartText text = read_part(c.bytes, part, c.file_charset);
    EXPECT_EQ(c.text, text.text.text);
    EXPECT_EQ(c.has_place, text.has_place);
    EXPECT_EQ(c.is_fixed, text.is_fixed);
    EXPECT_TRUE(text.notes.empty());
  }
}

TEST(ReadPart, ProseIsWhatIsNotQuoted) {
  MailPart part;
  part.is_flowed = true;
  constexpr std::string_view kBytes = "We are \nhere.\nYou said:\n> No.\n";
  part.body = {0, kBytes.size()};
  const PartText text = read_part(kBytes, part, "UTF-8");
  EXPECT_EQ("We are here.\nYou said:\n> No.\n", text.text.text);
  EXPECT_EQ(2U, text.inert.size());
  EXPECT_EQ(10U, text.prose_size());
}

TEST(ReadPart, NotesAWrongCharset) {
  MailPart part;
  part.number = "2.1";
  part.type = "text/plain";
  part.charset = "x-martian";
  const PartText text = read_part("", part, "UTF-8");
  ASSERT_EQ(1U, text.notes.size());
  EXPECT_EQ(
      "part 2.1 (text/plain) declares the unknown charset “x-martian”; "
      "read as UTF-8: declare the charset that it has",
      text.notes[0].text);
}

TEST(ReadPart, ReadsAPageThroughItsEncoding) {
  MailPart part;
  part.type = "text/html";
  part.transfer = Transfer::kQuotedPrintable;
  constexpr std::string_view kBytes =
      "<meta charset=3Dwindows-1257><p lang=3Dlv>J=FBs &amp; m=\nes<br>2</p>"
      "<p>Ana:</p><blockquote>No.</blockquote>";
  part.body = {0, kBytes.size()};
  const PartText text = read_part(kBytes, part, "UTF-8");
  EXPECT_EQ("Jūs & mes\n2\n\nAna:\n\nNo.", text.text.text);
  const Span place = text.text.map.source_of({0, 10});
  EXPECT_EQ("J=FBs &amp; m=\nes", kBytes.substr(place.begin, place.size()));
  EXPECT_TRUE(text.text.map.is_unbroken({0, 10}));
  ASSERT_EQ(2U, text.writings.size());
  EXPECT_EQ(Writing::Kind::kXml, text.writings[0].kind);
  EXPECT_EQ("windows-1257", text.writings[1].charset);
  EXPECT_EQ("lv", text.language);
  EXPECT_EQ(9U, text.prose_size());  // without what Ana said
}

}  // namespace
}  // namespace sincerely

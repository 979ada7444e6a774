#include "forms/mail_text.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct Case {
  const char* name;
  Transfer transfer;
  const char* charset;
  const char* file_charset;
  std::string_view bytes;
  std::string_view text;
  bool has_place;
  bool is_fixed;
};

constexpr Case kCases[] = {
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
  for (const Case& c : kCases) {
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
  EXPECT_EQ(
      std::vector<std::string>{
          "part 2.1 (text/plain) declares the unknown charset "
          "“x-martian”; read as UTF-8: declare the charset that it has"},
      read_part("", part, "UTF-8").notes);
}

}  // namespace
}  // namespace sincerely

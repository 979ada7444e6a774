#include "lsp/insertion.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

struct InsertionCase {
  std::string_view text;  // ⟨⟩ is where the section is missing
  std::string_view section;
  bool has_lines;
  std::string_view expected;
};

constexpr InsertionCase kInsertionCases[] = {
    {"Dear A,\n\nBody.⟨⟩\n\nYours,\nB\n", "remedy", true,
     "Dear A,\n\nBody. Words.\n\nYours,\nB\n"},
    {"Dear A,\n\nBody.⟨⟩ More.\n", "remedy", true,
     "Dear A,\n\nBody. Words. More.\n"},
    {"Dear A,\n\nBody. ⟨⟩More.\n", "remedy", true,
     "Dear A,\n\nBody. Words. More.\n"},
    {"⟨⟩Body.\n", "greeting", true, "Words.\n\nBody.\n"},
    {"\n⟨⟩\nBody.\n", "greeting", true, "\nWords.\nBody.\n"},
    {"Dear A,⟨⟩\n\nBody.\n", "thanks", true, "Dear A,\n\nWords.\n\nBody.\n"},
    {"Dear A,⟨⟩\r\n\r\nBody.\r\n", "thanks", true,
     "Dear A,\r\n\r\nWords.\r\n\r\nBody.\r\n"},
    {"Body.⟨⟩\n", "closing", true, "Body.\n\nWords.\n"},
    {"Body.⟨⟩", "closing", true, "Body.\n\nWords."},
    {"Body.\n\nYours,⟨⟩\n", "signature", true, "Body.\n\nYours,\nWords.\n"},
    {"⟨⟩", "greeting", true, "Words."},
    // Where a line end is none of the letter's.
    {"{\"a\": \"Body.⟨⟩\"}", "closing", false, "{\"a\": \"Body. Words.\"}"},
    {"{\"a\": \"⟨⟩Body.\"}", "greeting", false, "{\"a\": \"Words. Body.\"}"},
    {"{\"a\": \"Body.⟨⟩ More.\"}", "remedy", false,
     "{\"a\": \"Body. Words. More.\"}"},
};

TEST(Insertion, LeavesBlanksAndEmptyLinesAsALetterHasThem) {
  for (const InsertionCase& c : kInsertionCases) {
    SCOPED_TRACE(c.text);
    constexpr std::string_view kMark = "⟨⟩";
    OpenDocument document;
    document.text = c.text;
    const std::size_t at = document.text.find(kMark);
    document.text.erase(at, kMark.size());
    Judgement judgement;
    judgement.has_lines = c.has_lines;
    const std::size_t greeting = document.text.find("Dear A,");
    if (greeting != std::string::npos) {
      const auto begin = static_cast<std::uint32_t>(greeting);
      judgement.judged.report.sections.push_back(
          {"greeting", Span{begin, begin + 7}, {}});
    }
    Finding finding;
    finding.section = c.section;
    finding.span.begin = finding.span.end = static_cast<std::uint32_t>(at);
    const ByteEdit edit = insertion(finding, "Words.", document, judgement);
    document.text.replace(edit.begin, edit.end - edit.begin, edit.text);
    EXPECT_EQ(c.expected, document.text);
  }
}

}  // namespace
}  // namespace sincerely

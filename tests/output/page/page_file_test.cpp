#include "output/page/page_file.h"

#include <gtest/gtest.h>

#include "output/page/sample_review.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string words(const PageText& text, std::size_t i) {
  const PageFinding& found = text.findings.at(i);
  return found.is_marked ? text.text.substr(found.span.begin, found.span.size())
                         : "unmarked";
}

std::string described(const std::vector<PageSection>& sections) {
  std::string text;
  for (const PageSection& section : sections) {
    constexpr const char* kSigns[] = {" +", " -", " ?"};
    text += kSigns[static_cast<int>(section.state)] + section.name;
  }
  return text;
}

TEST(PageFile, ShowsALetterWhole) {
  const PageFile file = make_page_file(sample_letter(), sample_report());
  EXPECT_EQ("letters/a.txt", file.path);
  EXPECT_FALSE(file.is_review);
  ASSERT_EQ(1U, file.messages.size());
  const PageMessage& message = file.messages[0];
  EXPECT_EQ(sample_letter().text, message.text.text);
  EXPECT_EQ("en", message.language);
  EXPECT_EQ("you failed to", words(message.text, 1));
  EXPECT_EQ(" +greeting -apology", described(message.text.sections));
}

TEST(PageFile, LeavesOutTheFrontMatter) {
  const Letter letter =
      parse_letter("a.txt", "---\ntype: reply\n---\n\nHello soon\n").value();
  Report report = sample_report();
  report.findings.resize(1);
  report.findings[0].span = {27, 31};
  const PageFile file = make_page_file(letter, report);
  EXPECT_EQ("Hello soon\n", file.messages.at(0).text.text);
  EXPECT_EQ("soon", words(file.messages[0].text, 0));
}

TEST(PageFile, ShowsOfALongLetterWhatHasFindings) {
  Letter letter = sample_letter();
  const std::size_t size = letter.text.size();
  letter.text += std::string(100'000, '\n');
  const PageFile file = make_page_file(letter, sample_report());
  EXPECT_LT(file.messages.at(0).text.text.size(), size + 20);
  EXPECT_EQ("you failed to", words(file.messages[0].text, 1));
}

TEST(PageFile, ShowsOfACatalogueTheMessagesWithFindings) {
  Letter letter;
  letter.text = "a: Hello\nb: Call soon\nc: Bye\nd: Call us soon\n";
  Report report;
  report.language.value = "en";
  Finding soon;
  soon.rule = "vague-time/soon";
  soon.key = "d";
  soon.span = {40, 44};
  Finding first = soon;
  first.key = "b";
  first.span = {17, 21};
  report.findings = {first, soon};
  report.messages = {
      {"b", {"pt", {}, 1}, {}, {{"greeting", Span{9, 12}}, {"hope", {}}}}};
  const PageFile file = make_page_file(letter, report);
  ASSERT_EQ(2U, file.messages.size());
  EXPECT_EQ("b", file.messages[0].key);
  EXPECT_EQ("pt", file.messages[0].language);
  EXPECT_EQ(" +greeting", described(file.messages[0].text.sections));
  EXPECT_EQ("soon", words(file.messages[0].text, 0));
  EXPECT_EQ("d", file.messages[1].key);
  EXPECT_EQ("en", file.messages[1].language);
  EXPECT_EQ("soon", words(file.messages[1].text, 0));
}

TEST(PageFile, ShowsNoBytesOfAFileThatHasNoText) {
  Report report = sample_report();
  report.findings[1].place = TextPlace{"word/document.xml", 2};
  const PageFile file = make_page_file(sample_letter(), report);
  EXPECT_EQ("", file.messages.at(0).text.text);
  EXPECT_EQ("unmarked", words(file.messages[0].text, 1));
}

TEST(PageFile, LaysTheTextsOfAReviewSideBySide) {
  const PageFile file = make_page_file(sample_translation(), sample_review());
  EXPECT_TRUE(file.is_review);
  EXPECT_EQ("en", file.source_language);
  ASSERT_EQ(3U, file.messages.size());
  EXPECT_EQ("", file.messages[0].key);  // what is said of the file
  EXPECT_EQ("unmarked", words(file.messages[0].text, 0));
  const PageMessage& message = file.messages[1];
  EXPECT_EQ("mail.delay", message.key);
  ASSERT_TRUE(message.source);
  EXPECT_EQ("en", message.source->language);
  EXPECT_EQ(" +greeting +apology +timeline",
            described(message.source->sections));
  EXPECT_EQ(" +greeting -apology ?timeline +hope",
            described(message.text.sections));
  EXPECT_EQ("soon", words(*message.source, 0));
  EXPECT_EQ("Jums", words(message.text, 0));
  EXPECT_EQ("", words(message.text, 1));
  EXPECT_TRUE(file.messages[2].text.findings.empty());
}

TEST(PageFile, SaysWhyALetterWasNotJudged) {
  const PageFile file = make_page_file({}, failed_report());
  EXPECT_EQ("not UTF-8", file.error);
  EXPECT_TRUE(file.messages.empty());
}

TEST(PageFile, HasNoMessageWithoutTextAndFindings) {
  EXPECT_TRUE(make_page_file(sample_letter(), {}).messages.empty());
}

TEST(PageFile, KnowsThatALanguageIsUnknown) {
  Report report = sample_report();
  report.language.value.clear();
  const PageFile file = make_page_file(sample_letter(), report);
  EXPECT_EQ("und", file.messages.at(0).language);
  EXPECT_EQ("", file.messages[0].text.language);
}

}  // namespace
}  // namespace sincerely

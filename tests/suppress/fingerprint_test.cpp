#include "suppress/fingerprint.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

// Of the span in ⟦⟧.
Fingerprint of(std::string text) {
  Finding finding;
  finding.rule = "excuse/policy";
  finding.span.begin = static_cast<std::uint32_t>(text.find("⟦"));
  text.erase(finding.span.begin, 3);
  finding.span.end = static_cast<std::uint32_t>(text.find("⟧"));
  text.erase(finding.span.end, 3);
  Letter letter;
  letter.text = std::move(text);
  return fingerprint_of(letter, finding);
}

TEST(Fingerprint, StaysWhereLinesMove) {
  const Fingerprint one = of("Dear Ann,\n\nThis is ⟦our policy⟧ here. Bye.");
  EXPECT_EQ("excuse/policy", one.rule);
  EXPECT_EQ("our policy", one.words);
  EXPECT_EQ(16U, one.sentence.size());
  EXPECT_EQ(one, of("This is ⟦Our\n  policy⟧ here."));
  EXPECT_EQ(one, of("Hello there!\nTHIS is,\n⟦our policy⟧ here.\nMore."));
}

TEST(Fingerprint, ChangesWithTheWords) {
  const Fingerprint one = of("This is ⟦our policy⟧ here.");
  EXPECT_NE(one, of("This was ⟦our policy⟧ here."));
  EXPECT_NE(one, of("This is ⟦our⟧ policy here."));
  EXPECT_NE(of("⟦Ā⟧ b."), of("⟦ē⟧ b."));
  EXPECT_EQ("हम", of("⟦हम⟧ हैं।").words);
}

TEST(Fingerprint, IsOfWhatAReaderSees) {
  Letter file;
  file.text = "a = our\\npolicy";
  Finding finding;
  finding.rule = "excuse/policy";
  finding.span = {4, 15};
  finding.text = "our\npolicy";
  finding.sentence = "This is our policy here.";
  EXPECT_EQ(of("This is ⟦our policy⟧ here."), fingerprint_of(file, finding));
}

TEST(Fingerprint, OfWhatIsMissingHasNoWords) {
  Letter file;
  file.text = "Dear Ann,\n\nText.";
  Finding finding;
  finding.rule = "missing-section/apology";
  finding.span = {9, 9};
  finding.key = "mail.body";
  const Fingerprint one = fingerprint_of(file, finding);
  EXPECT_EQ("mail.body", one.words);
  finding.span = {11, 11};
  EXPECT_EQ(one, fingerprint_of(file, finding));
}

}  // namespace
}  // namespace sincerely

#include "forms/mail_choice.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

MailPart leaf(const char* number, const char* type) {
  MailPart part;
  part.number = number;
  part.type = type;
  return part;
}

MailPart multipart(const char* type, std::vector<MailPart> parts) {
  MailPart part;
  part.type = std::string("multipart/") + type;
  part.parts = std::move(parts);
  return part;
}

// "1|2 3" are a text with its HTML, and a text without.
std::string chosen(const MailPart& root) {
  std::string out;
  for (const Twins& twins : letter_parts(root)) {
    if (!out.empty()) out += ' ';
    for (const MailPart* part : twins.text) out += part->number;
    if (!twins.html.empty()) out += '|';
    for (const MailPart* part : twins.html) out += part->number;
  }
  return out;
}

TEST(LetterParts, AreTheSendersWords) {
  const MailPart text = leaf("1", "text/plain");
  const MailPart html = leaf("2", "text/html");
  const MailPart image = leaf("3", "image/png");
  const MailPart mail = leaf("4", "message/rfc822");
  const MailPart foot = leaf("5", "text/plain");
  MailPart attached = leaf("6", "text/plain");
  attached.is_attachment = true;
  MailPart named = leaf("7", "text/plain");
  named.has_name = true;
  const struct {
    MailPart root;
    const char* expected;
  } rows[] = {
      {text, "1"},
      {html, "|2"},
      {image, ""},
      {attached, ""},
      {named, "7"},
      {multipart("mixed", {text, image, mail, attached, named, foot}), "1 5"},
      {multipart("alternative", {text, html}), "1|2"},
      {multipart("alternative", {text, multipart("related", {html, image})}),
       "1|2"},
      {multipart("alternative", {text, foot, html}), "1|2"},
      {multipart("mixed", {multipart("alternative", {text, html}), foot}),
       "1|2 5"},
      {multipart("alternative", {image}), ""},
      {multipart("related", {html, text}), "|2"},
      {multipart("signed", {text, named}), "1"},
      {multipart("related", {}), ""},
      {multipart("digest", {mail, mail}), ""},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(row.expected, chosen(row.root)) << row.root.type;
  }
}

}  // namespace
}  // namespace sincerely

#include "forms/mail_head.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct MailHeadCase {
  std::string_view mail;
  std::string_view subject;
  std::string_view body;
  bool has_fields;
  bool has_blank_line;
};

constexpr MailHeadCase kMailHeadCases[] = {
    {"", "", "", false, false},
    {"Subject: Late\n\nDear", "Late", "Dear", true, true},
    {"A: b\r\nsubject : Late\r\n\tnow\r\n\r\nDear", "Late\r\n\tnow", "Dear",
     true, true},
    {"Subject: Late", "Late", "", true, false},
    {"Subject:\n\nDear", "", "Dear", true, true},
    {"Subject: Late\nDear Ana,\n\nit", "Late", "Dear Ana,\n\nit", true, false},
    {"Dear Ana,\n\nit", "", "Dear Ana,\n\nit", false, false},
    {"From a Mon May 5\nSubject: Late\n\nit", "Late", "it", true, true},
    {"\r\n\r\nSubject: Late\n\nit", "Late", "it", true, true},
    {"\n\nDear Ana,\n", "", "\n\nDear Ana,\n", false, false},
    {" Dear: Ana\n\nit", "", " Dear: Ana\n\nit", false, false},
    {"Subject: one\nSubject: two\n\nit", "one", "it", true, true},
    {"Subjects: one\n\nit", "", "it", true, true},
};

TEST(MailHead, EndsBeforeTheBody) {
  for (const MailHeadCase& c : kMailHeadCases) {
    SCOPED_TRACE(c.mail);
    const MailHead head = read_mail_head(c.mail);
    EXPECT_EQ(c.subject,
              c.mail.substr(head.subject.begin, head.subject.size()));
    EXPECT_EQ(c.body, c.mail.substr(head.end));
    EXPECT_EQ(c.has_fields, head.has_fields);
    EXPECT_EQ(c.has_blank_line, head.has_blank_line);
  }
}

TEST(MailHead, KeepsWhatSaysHowTheBodyIs) {
  const MailHead head = read_mail_head(
      "Content-Type: text/plain;\n charset=utf-8\nX: y\n"
      "content-language: pt-BR, en\nContent-Transfer-Encoding: 8bit");
  EXPECT_EQ(
      "Content-Type: text/plain;\n charset=utf-8\n"
      "Content-Transfer-Encoding: 8bit\n",
      head.content_fields);
  EXPECT_EQ("pt-BR", head.language);
}

TEST(FirstLanguage, IsATag) {
  EXPECT_EQ("lv", first_language(" lv\r\n"));
  EXPECT_EQ("", first_language("(none)"));
  EXPECT_EQ("", first_language(""));
  EXPECT_EQ("", first_language(std::string(100, 'a')));
}

}  // namespace
}  // namespace sincerely

#include "forms/mail_parts.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

MailTree parts_of(std::string_view mail) {
  const std::size_t body = mail.find("\n\n") + 2;
  return read_mail_parts(mail, mail.substr(0, body - 1), body);
}

// "text/plain[Dear]", "multipart/mixed(text/plain[a] text/html[b])".
std::string outline(std::string_view mail, const MailPart& part) {
  std::string out = part.type;
  if (part.parts.empty()) {
    out += '[';
    out += mail.substr(part.body.begin, part.body.size());
    return out + ']';
  }
  out += '(';
  for (const MailPart& child : part.parts) {
    if (&child != &part.parts.front()) out += ' ';
    out += outline(mail, child);
  }
  return out + ')';
}

struct MailPartsCase {
  std::string_view mail;
  std::string_view outline;
};

constexpr MailPartsCase kMailPartsCases[] = {
    {"Content-Type: text/html\n\n<p>a", "text/html[<p>a]"},
    {"Content-Language: lv\n\na\n", "text/plain[a\n]"},
    {"Content-Type: multipart/mixed; boundary=x\n\npreamble\n--x\n"
     "Content-Type: Text/HTML\n\na\n--x\n\nb\r\n--x--\nepilogue",
     "multipart/mixed(text/html[a] text/plain[b])"},
    {"Content-Type: multipart/mixed; boundary=x\n\n--x\n"
     "Content-Type: multipart/alternative; boundary=y\n\n--y\n\na\n--y--\n"
     "--x\nContent-Type: message/rfc822\n\nSubject: b\n\nc\n--x--\n",
     "multipart/mixed(multipart/alternative(text/plain[a]) message/rfc822[])"},
    // Cut off, without a boundary, with another one than is declared.
    {"Content-Type: multipart/mixed; boundary=x\n\n--x\n\na",
     "multipart/mixed(text/plain[a])"},
    {"Content-Type: multipart/mixed\n\n--y\nContent-Type: text/html\n\na\n"
     "--y--\n",
     "multipart/mixed(text/html[a])"},
    {"Content-Type: multipart/mixed; boundary=x\n\n--y\nContent-Type: "
     "text/html\n\na\n--y--\n",
     "multipart/mixed(text/html[a])"},
    {"Content-Type: multipart/mixed\n\na -- b\n--c\nd",
     "text/plain[a -- b\n--c\nd]"},
    {"Content-Type: nonsense\n\na", "text/plain[a]"},
    {"Content-Type: application/octet-stream\n\na",
     "application/octet-stream[a]"},
};

TEST(MailParts, HaveTheirPlaces) {
  ASSERT_TRUE(has_gmime());
  for (const MailPartsCase& c : kMailPartsCases) {
    SCOPED_TRACE(c.mail);
    EXPECT_EQ(c.outline, outline(c.mail, parts_of(c.mail).root));
  }
}

TEST(MailParts, SayHowTheyAreWritten) {
  const MailPart part =
      parts_of(
          "Content-Type: text/plain; charset=\"UTF-8\"; format=Flowed; "
          "delsp=yes; name=a.txt\nContent-Language: tr\n"
          "Content-Transfer-Encoding: Base64 (really)\n"
          "Content-Disposition: attachment\n\nYQ==")
          .root;
  EXPECT_EQ("1", part.number);
  EXPECT_EQ("UTF-8", part.charset);
  EXPECT_EQ("tr", part.language);
  EXPECT_EQ(Transfer::kBase64, part.transfer);
  EXPECT_TRUE(part.is_flowed && part.deletes_space && part.is_attachment &&
              part.has_name);
  const MailPart plain = parts_of("Content-Type: text/plain\n\na").root;
  EXPECT_FALSE(plain.is_flowed || plain.deletes_space || plain.is_attachment ||
               plain.has_name);
}

std::string nested(int depth) {
  std::string mail = "Content-Type: multipart/mixed; boundary=b0\n\n";
  for (int i = 0; i < depth; ++i) {
    mail += "--b" + std::to_string(i) +
            "\nContent-Type: multipart/mixed; boundary=b" +
            std::to_string(i + 1) + "\n\n";
  }
  return mail + "--b" + std::to_string(depth) + "\n\nDear\n";
}

TEST(MailParts, LieWithinOneAnother) {
  const std::string mail = nested(1000);
  const MailTree tree = parts_of(mail);
  EXPECT_NE(std::string::npos, outline(mail, tree.root).find("[Dear"));
  ASSERT_EQ(1U, tree.faults.size());
  EXPECT_EQ(MailFault::Kind::kTruncated, tree.faults[0].kind);
  const MailTree deep = parts_of(nested(3000));
  EXPECT_EQ(MailFault::Kind::kNesting, deep.faults[0].kind);
}

TEST(MailParts, AreNotReadWithoutEnd) {
  std::string mail = "Content-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 100'001; ++i) mail += "--b\n\na\n";
  const MailTree tree = parts_of(mail);
  EXPECT_EQ(100'000U, tree.root.parts.size());
  ASSERT_FALSE(tree.faults.empty());
  EXPECT_EQ(MailFault::Kind::kTooManyParts, tree.faults[0].kind);
}

TEST(MailParts, NameTheirFaults) {
  const MailTree broken = parts_of("Content-Type: multipart/mixed\n\na");
  ASSERT_EQ(1U, broken.faults.size());
  EXPECT_EQ(MailFault::Kind::kNoBoundary, broken.faults[0].kind);
  EXPECT_EQ(31U, broken.faults[0].offset);
  EXPECT_TRUE(parts_of("Content-Type: text/plain\n\n").faults.empty());
}

}  // namespace
}  // namespace sincerely

#include "forms/mail.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "forms/document_fault.h"
#include "forms/encoded_words.h"
#include "forms/entities.h"
#include "forms/part_charset.h"
#include "forms/samples.h"
#include "forms/transfer.h"
#include "input/decode.h"

namespace sincerely {
namespace {

// Without their ends.
std::vector<std::string> mails() {
  std::vector<std::string> names;
  for (const std::string& name : samples("mail")) {
    if (name.ends_with(".eml"))
      names.push_back(name.substr(0, name.size() - 4));
  }
  return names;
}

Document read_mail_bytes(const std::string& bytes) {
  Result<Document> document = read_mail("a.eml", bytes);
  EXPECT_TRUE(document.ok());
  return document.ok() ? std::move(document.value()) : Document{};
}

std::string name_of(const Writing& writing) {
  const std::string charset =
      writing.charset.empty() ? "" : " of " + writing.charset;
  if (writing.kind == Writing::Kind::kXml) return "XML" + charset;
  if (writing.kind == Writing::Kind::kQuotedPrintable) {
    return "quoted-printable" + charset;
  }
  return "as no mail is";
}

// What was read, as the .txt beside a mail has it; quotations in braces.
std::string description(const Document& document) {
  const Message& message = document.messages.front();
  std::string out;
  const auto add = [&](const std::string& name, const std::string& value) {
    if (!value.empty()) out += name + ": " + value + '\n';
  };
  add("language", message.letter.declared_language);
  add("charset", document.file.encoding.charset);
  add("part", message.part);
  for (const Writing& writing : message.writings) {
    add("written", name_of(writing));
  }
  for (const std::string& note : document.notes) add("note", note);
  std::string text = message.letter.text;
  for (std::size_t i = message.letter.inert.size(); i-- > 0;) {
    text.insert(message.letter.inert[i].span.end, "}");
    text.insert(message.letter.inert[i].span.begin, "{");
  }
  std::erase(text, '\r');
  return out + '\n' + text;
}

TEST(Mail, IsReadAsAReaderSeesIt) {
  ASSERT_FALSE(mails().empty());
  for (const std::string& name : mails()) {
    SCOPED_TRACE(name);
    const Document document = read_mail_bytes(sample(name + ".eml"));
    EXPECT_EQ(sample(name + ".txt"), description(document));
    EXPECT_EQ("", document_fault(document));
  }
}

// The words that quoted-printable stands for.
std::string decoded(std::string_view source, QuotedPlace place,
                    const std::string& charset) {
  TracedText bytes;
  read_quoted_printable(source, {0, static_cast<std::uint32_t>(source.size())},
                        place, &bytes);
  return read_in_charset(bytes, charset).text;
}

bool stands_for(std::string_view source, std::string_view text) {
  const auto size = static_cast<std::uint32_t>(source.size());
  if (source == text || read_header_text(source, {0, size}, "").text == text) {
    return true;
  }
  if (source.starts_with('&')) {
    return read_entity(source, EntityRules::kHtml).text == text;
  }
  for (const char* charset : {"UTF-8", "windows-1254", "windows-1252"}) {
    if (decoded(source, QuotedPlace::kBody, charset) == text ||
        decoded(source, QuotedPlace::kEncodedWord, charset) == text) {
      return true;
    }
  }
  return false;
}

TEST(Mail, EachStretchIsInTheFile) {
  for (const std::string& name : mails()) {
    SCOPED_TRACE(name);
    const Document document = read_mail_bytes(sample(name + ".eml"));
    const Message& message = document.messages.front();
    for (const Stretch& s : message.map.stretches()) {
      if (s.text.empty() || s.source.empty()) continue;
      const std::string_view source =
          std::string_view(document.file.text)
              .substr(s.source.begin, s.source.size());
      const std::string_view text = std::string_view(message.letter.text)
                                        .substr(s.text.begin, s.text.size());
      EXPECT_TRUE(stands_for(source, text)) << source << " is not " << text;
    }
  }
}

TEST(Mail, TheFileIsKeptAsItIs) {
  for (const std::string& name : mails()) {
    std::string bytes = sample(name + ".eml");
    const Document document = read_mail_bytes(bytes);
    std::ranges::replace(bytes, '\0', ' ');
    EXPECT_EQ(bytes, encode(document.file.text, document.file.encoding))
        << name;
  }
}

struct MailPlace {
  const char* mail;
  const char* words;
  const char* source;
  bool is_unbroken;
};

constexpr MailPlace kPlaces[] = {
    {"pt-alternative", "peça", "pe=C3=A7a", true},
    {"pt-alternative", "atraso da sua encomenda", "atraso da sua encomenda",
     true},
    {"pt-alternative", "transportadora", "tra=\r\nnsportadora", true},
    {"pt-alternative", "– não é", "=E2=80=93_n=C3=A3o_?=\r\n =?UTF-8?Q?=C3=A9",
     true},
    {"tr-windows-1254", "“hazır” değildi", "=93haz=FDr=94 de=F0ildi", true},
    {"tr-windows-1254", "4711", "4711", true},
    {"lv-windows-1257", "sajaucām", "sajaucām", true},
    {"lv-windows-1257", "kavējas",
     "=?windows-1257?B?U/t07mp1bXMga2F252phcw==?=", false},
    {"en-flowed", "our account", "our \r\naccount", true},
    {"en-8bit-head", "Café", "Café", true},
    {"hi-quoted-printable", "हमें", "=E0=A4=B9=E0=A4=AE=\n=E0=A5=87=E0=A4=82",
     true},
    {"hi-quoted-printable", "प्रिय",
     "=E0=A4=AA=E0=A5=8D=E0=A4=B0=E0=\n=A4=BF=E0=A4=AF", true},
    {"broken-boundary", "Dear Ms Day,", "Dear Ms Day,", true},
    {"broken-no-blank-line", "Dear Ms Day,", "Dear Ms Day,", true},
    {"broken-mailbox", "Dear Ms Day,", "Dear Ms Day,", true},
};

TEST(Mail, WordsHaveTheirPlace) {
  for (const MailPlace& p : kPlaces) {
    SCOPED_TRACE(p.words);
    const Document document =
        read_mail_bytes(sample("mail/" + std::string(p.mail) + ".eml"));
    const Message& message = document.messages.front();
    const std::size_t at = message.letter.text.find(p.words);
    ASSERT_NE(std::string::npos, at);
    const auto begin = static_cast<std::uint32_t>(at);
    const Span words = {begin, begin + static_cast<std::uint32_t>(
                                           std::string_view(p.words).size())};
    const Span source = message.map.source_of(words);
    EXPECT_EQ(p.source, document.file.text.substr(source.begin, source.size()));
    EXPECT_EQ(p.is_unbroken, message.map.is_unbroken(words));
  }
}

TEST(Mail, TheSubjectComesFirstAndIsNotRewritten) {
  const Message message =
      read_mail_bytes("Subject: Late\n\nDear Ms Day,\n").messages.front();
  EXPECT_EQ("Late\n\nDear Ms Day,\n", message.letter.text);
  EXPECT_EQ((Span{0, 4}), message.letter.subject);
  EXPECT_EQ((std::vector<Span>{{0, 4}}), message.fixed);
  EXPECT_TRUE(
      read_mail_bytes("A: b\n\nDear").messages.front().letter.subject.empty());
}

struct TwinCase {
  const char* text;
  const char* html;
  const char* letter;
};

constexpr TwinCase kTwins[] = {
    {"Dear Ms Day", "<p>Dear Ms Day</p>", "Dear Ms Day"},
    {"It is late.", "<p>It is late, sorry.</p>", "It is late."},
    {"", "<p>Dear Ms Day</p>", "Dear Ms Day"},
    {"See HTML", "<p>Dear Ms Day,</p><p>it is late.</p>",
     "Dear Ms Day,\n\nit is late."},
    {"Dear Ms Day", "", "Dear Ms Day"},
};

TEST(Mail, OneOfTwinsIsTheLetter) {
  for (const TwinCase& c : kTwins) {
    const std::string mail =
        "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n" +
        std::string(c.text) + "\n--b\nContent-Type: text/html\n\n" + c.html +
        "\n--b--\n";
    EXPECT_EQ(c.letter, read_mail_bytes(mail).messages.front().letter.text);
  }
}

TEST(Mail, IsInUtf16OrHasAMark) {
  const Document marked =
      read_mail_bytes("\xEF\xBB\xBFSubject: Late\n\nJ\xC5\xABs");
  EXPECT_EQ(3U, marked.file.encoding.bom);
  EXPECT_EQ("Late\n\nJūs", marked.messages.front().letter.text);
  const Document wide =
      read_mail_bytes(std::string("\xFF\xFE"
                                  "A\0:\0b\0\n\0\n\0J\0",
                                  14));
  EXPECT_EQ("J", wide.messages.front().letter.text);
}

TEST(Mail, HasALimitOnWhatItSaysOfFaults) {
  std::string mail = "Content-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 100; ++i) {
    mail += "--b\nContent-Type: text/plain; charset=x-martian\n\na\n";
  }
  EXPECT_EQ(20U, read_mail_bytes(mail).notes.size());
}

}  // namespace
}  // namespace sincerely

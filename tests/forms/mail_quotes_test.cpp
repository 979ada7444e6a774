#include "forms/mail_quotes.h"

#include <gtest/gtest.h>

#include <string>

#include "input/markup.h"

namespace sincerely {
namespace {

// The text with what is quoted in brackets.
std::string with_quotes(std::string text) {
  std::vector<Inert> inert;
  find_inert(text, 0, &inert);
  add_mail_quotes(text, &inert);
  for (std::size_t i = inert.size(); i-- > 0;) {
    if (inert[i].kind != Inert::Kind::kQuote) continue;
    text.insert(inert[i].span.end, "]");
    text.insert(inert[i].span.begin, "[");
  }
  return text;
}

constexpr std::string_view kQuoted[] = {
    "No quote:\nhere.",
    "[Ana wrote:]\n[> No.]\nYes.",
    "Yes.\n\n[Em 5 de maio, Ana <a@b.c> escreveu:]\n\n[> No.]\n[> No.]",
    "Yes.\n\n[On 5 May at 10:42, Ana Day]\n[<a@b.c> wrote:]\n[> No.]",
    "Please answer this\nquestion:\n\n\n[> too far above]",
    "We answer\nall that\nyou have\n[written:]\n[> No.]",
    "We answer what you\n[wrote:]\n[> No.]",
    "We answer.\n[> No.]\n[> No:]\n[> No.]",
    "[a:]\n[> No.]\nYes.\n[b:]\n[> No.]",
    "Yes.\n\n[-----Algne kiri-----]\n[Kellelt: Ana]\n[Saadetud: 5.5.2025 "
    "10:42]\n\n[No.]",
    "Yes.\n\n[________________________________]\n[De: Ana <a@b.c>]\n[Enviado: "
    "lunes 10:42]\n[Para: Rui]\n\n[No.]",
    "Yes.\n\n[*From:* Ana <a@b.c>]\n[*Sent:* 5 May 2025]\n[*To:* Rui]\n[No.]",
    "Yes.\n[> No:]\n[प्रेषक: Ana <a@b.c>]\n[भेजा: 5 May 2025]\n[सेवा में: "
    "R]\n[<b>No.]",
    // Fields of the sender's own.
    "E-mail: a@b.c\nTel: 2012 3456\nWeb: https://b.c",
    "---- Contact ----\nTel: 1234\nE-mail: a@b.c",
    "Order: 4711\nDate: 5 May 2025\nPrice: 5",
    "----------\nOrder: a@b.c\nDate: 5 May 2025\n\nPrice: 5",
    "From: a@b.c\nSent: 10:42\nThat is all.",
};

TEST(MailQuotes, AreKnownByTheirShape) {
  for (const std::string_view expected : kQuoted) {
    std::string text;
    for (const char c : expected) {
      if (c != '[' && c != ']') text += c;
    }
    EXPECT_EQ(expected, with_quotes(text));
  }
}

TEST(MailQuotes, TakeInTheMarkupOfTheirLines) {
  std::vector<Inert> inert = {{Inert::Kind::kMarkup, {0, 1}},
                              {Inert::Kind::kMarkup, {3, 8}},
                              {Inert::Kind::kQuote, {10, 12}},
                              {Inert::Kind::kMarkup, {13, 14}}};
  add_mail_quotes("a\nabcd:\n\n> b\nc", &inert);
  ASSERT_EQ(4U, inert.size());
  EXPECT_EQ((Span{2, 8}), inert[1].span);
  EXPECT_EQ(Inert::Kind::kQuote, inert[1].kind);
  EXPECT_EQ((Span{10, 12}), inert[2].span);
}

}  // namespace
}  // namespace sincerely

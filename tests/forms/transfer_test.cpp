#include "forms/transfer.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TracedText quoted(std::string_view encoded,
                  QuotedPlace place = QuotedPlace::kBody) {
  TracedText out;
  read_quoted_printable(
      encoded, {0, static_cast<std::uint32_t>(encoded.size())}, place, &out);
  return out;
}

struct TransferCase {
  std::string_view encoded;
  std::string_view bytes;
};

TEST(QuotedPrintable, Decodes) {
  constexpr TransferCase kTransferCases[] = {
      {"", ""},
      {"caf=C3=A9", "café"},
      {"caf=e9", "caf\xE9"},
      {"a=\r\nb=\nc=  \nd", "abcd"},
      {"a=\r\n", "a"},
      {"a=", "a"},                       // cut off within a soft break
      {"1 = 2 =3 =G1", "1 = 2 =3 =G1"},  // never encoded
      {"a\r\nb_c", "a\r\nb_c"},
      {"=C3=\n=A9", "é"},
      {"=E0=80=80=C3", "\xE0\x80\x80\xC3"},
  };
  for (const TransferCase& c : kTransferCases) {
    EXPECT_EQ(c.bytes, quoted(c.encoded).text) << c.encoded;
  }
  EXPECT_EQ("a b=\n", quoted("a_b=\n", QuotedPlace::kEncodedWord).text);
}

TEST(QuotedPrintable, HasAPlaceForEachByte) {
  const std::vector<Stretch> expected = {
      {{0, 1}, {0, 1}},  // a
      {{1, 1}, {1, 3}},  // soft break
      {{1, 2}, {3, 6}},
      {{2, 3}, {6, 7}},
  };
  EXPECT_EQ(expected, quoted("a=\n=C3z").map.stretches());
}

TEST(Base64, Decodes) {
  constexpr TransferCase kTransferCases[] = {
      {"", ""},
      {"SsWrcw==", "Jūs"},
      {"SsWr\r\n cw", "Jūs"},
      {"SsWrcw==SsWr", "Jūs"},
      {"S", ""},
      {"S*s?W!r", "J\xC5\xAB"},
  };
  for (const TransferCase& c : kTransferCases) {
    EXPECT_EQ(c.bytes, read_base64(c.encoded)) << c.encoded;
  }
}

TEST(Transfer, IsKnownByItsName) {
  EXPECT_EQ(Transfer::kBase64, transfer_of("BASE64"));
  EXPECT_EQ(Transfer::kQuotedPrintable, transfer_of("Quoted-Printable"));
  for (const char* name : {"7bit", "8bit", "binary", "", "x-nonsense"}) {
    EXPECT_EQ(Transfer::kPlain, transfer_of(name)) << name;
  }
}

}  // namespace
}  // namespace sincerely

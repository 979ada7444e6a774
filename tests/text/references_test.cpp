#include "text/references.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/read_text.h"

namespace sincerely {
namespace {

// The references of a text with | between them.
std::string references(std::string_view text) {
  const TextRead read = read_text(text);
  std::string all;
  for (const KindRun& run : read.text.runs) {
    if (run.kind != WordKind::kReference) continue;
    if (!all.empty()) all += '|';
    all += read.raw(run.first, run.last);
  }
  return all;
}

TEST(References, MixLettersAndDigits) {
  constexpr std::string_view kCases[][2] = {
      {"Ref. AB-1234/24.", "AB-1234/24"},
      {"EN-4471902", "EN-4471902"},
      {"7731-B, and 2024/AB/7", "7731-B|2024/AB/7"},
      {"BL220418", "BL220418"},
      {"4T55K1", "4T55K1"},
      {"#4711 and # 5", "4711"},
      {"№ 12 and №7", "12|7"},
      {"संदर्भ शि.नि./2024/118732", "शि.नि./2024/118732"},
      {"case 4711.Thank you", ""},
      {"500GB or 2500TL", ""},      // a unit
      {"A4, B2B, 10-B", ""},        // too few digits
      {"5th, 9h30, mid-2024", ""},  // small letters
      {"12/03/2025", ""},
      {"2025-118743", ""},
  };
  for (const auto& [text, expected] : kCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, references(text));
  }
}

}  // namespace
}  // namespace sincerely

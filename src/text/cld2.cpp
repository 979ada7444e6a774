#include "text/cld2.h"

#include "input/dynamic_library.h"

namespace sincerely {
namespace {

// CLD2::ExtDetectLanguageSummary and CLD2::LanguageCode, by their mangled
// names; CLD2::Language is an enum of the size of int.
using Detect = int (*)(const char* text, int size, bool is_plain,
                       int* languages, int* percents, int* text_bytes,
                       bool* is_reliable);
using Code = const char* (*)(int language);

constexpr char kCld2[] = "libcld2.so.0";
constexpr char kDetectLanguage[] =
    "_ZN4CLD224ExtDetectLanguageSummaryEPKcibPNS_8LanguageEPiS4_Pb";
constexpr char kLanguageCode[] = "_ZN4CLD212LanguageCodeENS_8LanguageE";
constexpr std::string_view kUnknown = "un";

struct Cld2Library {
  Detect detect = nullptr;
  Code code = nullptr;
};

Cld2Library open_cld2() {
  const DynamicLibrary file({kCld2});
  Cld2Library library;
  file.find(kDetectLanguage, &library.detect);
  file.find(kLanguageCode, &library.code);
  return library;
}

}  // namespace

Cld2Answer ask_cld2(std::string_view text) {
  static const Cld2Library library = open_cld2();
  if (library.detect == nullptr || library.code == nullptr) return {};
  int languages[3] = {};
  int percents[3] = {};
  int text_bytes = 0;
  Cld2Answer answer;
  library.detect(text.data(), static_cast<int>(text.size()), true, languages,
                 percents, &text_bytes, &answer.is_reliable);
  answer.tag = library.code(languages[0]);
  if (answer.tag == kUnknown) answer.tag.clear();
  return answer;
}

}  // namespace sincerely

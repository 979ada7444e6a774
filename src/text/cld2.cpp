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

constexpr char kLibrary[] = "libcld2.so.0";
constexpr char kDetect[] =
    "_ZN4CLD224ExtDetectLanguageSummaryEPKcibPNS_8LanguageEPiS4_Pb";
constexpr char kCode[] = "_ZN4CLD212LanguageCodeENS_8LanguageE";
constexpr std::string_view kUnknown = "un";

struct Library {
  Detect detect = nullptr;
  Code code = nullptr;
};

Library open_library() {
  const DynamicLibrary file({kLibrary});
  Library library;
  file.find(kDetect, &library.detect);
  file.find(kCode, &library.code);
  return library;
}

}  // namespace

Cld2Answer ask_cld2(std::string_view text) {
  static const Library library = open_library();
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

#include "findings/fingerprints.h"

#include <unicode/uchar.h>

#include <cstddef>
#include <initializer_list>
#include <map>
#include <utility>

#include "input/utf8.h"

namespace sincerely {
namespace {

// Long enough that no two findings of a company's letters meet by chance.
using Hash = unsigned __int128;

constexpr Hash wide(std::uint64_t high, std::uint64_t low) {
  return (static_cast<Hash>(high) << 64) | low;
}

// FNV-1a of 128 bits. A NUL stands behind each part, so that what ends one does
// not begin the next.
Hash wide_hash(std::initializer_list<std::string_view> parts) {
  constexpr Hash kStart = wide(0x6C62272E07BB0142, 0x62B821756295C58D);
  constexpr Hash kPrime = wide(0x0000000001000000, 0x000000000000013B);
  Hash hash = kStart;
  const auto add = [&hash](char byte) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
  };
  for (const std::string_view part : parts) {
    for (const char byte : part) add(byte);
    add('\0');
  }
  return hash;
}

std::string hexadecimal_hash(Hash hash) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(2 * sizeof(Hash), '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
    *digit = kDigits[static_cast<std::size_t>(hash & 0xF)];
    hash >>= 4;
  }
  return text;
}

std::string fold(std::string_view words) {
  std::string folded;
  bool is_after_blank = false;
  for (std::size_t offset = 0; offset < words.size();) {
    const auto c = static_cast<UChar32>(next_code_point(words, &offset));
    if (u_isUWhiteSpace(c)) {
      is_after_blank = true;
      continue;
    }
    if (is_after_blank && !folded.empty()) folded += ' ';
    is_after_blank = false;
    append_utf8(static_cast<char32_t>(u_foldCase(c, U_FOLD_CASE_DEFAULT)),
                &folded);
  }
  return folded;
}

std::string_view told_words(const Finding& finding, std::string_view text) {
  if (!finding.text.empty()) return finding.text;
  return text.substr(finding.span.begin, finding.span.size());
}

}  // namespace

std::vector<std::string> fingerprints(std::string_view path,
                                      std::string_view text,
                                      const Report& report) {
  std::vector<std::string> out;
  out.reserve(report.findings.size());
  std::map<std::pair<std::string_view, std::string>, std::size_t> seen;
  for (const Finding& finding : report.findings) {
    std::string words = fold(told_words(finding, text));
    const std::size_t before = seen[{finding.rule, words}]++;
    out.push_back(hexadecimal_hash(
        wide_hash({path, finding.rule, words, std::to_string(before)})));
  }
  return out;
}

}  // namespace sincerely

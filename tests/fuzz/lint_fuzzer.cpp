// Any letter is judged in any language, and what is found lies in the letter,
// in order, and can be written in every format. The input's first two bytes
// choose the language and the type.

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "engine/linter.h"
#include "input/reader.h"
#include "output/format.h"
#include "pack/embedded.h"
#include "pack/pack.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;
constexpr std::array kTypes = {"", "none", "reply", "resolution", "bad-news"};

// A linter for each language and type, and last those that find the language
// out.
const std::vector<sincerely::Linter>& linters() {
  static const std::vector<sincerely::Linter> made = [] {
    std::vector<std::string> tags;
    for (const auto& entry :
         sincerely::library_entries(sincerely::embedded_library())) {
      tags.emplace_back(sincerely::entry_tag(entry));
    }
    tags.emplace_back();
    std::vector<sincerely::Linter> out;
    for (const std::string& tag : tags) {
      for (const char* type : kTypes) {
        sincerely::LintOptions options;
        options.language = tag;
        options.type = type;
        auto linter = sincerely::Linter::make(std::move(options),
                                              sincerely::embedded_library());
        if (!linter.ok()) std::abort();
        out.push_back(std::move(linter.value()));
      }
    }
    return out;
  }();
  return made;
}

void check_findings(const sincerely::Letter& letter,
                    const sincerely::Report& report) {
  std::uint32_t last = 0;
  for (const sincerely::Finding& finding : report.findings) {
    if (finding.span.begin < last || finding.span.end < finding.span.begin ||
        finding.span.end > letter.text.size() || finding.message.empty()) {
      std::abort();
    }
    last = finding.span.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size < 2 || size > kMaxInput) return 0;
  const std::size_t types = kTypes.size();
  const std::size_t languages = linters().size() / types;
  const sincerely::Linter& linter =
      linters()[data[0] % languages * types + data[1] % types];
  auto letter = sincerely::parse_letter(
      "letter.txt",
      std::string(reinterpret_cast<const char*>(data) + 2, size - 2));
  if (!letter.ok()) return 0;
  const sincerely::Report report = linter.lint(&letter.value());
  check_findings(letter.value(), report);
  for (const std::string_view name : sincerely::format_names()) {
    const auto format =
        sincerely::make_format(name, linter.messages(), {true, "0"});
    // Some keep what they are given till the end.
    std::string text = format->report(letter.value(), report);
    text += format->end({});
    if (text.empty() && !report.findings.empty()) std::abort();
  }
  return 0;
}

// Any bytes in any form: comments lie in the file, in order, and what they turn
// off leaves a report that can be written. The input's first byte chooses the
// form.

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "output/format.h"
#include "pack/embedded.h"
#include "suppress/comments.h"
#include "suppress/directive.h"

namespace {

constexpr std::size_t kMaxInput = 8 << 10;
constexpr std::array kPaths = {"a.txt", "a.md",   "a.html",       "a.eml",
                               "a.po",  "a.json", "a.yaml",       "a.xlf",
                               "a.xml", "a.arb",  "a.properties", "a.strings"};

const sincerely::Linter& linter() {
  static const sincerely::Linter made = [] {
    sincerely::LintOptions options;
    options.language = "en";
    options.require_reason = true;
    options.not_suppressible = {{"excuse", {}}};
    auto out = sincerely::Linter::make(options, sincerely::embedded_library());
    if (!out.ok()) std::abort();
    return std::move(out.value());
  }();
  return made;
}

void check_span(sincerely::Span span, std::size_t size) {
  if (span.begin > span.end || span.end > size) std::abort();
}

void check_comments(const sincerely::Letter& file) {
  std::uint32_t last = 0;
  for (const sincerely::Comment& comment : file.comments) {
    if (comment.span.begin < last) std::abort();
    last = comment.span.begin;
    for (const auto span : {comment.span, comment.place, comment.next}) {
      check_span(span, file.text.size());
    }
    const auto read = sincerely::read_directives(comment);
    if (const auto* fault = std::get_if<sincerely::DirectiveFault>(&read)) {
      check_span(fault->span, file.text.size());
      continue;
    }
    for (const auto& directive :
         std::get<std::vector<sincerely::Directive>>(read)) {
      for (const auto& rule : directive.rules) {
        check_span(rule.span, file.text.size());
      }
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size < 1 || size > kMaxInput) return 0;
  const sincerely::JudgedFile judged = sincerely::judge_with_comments(
      linter(), kPaths[data[0] % kPaths.size()],
      std::string(reinterpret_cast<const char*>(data) + 1, size - 1));
  check_comments(judged.file);
  std::uint32_t last = 0;
  for (const sincerely::Finding& finding : judged.report.findings) {
    check_span(finding.span, judged.file.text.size());
    if (finding.span.begin < last || finding.message.empty()) std::abort();
    last = finding.span.begin;
  }
  for (const std::string_view name : sincerely::format_names()) {
    sincerely::make_format(name, linter().messages(), {true, "0"})
        ->report(judged.file, judged.report);
  }
  return 0;
}

#include "output/page/marked_text.h"

#include <gtest/gtest.h>

#include <regex>
#include <vector>

#include "output/page/markup_writer.h"

namespace sincerely {
namespace {

// The markup in short: [1w:words] for a mark of finding 1, a warning, (1) for
// its number, {x} for a placeholder.
std::string shown(std::string_view text, const std::vector<TextMark>& marks) {
  MarkupWriter html;
  write_marked_text(text, marks, "en", &html);
  std::string out = html.take();
  const std::pair<const char*, const char*> kShort[] = {
      {"<mark class=\"(.)[a-z]*\" data-f=\"([0-9 ]+)\">", "[$2$1:"},
      {"</mark>", "]"},
      {"<code>", "«"},
      {"</code>", "»"},
      {"<a class=\"ref [a-z ]*\" href=\"#f([0-9]+)\"[^>]*></a>", "($1)"},
  };
  for (const auto& [pattern, with] : kShort) {
    out = std::regex_replace(out, std::regex(pattern), with);
  }
  return out;
}

TextMark mark(std::size_t finding, Span span,
              Severity severity = Severity::kWarning) {
  return {span, severity, finding, finding, "label", {}};
}

struct MarkedTextCase {
  std::string_view text;
  std::vector<TextMark> marks;
  std::string_view shown;
};

const MarkedTextCase kMarkedTextCases[] = {
    {"", {}, ""},
    {"", {mark(1, {0, 0})}, "(1)"},
    {"a <b> c", {mark(1, {2, 5})}, "a [1w:&lt;b&gt;](1) c"},
    {"whole", {mark(1, {0, 5}, Severity::kHint)}, "[1h:whole](1)"},
    {"a b c",
     {mark(1, {0, 3}), mark(2, {2, 5}, Severity::kError)},
     "[1w:a ][1 2e:b](1)[2e: c](2)"},
    {"a b c",
     {mark(1, {0, 5}), mark(2, {2, 3})},
     "[1w:a ][1 2w:b](2)[1w: c](1)"},
    {"ab", {mark(2, {1, 2}), mark(1, {0, 1})}, "[1w:a](1)[2w:b](2)"},
    {"ab", {mark(1, {1, 1}), mark(2, {1, 1})}, "a(1)(2)b"},
    {"hi {{name}}!", {}, "hi «{{name}}»!"},
    {"hi {{name}}!", {mark(1, {0, 12})}, "[1w:hi «{{name}}»!](1)"},
    {"hi {{name}}!", {mark(1, {5, 9})}, "hi «{{»[1w:«name»](1)«}}»!"},
    {"Jūs", {mark(1, {0, 2})}, "[1w:J](1)ūs"},  // within a character
    {"ab", {mark(1, {1, 99})}, "a[1w:b](1)"},   // past the end
    {"ab", {mark(1, {2, 1})}, "ab(1)"},         // turned round
    {"ab", {mark(1, {99, 99})}, "ab(1)"},
};

TEST(MarkedText, ShowsFindingsInTheirPlace) {
  for (const MarkedTextCase& c : kMarkedTextCases) {
    SCOPED_TRACE(c.shown);
    EXPECT_EQ(c.shown, shown(c.text, c.marks));
  }
}

TEST(MarkedText, NamesWhatIsMarkedAndWhatIsMissing) {
  MarkupWriter html;
  const TextMark missing = {{1, 1}, Severity::kError, 7,
                            2,      "2: \"error\"",   "<apology>"};
  write_marked_text("ab", std::vector{missing}, "lv", &html);
  EXPECT_EQ(
      "a<a class=\"ref error gap\" href=\"#f7\" data-n=\"2\" "
      "data-gap=\"&lt;apology&gt;\" lang=\"lv\" "
      "aria-label=\"2: &quot;error&quot;\"></a>b",
      html.take());
}

}  // namespace
}  // namespace sincerely

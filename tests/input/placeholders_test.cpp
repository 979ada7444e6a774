#include "input/placeholders.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "input/reader.h"

namespace sincerely {
namespace {

constexpr PlaceholderName kPlaceholdersNames[] = {
    {"count", PlaceholderKind::kNumber}, {"date", PlaceholderKind::kDate},
    {"name", PlaceholderKind::kName},    {"tarih", PlaceholderKind::kDate},
    {"नाम", PlaceholderKind::kName},
};

// The text with each placeholder in ⟦ ⟧, behind the first letter of its kind.
std::string marked_placeholders(std::string_view text,
                                const std::vector<Placeholder>& found) {
  std::string marks;
  std::size_t last = 0;
  for (const Placeholder& p : found) {
    EXPECT_LE(last, p.span.begin);
    marks += text.substr(last, p.span.begin - last);
    marks += std::string("⟦") + "tnfd"[static_cast<int>(p.kind)] + ":";
    marks += text.substr(p.span.begin, p.span.size());
    marks += "⟧";
    last = p.span.end;
  }
  return marks += text.substr(last);
}

struct PlaceholdersCase {
  std::string_view text;
  std::string_view marked;
};

// Kinds: t text, n name, f figure, d date.
constexpr PlaceholdersCase kPlaceholdersCases[] = {
    {"Dear {{name}},", "Dear ⟦n:{{name}}⟧,"},
    {"{{ customer.name | default: \"you\" }}",
     "⟦n:{{ customer.name | default: \"you\" }}⟧"},
    {"{{{x}}}!", "⟦t:{{{x}}}⟧!"},
    {"{% if date %}a{% endif %}", "⟦t:{% if date %}⟧a⟦t:{% endif %}⟧"},
    {"%{date}", "⟦d:%{date}⟧"},
    {"%(name)s %(count)d %(x)s", "⟦n:%(name)s⟧ ⟦f:%(count)d⟧ ⟦t:%(x)s⟧"},
    {"%s, %d, %1$s", "⟦t:%s⟧, ⟦f:%d⟧, ⟦t:%1$s⟧"},
    {"100% sure, 50 % de, 5%s, %%s", "100% sure, 50 % de, 5%s, %%s"},
    {"${name} ${{name}}", "⟦n:${name}⟧ $⟦n:{{name}}⟧"},
    {"{name} {0} {$date} {first name}",
     "⟦n:{name}⟧ ⟦t:{0}⟧ ⟦d:{$date}⟧ ⟦n:{first name}⟧"},
    {"{!Contact.Name}", "⟦n:{!Contact.Name}⟧"},
    {"{name}'nin", "⟦n:{name}⟧'nin"},
    {"{when, date, long} {n, number}",
     "⟦d:{when, date, long}⟧ ⟦f:{n, number}⟧"},
    {"{n, plural, one {# day} other {# days}}.",
     "⟦f:{n, plural, one {# day} other {# days}}⟧."},
    {"{g, select, f {Dear} other {Hi}}",
     "⟦t:{g, select, f {Dear} other {Hi}}⟧"},
    {"<%= name %> <% if x %>", "⟦n:<%= name %>⟧ ⟦t:<% if x %>⟧"},
    {"*|NAME|* *|MC:DATE|*", "⟦n:*|NAME|*⟧ ⟦t:*|MC:DATE|*⟧"},
    {"[NAME] [TARİH] [YOUR NAME]", "⟦n:[NAME]⟧ ⟦d:[TARİH]⟧ ⟦n:[YOUR NAME]⟧"},
    {"[name] [नाम] [sic] [1] [...]", "⟦n:[name]⟧ ⟦n:[नाम]⟧ [sic] [1] [...]"},
    {"[#{{count}}] [NAME](x)", "[#⟦f:{{count}}⟧] [NAME](x)"},
    {"«NAME» «tarih» «atualização»", "⟦n:«NAME»⟧ ⟦d:«tarih»⟧ «atualização»"},
    {"__NAME__ __name__ __so sorry__ A__B__",
     "⟦n:__NAME__⟧ ⟦n:__name__⟧ __so sorry__ A__B__"},
    {"@{NAME} @{date} @{other}", "⟦n:@{NAME}⟧ ⟦d:@{date}⟧ @{other}"},
    // Broken ones are text.
    {"{{name", "{{name"},
    {"{ } {} {:)}", "{ } {} {:)}"},
    {"{a\nb} [A\nB]", "{a\nb} [A\nB]"},
    {"{{a {{name}}", "{{a ⟦n:{{name}}⟧"},
    {"a $ b _ c * d @ e < f « g % h [ i", "a $ b _ c * d @ e < f « g % h [ i"},
    {"", ""},
};

TEST(Placeholders, OfEveryDialectAreFound) {
  for (const PlaceholdersCase& c : kPlaceholdersCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.marked,
              marked_placeholders(
                  c.text, find_placeholders(c.text, kPlaceholdersNames)));
  }
}

TEST(Placeholders, OfDialectsThatAreNotReadAreWords) {
  const PlaceholderDialects two =
      dialect_of("{{x}}").value() | dialect_of("%1$s").value();
  const auto found =
      find_placeholders("{{a}} {b} %s %{c} [NAME] %(d)s", {}, two);
  ASSERT_EQ(3U, found.size());
  EXPECT_EQ((Span{0, 5}), found[0].span);
  EXPECT_EQ((Span{10, 12}), found[1].span);
}

TEST(Placeholders, AreTheirDialectsExamples) {
  for (const char* example :
       {"{{{x}}}", "{% x %}", "%{x}", "%(x)s", "%s", "%1$s", "${x}", "{x}",
        "{$x}", "<%= x %>", "[X]", "«x»", "*|X|*", "__x__", "@{x}"}) {
    EXPECT_TRUE(dialect_of(example)) << example;
  }
  for (const char* example : {"", "x", "{}", "{{x", "100 %", "%%"}) {
    EXPECT_FALSE(dialect_of(example)) << example;
  }
  EXPECT_NE(dialect_of("{x}"), dialect_of("{{x}}"));
}

TEST(Placeholders, TakeOnePassOverAnything) {
  for (const std::string_view part :
       {"{", "{{", "{% {{ <% ", "[A", "__", "{n, plural, ", "%(", "*|", "«A",
        "@{", "${", "{n,plural,{", "%1", "%-"}) {
    SCOPED_TRACE(part);
    std::string text;
    while (text.size() < 500'000) text += part;
    // Would take minutes if it were quadratic.
    EXPECT_TRUE(find_placeholders(text, kPlaceholdersNames).empty());
  }
}

struct MarkCase {
  std::string_view text;
  std::string_view marked;
  std::size_t inert;  // stretches that are left
};

constexpr MarkCase kMarks[] = {
    {"__NAME__ <b>", "⟦n:__NAME__⟧ <b>", 1},
    {"{{x | default: \"<b>\"}}", "⟦t:{{x | default: \"<b>\"}}⟧", 0},
    {"<a href=\"{{x}}\">{name}</a>", "<a href=\"{{x}}\">⟦n:{name}⟧</a>", 2},
    {"> {name}\n{name}", "> {name}\n⟦n:{name}⟧", 1},
    {"**{name}**", "**⟦n:{name}⟧**", 2},
};

TEST(MarkPlaceholders, LeavesNoOverlapWithWhatIsInert) {
  for (const MarkCase& c : kMarks) {
    SCOPED_TRACE(c.text);
    Result<Letter> letter = parse_letter("a", std::string(c.text));
    ASSERT_TRUE(letter.ok());
    mark_placeholders(&letter.value(), kPlaceholdersNames);
    EXPECT_EQ(c.marked,
              marked_placeholders(c.text, letter.value().placeholders));
    EXPECT_EQ(c.inert, letter.value().inert.size());
  }
}

}  // namespace
}  // namespace sincerely

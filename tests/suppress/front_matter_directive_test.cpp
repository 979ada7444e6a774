#include "suppress/front_matter_directive.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

std::string read(const std::string& words) {
  Comment comment;
  comment.kind = Comment::Kind::kFrontMatter;
  comment.words = words;
  comment.place = {10, static_cast<std::uint32_t>(10 + words.size())};
  const Directives read = read_front_matter_directives(comment);
  const auto said = [&](Span span) {
    return words.substr(span.begin - 10, span.size());
  };
  if (const auto* fault = std::get_if<DirectiveFault>(&read)) {
    EXPECT_EQ(fault->found, said(fault->span));
    return "fault at " + fault->found;
  }
  std::string out;
  for (const Directive& one : std::get<std::vector<Directive>>(read)) {
    EXPECT_EQ(Action::kFile, one.action);
    out += "<";
    for (const NamedRule& rule : one.rules) {
      EXPECT_EQ(rule.name, said(rule.span));
      out += rule.name + " ";
    }
    out += "|" + one.reason + ">";
  }
  return out;
}

TEST(FrontMatterDirective, IsAMapOrAListOfMaps) {
  const struct {
    const char* words;
    const char* found;
  } cases[] = {
      {"sincerely: {disable: [excuse, tone/blunt], reason: a b}",
       "<excuse tone/blunt |a b>"},
      {"sincerely:\n  disable: 'excuse'\n", "<excuse |>"},
      {"sincerely: {disable: all, reason: é}", "<|é>"},
      {"sincerely:\n- {disable: [\"excuse\"]}\n- {disable: tone, reason: x}",
       "<excuse |><tone |x>"},
      {"sincerely: off", "fault at sincerely: off"},
      {"sincerely: {disabel: tone}", "fault at sincerely: {disabel: tone}"},
      {"sincerely:\n  disable: tone\n  why: x", "fault at why: x"},
      {"sincerely: {disable: []}", "fault at disable: []}"},
      {"sincerely: {disable: [{a: b}]}", "fault at disable: [{a: b}]}"},
      {"sincerely: {disable: [tone}", "fault at }"},
      {"sincerely: ", "fault at sincerely: "},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.words);
    EXPECT_EQ(c.found, read(c.words));
  }
}

TEST(FrontMatterDirective, IsNotReadWhereItIsTooLong) {
  EXPECT_EQ("fault at sincerely",
            read("sincerely: " + std::string(20'000, '[')));
}

}  // namespace
}  // namespace sincerely

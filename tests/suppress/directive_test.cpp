#include "suppress/directive.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

Comment comment_of(std::string_view words, Comment::Kind kind) {
  Comment out;
  out.kind = kind;
  out.words = words;
  out.place = {100, static_cast<std::uint32_t>(100 + words.size())};
  out.span = {88, out.place.end};
  return out;
}

std::string place_of(Span span) {
  return std::to_string(span.begin) + "-" + std::to_string(span.end);
}

std::string describe(const Directives& read) {
  if (const auto* fault = std::get_if<DirectiveFault>(&read)) {
    return place_of(fault->span) + " found " + fault->found + ", expected " +
           fault->expected;
  }
  std::string out;
  for (const Directive& one : std::get<std::vector<Directive>>(read)) {
    if (!out.empty()) out += "; ";
    out += kActions[static_cast<int>(one.action)];
    for (const NamedRule& rule : one.rules) {
      out += " " + rule.name + "@" + place_of(rule.span);
    }
    if (!one.reason.empty()) out += ": " + one.reason;
  }
  return out;
}

struct DirectiveCase {
  std::string_view words;
  std::string_view read;
  Comment::Kind kind = Comment::Kind::kPlain;
};

constexpr DirectiveCase kDirectiveCases[] = {
    {"disable-next-line excuse -- as he said",
     "disable-next-line excuse@118-124: as he said"},
    {"disable excuse, tone/blunt\n\ta",
     "disable excuse@108-114 tone/blunt@116-126 a@128-129"},
    {"disable-file", "disable-file"},
    {"enable", "enable"},
    {"disable — why\n * not -- at all", "disable: why not -- at all"},
    {"disable-nextline tone",
     "100-116 found disable-nextline, expected disable-next-line"},
    {"off tone",
     "100-103 found off, expected sincerely: disable-next-line RULE -- reason"},
    {"",
     "88-100 found sincerely:, expected "
     "sincerely: disable-next-line RULE -- reason"},
    {"disable tone: because",
     "108-113 found tone:, expected "
     "sincerely: disable-next-line RULE -- reason"},
    {"disable tone -- x", "113-115 found --, expected —", Comment::Kind::kXml},
    {"disable tone — x", "disable tone@108-112: x", Comment::Kind::kXml},
    {"disable (x)",
     "100-111 found disable (x), expected "
     "[//]: # \"sincerely: …\"",
     Comment::Kind::kShown},
};

TEST(Directive, IsRead) {
  for (const DirectiveCase& c : kDirectiveCases) {
    SCOPED_TRACE(c.words);
  }
}

TEST(Directive, OfWordsWrittenInAnotherWayIsAtAllOfThem) {
  Comment comment = comment_of("disable tone", Comment::Kind::kPlain);
  comment.place.end += 2;  // two escapes
  EXPECT_EQ("disable tone@100-114", describe(read_directives(comment)));
}

}  // namespace
}  // namespace sincerely

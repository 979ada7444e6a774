#include "forms/template_code.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct TemplateCodeCase {
  std::string_view source;
  std::string_view html;  // without its code
  std::string_view markdown;
};

constexpr TemplateCodeCase kTemplateCodeCases[] = {
    {"", "", ""},
    {"Dear *you*", "Dear *you*", "Dear *you*"},
    {"a {{ b_c }} d", "a xxxxxxxxx d", "a xxxxxxxxx d"},
    {"{% if a %}<%= b %>", "xxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxx"},
    {"*|FNAME|* %s [NAME]", "*|FNAME|* %s [NAME]", "xxxxxxxxx xx xxxxxx"},
    {"[you](there)", "[you](there)", "[you](there)"},
    {"__NAME__ __name__.", "__NAME__ __name__.", "xxxxxxxx xxxxxxxx."},
    {"__first_name__", "__first_name__", "xxxxxxxxxxxxxx"},
    {"__very important__", "__very important__", "__very important__"},
    {"a__b__ __c__d é__f__", "a__b__ __c__d é__f__", "a__b__ __c__d é__f__"},
    {"____ __a ___b___", "____ __a ___b___", "____ __a ___b___"},
    {"{{__x__}}", "xxxxxxxxx", "xxxxxxxxx"},
};

TEST(TemplateCode, IsMadeLetters) {
  for (const TemplateCodeCase& c : kTemplateCodeCases) {
    SCOPED_TRACE(c.source);
    EXPECT_EQ(c.html, without_code(c.source, find_code_in_html(c.source)));
    EXPECT_EQ(c.markdown,
              without_code(c.source, find_code_in_markdown(c.source)));
  }
}

}  // namespace
}  // namespace sincerely

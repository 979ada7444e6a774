#include "forms/inline_code.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(InlineRole, TellsTagsAroundTextFromCodes) {
  for (const char* name : {"g", "pc", "mrk", "sm", "unknown"}) {
    EXPECT_EQ(InlineRole::kAround, inline_role(name)) << name;
  }
  for (const char* name : {"x", "ph"}) {
    EXPECT_EQ(InlineRole::kCode, inline_role(name)) << name;
  }
  for (const char* name : {"bx", "ex", "bpt", "ept", "it", "sub", "sc", "ec"}) {
    EXPECT_EQ(InlineRole::kMarkup, inline_role(name)) << name;
  }
}

TEST(ShownText, IsAPlaceholderABreakOrNothing) {
  const std::pair<const char*, const char*> rows[] = {
      {"<x id='1'/>", "{1}"},
      {"<x id='a b&amp;c'/>", "{a_b_c}"},
      {"<x/>", "{code}"},
      {"<x id='1' equiv-text='{{ name }}'/>", "{{ name }}"},
      {"<x id='1' equiv-text='&lt;b&gt;'/>", ""},
      {"<x id='1' equiv-text='&lt;br/&gt;'/>", "\n"},
      {"<x id='1' ctype='lb'/>", "\n"},
      {"<x id='1' ctype='image'/>", ""},
      {"<x id='1' equiv-text='some words'/>", "{1}"},
      {"<ph id='1'>%1$s</ph>", "%1$s"},
      {"<ph id='1'>&lt;i&gt;</ph>", ""},
      {"<ph id='1'>&lt;%= x %&gt;</ph>", "<%= x %>"},
      {"<ph id='1' dataRef='d'/>", "${order}"},
      {"<ph id='1' dataRef='e' disp='{0}'/>", "{0}"},
      {"<ph id='1' type='fmt' subType='xlf:lb'/>", "\n"},
      {"<ph id='1' type='image'/>", ""},
  };
  const NativeCodes native = {{"d", "${order}"}};
  for (const auto& [xml, shown] : rows) {
    pugi::xml_document tree;
    ASSERT_TRUE(tree.load_string(xml));
    EXPECT_EQ(shown, shown_text(tree.first_child(), native)) << xml;
  }
}

}  // namespace
}  // namespace sincerely

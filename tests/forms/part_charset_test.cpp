#include "forms/part_charset.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct Choice {
  std::string_view declared;
  std::string_view bytes;
  std::string_view chosen;
  bool is_noted;
};

constexpr Choice kChoices[] = {
    {"", "Jus", "UTF-8", false},
    {"US-ASCII", "Jus", "UTF-8", false},
    {"us-ascii", "Jūs", "UTF-8", true},
    {"", "J\xFBs", "windows-1252", true},
    {"\"utf8\"", "Jūs", "UTF-8", false},
    {"utf-8", "J\xFBs", "windows-1252", true},
    {"utf-8", "Jūsu labā vārdā \xFB", "UTF-8", true},  // one is wrong
    {"utf-8", "caf\xC3", "UTF-8", true},               // cut off
    {"ISO-8859-1", "caf\xE9", "windows-1252", false},
    {"ISO-8859-1", "café", "UTF-8", true},
    {"iso-8859-9", "\xFE", "windows-1254", false},
    {"windows-1257", "J\xFBs", "windows-1257", false},
    {"koi8-r", "", "koi8-r", false},
    {"Shift_JIS", "\x83\x41", "shift_jis", false},
    {"x-martian", "Jūs", "UTF-8", true},
    {"x-martian", "J\xFBs", "windows-1252", true},
};

TEST(ChooseCharset, BelievesTheBytes) {
  for (const Choice& c : kChoices) {
    SCOPED_TRACE(std::string(c.declared) + ": " + std::string(c.bytes));
    const CharsetChoice choice = choose_charset(c.declared, c.bytes);
    EXPECT_EQ(c.chosen, choice.name);
    EXPECT_EQ(c.is_noted, !choice.note.empty()) << choice.note;
  }
}

TEST(ReadInCharset, LeadsThroughTheBytes) {
  TracedText bytes;  // J =FB s
  bytes.add("J", {10, 11});
  bytes.add("\xFB", {11, 14});
  bytes.add("s", {14, 15});
  const TracedText text = read_in_charset(bytes, "windows-1257");
  EXPECT_EQ("Jūs", text.text);
  EXPECT_EQ((Span{11, 14}), text.map.source_of({1, 3}));
  EXPECT_EQ((Span{10, 15}), text.map.source_of({0, 4}));
  EXPECT_TRUE(text.map.is_unbroken({0, 4}));
}

TEST(ReadInCharset, ACharacterIsOneStretch) {
  TracedText bytes;  // a é, whose bytes a soft break parts, z, é
  bytes.add("a\xC3", {0, 2});
  bytes.add("", {2, 4});
  bytes.add("\xA9", {4, 7});
  bytes.add("z", {7, 8});
  bytes.add("\xC3", {8, 11});
  bytes.add("\xA9y", {11, 13});
  const std::vector<Stretch> expected = {
      {{0, 1}, {0, 1}},  {{1, 3}, {1, 7}},   {{3, 4}, {7, 8}},
      {{4, 6}, {8, 12}}, {{6, 7}, {12, 13}},
  };
  EXPECT_EQ(expected, read_in_charset(bytes, "UTF-8").map.stretches());
}

TEST(ReadInCharset, LeavesOutWhatNoTextHas) {
  using namespace std::string_view_literals;
  TracedText bytes;
  bytes.add("\xEF\xBB\xBFJ\0\xFF"sv, {0, 6});
  EXPECT_EQ("J\uFFFD\uFFFD", read_in_charset(bytes, "UTF-8").text);
  EXPECT_EQ("", read_in_charset({}, "windows-1257").text);
}

}  // namespace
}  // namespace sincerely

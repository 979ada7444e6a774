#include "text/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "text/read_text.h"

namespace sincerely {
namespace {

constexpr std::string_view kNames[kWordKindCount] = {
    "none",  "number",    "percent", "money", "time", "duration",   "date",
    "phone", "reference", "name",    "email", "url",  "placeholder"};

// "money:R$ 45|number:45", in the order of the runs.
std::string runs_of(const TextRead& read) {
  std::string all;
  for (const KindRun& run : read.text.runs) {
    if (!all.empty()) all += '|';
    all += kNames[static_cast<std::size_t>(run.kind)];
    all += ':';
    all += read.raw(run.first, run.last);
  }
  return all;
}

TEST(Shapes, AreThoseOfTheLocale) {
  constexpr std::string_view kCases[][2] = {
      {"R$ 45,00", "money:R$ 45,00|number:45,00"},
      {"€5", "money:5|number:5"},
      {"1.234,50 TL", "money:1.234,50 TL|number:1.234,50"},
      {"12 847 units", "number:12 847"},
      {"12\n847", "number:12|number:847"},  // not over a line's end
      {"100 %", "percent:100 %|number:100"},
      {"12,5%", "percent:12,5%|number:12,5"},
      {"at 14:30 and 9h00", "time:14:30|number:14|number:30|time:9h00"},
      {"05/03/2025", "date:05/03/2025|number:05|number:03|number:2025"},
      {"03.05.2025", "date:03.05.2025"},
      {"+371 6700 1122",
       "phone:371 6700 1122|number:371|number:6700|"
       "number:1122"},
      {"5th", ""},
      {"12 847b", "number:12"},  // the match ends within a word
      {"5 {name}", "number:5|placeholder:{name}"},
      {"a b", ""},
  };
  for (const auto& [text, expected] : kCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, runs_of(read_text(text)));
  }
}

TEST(Shapes, ReadDigitsOfOtherScripts) {
  constexpr std::string_view kCases[][2] = {
      {"₹५,०००", "money:५,०००|number:५,०००"},
      {"१२/०३/२०२५ को", "date:१२/०३/२०२५|number:१२|number:०३|number:२०२५"},
      {"२४ घंटे", "number:२४"},
      {"क १००% ख", "percent:१००%|number:१००"},
  };
  for (const auto& [text, expected] : kCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, runs_of(read_text(text)));
  }
}

TEST(Shapes, TakeForAReferenceOnlyWhatIsNothingElse) {
  Locale locale = test_locale();
  locale.shapes.push_back({WordKind::kReference, "\\d+/\\d+(?:/\\d+)?"});
  EXPECT_EQ("reference:77/2025|number:77|number:2025",
            runs_of(read_text("77/2025", locale)));
  EXPECT_EQ("date:05/03/2025|number:05|number:03|number:2025",
            runs_of(read_text("05/03/2025", locale)));
}

TEST(Shapes, AreNumbersWhereALocaleHasNone) {
  Locale locale;
  EXPECT_EQ("number:12|number:1.234,5",
            runs_of(read_text("12, 1.234,5 5th", locale)));
}

TEST(Shapes, DoWithoutAnExpressionThatIsBroken) {
  Locale locale;
  locale.shapes = {{WordKind::kDate, "(("}};
  EXPECT_EQ("number:12", runs_of(read_text("12", locale)));
}

TEST(Shapes, AreSortedByTheirFirstWord) {
  const TextRead read = read_text("{x} 5 a@b.lv AB-123 {y} R$ 5 #7 www.x.lv 9");
  EXPECT_TRUE(std::ranges::is_sorted(read.text.runs, {}, &KindRun::first));
  EXPECT_GE(read.text.runs.size(), 10u);
}

TEST(Shapes, MayBeFirstNeededByManyThreadsAtOnce) {
  const Locale locale = test_locale();
  const TextReader reader(locale);
  Letter letter;
  letter.text = "05/03/2025 and 100 %";
  std::vector<Text> texts(4);
  std::vector<std::thread> threads;
  for (Text& text : texts) {
    threads.emplace_back([&] { reader.read(letter, &text); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const Text& text : texts) EXPECT_EQ(6u, text.runs.size());
}

}  // namespace
}  // namespace sincerely

#include "input/printf_format.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

struct PrintfFormatCase {
  std::string_view text;  // the first `%` is looked at
  std::size_t size;
  char conversion;
  std::string_view name;
};

constexpr PrintfFormatCase kPrintfFormatCases[] = {
    {"%s", 2, 's', ""},
    {"%d", 2, 'd', ""},
    {"a %s.", 2, 's', ""},
    {"%1$s", 4, 's', ""},
    {"%2$dkm", 4, 'd', ""},  // its place makes it plain
    {"%-10.2f", 7, 'f', ""},
    {"%05d", 4, 'd', ""},
    {"%lld", 4, 'd', ""},
    {"%@", 2, '@', ""},
    {"%(name)s", 8, 's', "name"},
    {"%(count)d", 9, 'd', "count"},
    {"%s'nin", 2, 's', ""},
    {"%sजी", 2, 's', ""},
    {"%%s", 2, 0, ""},
    {"%", 0, 0, ""},
    {"50%d", 0, 0, ""},  // a percent sign
    {"50 % de", 0, 0, ""},
    {"%de", 0, 0, ""},
    {"%5", 0, 0, ""},
    {"%20AB", 0, 0, ""},
    {"%(name", 0, 0, ""},
    {"%()s", 0, 0, ""},
    {"%(a\n)s", 0, 0, ""},
    {"%99999999999s", 0, 0, ""},
};

TEST(PrintfFormat, TellsFormatsFromPercentSigns) {
  for (const PrintfFormatCase& c : kPrintfFormatCases) {
    SCOPED_TRACE(c.text);
    const PrintfFormat format = read_printf_format(c.text, c.text.find('%'));
    EXPECT_EQ(c.size, format.size);
    if (c.size == 0) continue;
    EXPECT_EQ(c.conversion, format.conversion);
    EXPECT_EQ(c.name, format.name);
  }
}

}  // namespace
}  // namespace sincerely

#include "cli/man_page.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

TEST(ManPage, SaysWhatThereIs) {
  const Usage usage = {"prog",
                       "1.2",
                       "Does it.",
                       ".dot\nand a \\ back-slash",
                       {{"go",
                         "[PATH]...",
                         "Goes.",
                         {{"--way", "WAY", "which way", {}, false},
                          {"--now", "", "at once", {}, false}},
                         {}}}};
  const std::string page = man_page(usage);
  EXPECT_TRUE(page.starts_with(".TH prog 1 \"\" \"prog 1.2\"\n"));
  EXPECT_NE(std::string::npos, page.find("\\&.dot\nand a \\e back\\-slash\n"));
  EXPECT_NE(std::string::npos,
            page.find(".SS go\n\\fBgo\\fR [OPTION]... "
                      "\\fI[PATH]...\\fR\n.PP\nGoes.\n"
                      ".TP\n\\fB\\-\\-way\\fR=\\fIWAY\\fR\nwhich way\n"
                      ".TP\n\\fB\\-\\-now\\fR\nat once\n"));
}

}  // namespace
}  // namespace sincerely

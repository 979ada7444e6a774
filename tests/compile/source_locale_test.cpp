#include "compile/source_locale.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(SourceLocale, ReadsByItsLists) {
  const SourceLocale locale({{"folding", {"ß", "ss"}}}, "xx");
  EXPECT_EQ("fuss", locale.reader().fold("FUß"));
}

TEST(SourceLocale, OutlivesWhatItWasMadeOf) {
  LocaleLists lists = {{"informal", {"thou"}}};
  const SourceLocale locale(lists, "xx");
  lists.clear();
  ASSERT_EQ(1U, locale.locale().informal.size());
  EXPECT_EQ("thou", locale.locale().informal[0]);
}

TEST(FoldLists, FoldsAndSortsAbbreviationsWithoutTheirStop) {
  LocaleLists lists = {{"abbreviations", {"Mr.", "Dr"}},
                       {"common-words", {"The"}}};
  fold_lists("xx", &lists);
  EXPECT_EQ((std::vector<std::string>{"dr", "mr"}), lists["abbreviations"]);
  EXPECT_EQ((std::vector<std::string>{"the"}), lists["common-words"]);
}

}  // namespace
}  // namespace sincerely

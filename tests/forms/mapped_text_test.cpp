#include "forms/mapped_text.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(MappedText, LeadsBackToWhatItWasMadeOf) {
  //                            0123 45 6789012
  const std::string_view file = "say \\\"yes\"\n\"no";
  MappedText text(file);
  text.copy({0, 4});
  text.replace({4, 6}, "\"");
  text.copy({6, 9});
  text.skip({9, 12});
  text.copy({12, 14});
  text.copy({14, 14});
  EXPECT_EQ("say \"yesno", text.text());
  const SourceMap map = text.take_map();
  EXPECT_EQ((Span{4, 9}), map.source_of({4, 8}));
  EXPECT_EQ((Span{6, 14}), map.source_of({5, 10}));
  EXPECT_TRUE(map.is_unbroken({0, 10}));
}

}  // namespace
}  // namespace sincerely

#include "compile/harmony.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

Harmony turkish_like() {
  Harmony harmony;
  harmony.vowels = U"aeıioöuü";
  harmony.archiphonemes = {
      {U"A", true, {{U"a", U"aıou"}, {U"e", U"eiöü"}}, U""},
      {U"I",
       true,
       {{U"ı", U"aı"}, {U"i", U"ei"}, {U"u", U"ou"}, {U"ü", U"öü"}},
       U""},
      {U"D", false, {{U"t", U"fstkçşhp"}}, U"d"},
  };
  return harmony;
}

struct Case {
  const char* chain;
  const char* soft;
  std::vector<std::string> forms;
};

TEST(Harmony, RealisesArchiphonemesAndBuffers) {
  const Case cases[] = {
      {"unut+DI+nIz", "", {"unuttunuz"}},
      {"gel+DI+nIz", "", {"geldiniz"}},
      {"oku+(y)An", "", {"okuyan"}},
      {"gör+(y)An", "", {"gören"}},
      {"iste+(I)yor", "", {"isteyor"}},
      {"gel+(I)yor+sInIz", "", {"geliyorsunuz"}},
      {"git+(y)An", "gid", {"giden"}},
      {"git+DI", "gid", {"gitti"}},
      {"unut+DI+(nIz|k)", "", {"unuttuk", "unuttunuz"}},
      {"unut+DI?", "", {"unut", "unuttu"}},
      {"unut", "", {"unut"}},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.chain);
    EXPECT_EQ(c.forms, inflect(turkish_like(), c.chain, c.soft));
  }
}

TEST(Harmony, AppendsSuffixesAsWrittenWhereThereIsNone) {
  EXPECT_EQ((std::vector<std::string>{"walked"}), inflect({}, "walk+ed"));
  EXPECT_EQ((std::vector<std::string>{"करते"}), inflect({}, "कर+ते"));
}

}  // namespace
}  // namespace sincerely

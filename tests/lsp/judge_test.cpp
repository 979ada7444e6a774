#include "lsp/judge.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"
#include "lsp/editor.h"
#include "lsp/uri.h"

namespace sincerely {
namespace {

class JudgeTest : public testing::Test {
 protected:
  OpenDocument* open(const std::string& name, const std::string& text) {
    OpenDocument& document = documents_.documents()[name];
    document.uri = uri_of_path(folder_.path() + "/" + name);
    document.path = folder_.path() + "/" + name;
    document.text = text;
    return &document;
  }

  std::string codes(OpenDocument* document) {
    return values_of("code", judge_.diagnostics(document));
  }

  TemporaryFolder folder_;
  Workspace workspace_{{}, {}};
  DocumentStore documents_;
  ClientCapabilities client_;
  RulePages pages_;
  Judge judge_{&workspace_, &documents_, &client_, &pages_};
};

TEST_F(JudgeTest, JudgesByTheConfigurationOfTheFile) {
  folder_.write("a/.sincerely.yaml", "type: none\nrules: {euphemism: off}\n");
  const std::string text =
      "Dear Ms Roe,\n\nYou claim that it came. Mistakes were made. You claim "
      "that it went.\n";
  EXPECT_EQ("blame-shifting/you-claim blame-shifting/you-claim",
            codes(open("a/en/1.txt", text)));
  folder_.write(".sincerely.yaml", "type: none\n");
  EXPECT_EQ(
      "blame-shifting/you-claim euphemism/mistakes-were-made "
      "blame-shifting/you-claim",
      codes(open("en/1.txt", text)));
}

TEST_F(JudgeTest, TellsAWrongConfigurationInTheLetterAndInItself) {
  const std::string yaml = "type: none\nrules: {excuses: off}\n";
  folder_.write(".sincerely.yaml", yaml);
  const std::string letter = judge_.diagnostics(open("en/1.txt", "Hello.\n"));
  EXPECT_NE(std::string::npos,
            letter.find(R"("start":{"line":0,"character":0)"));
  EXPECT_NE(std::string::npos,
            letter.find(".sincerely.yaml:2:9: unknown rule or category"));
  const std::string config = judge_.diagnostics(open(".sincerely.yaml", yaml));
  EXPECT_NE(std::string::npos,
            config.find(R"("start":{"line":1,"character":8)"));
  EXPECT_EQ("unknown rule or category “excuses”; did you mean “excuse”?",
            values_of("message", config));
}

TEST_F(JudgeTest, DoesNotJudgeAConfigurationAsALetter) {
  const std::string yaml = "words: ['You claim that mistakes were made.']\n";
  folder_.write(".sincerely.yaml", yaml);
  OpenDocument* config = open(".sincerely.yaml", yaml);
  EXPECT_EQ("[]", judge_.diagnostics(config));
  EXPECT_EQ("[]", judge_.code_actions(config, {}));
  EXPECT_EQ("null", judge_.hover(config, {}));
}

TEST_F(JudgeTest, SaysWhatCannotBeJudged) {
  EXPECT_EQ("unsupported-language",
            codes(open("1.txt",
                       "Sehr geehrte Damen und Herren, wir bedauern sehr, dass "
                       "die Lieferung nicht rechtzeitig angekommen ist.\n")));
  OpenDocument* nul = open("2.txt", std::string("ab\nc\0d\n", 7));
  const std::string told = judge_.diagnostics(nul);
  EXPECT_EQ("not-judged", values_of("code", told));
  EXPECT_NE(std::string::npos, told.find(R"("start":{"line":1,"character":1)"))
      << told;
  OpenDocument* lost = open("3.txt", "You claim it.\n");
  lost->is_lost = true;
  EXPECT_EQ("[]", judge_.diagnostics(lost));
  EXPECT_EQ("[]", judge_.code_actions(lost, {}));
  EXPECT_EQ("null", judge_.hover(lost, {}));
}

TEST_F(JudgeTest, WritesToTheConfigurationAsTheEditorHasIt) {
  folder_.write(".sincerely.yaml", "type: none\n");
  OpenDocument* letter =
      open("en/1.txt", "Dear Ms Roe,\n\nYou claim that it came late.\n");
  const ActionRequest request = {{{2, 0}, {2, 9}}, {}, {"quickfix"}, false};
  EXPECT_NE(std::string::npos,
            judge_.code_actions(letter, request)
                .find(R"("start":{"line":1,"character":0})"));
  open(".sincerely.yaml", "type: none\n\n# more\n");
  EXPECT_NE(std::string::npos,
            judge_.code_actions(letter, request)
                .find(R"("start":{"line":3,"character":0})"));
}

TEST_F(JudgeTest, KnowsWhatARuleIsFor) {
  OpenDocument* letter =
      open("en/1.txt", "Dear Ms Roe,\n\nYou claim that it came late.\n");
  const std::string hover = judge_.hover(letter, {2, 4});
  EXPECT_NE(std::string::npos, hover.find("You say"));
  EXPECT_NE(std::string::npos, hover.find("blame-shifting/you-claim"));
  judge_.forget();
  EXPECT_FALSE(letter->judgement.has_value());
  EXPECT_TRUE(letter->is_stale);
}

}  // namespace
}  // namespace sincerely

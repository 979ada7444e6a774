#include "lsp/server.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"
#include "lsp/editor.h"
#include "lsp/uri.h"

namespace sincerely {
namespace {

constexpr char kUri[] = "file:///en/a.txt";
constexpr char kLetter[] = "You claim that it came late.\n";
constexpr char kNothing[] =
    R"({"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":)"
    R"({"uri":"file:///en/a.txt","version":2,"diagnostics":[]}})"
    "\n";

std::string error_of(const std::string& said) {
  return values_of("code", said) + " " + values_of("message", said);
}

class ServerTest : public testing::Test {
 protected:
  ServerTest() : editor_(options()) {}

  static ServerOptions options() {
    ServerOptions out;
    out.lint.type = "none";
    out.config.is_off = true;
    out.version = "1.2";
    return out;
  }

  Editor editor_;
};

TEST_F(ServerTest, GoesThroughItsStates) {
  EXPECT_EQ("-32002 `initialize` comes first",
            error_of(editor_.ask("textDocument/hover", "{}")));
  EXPECT_EQ("", editor_.open(kUri, kLetter));
  EXPECT_NE(std::string::npos, editor_.start().find(R"("version":"1.2")"));
  EXPECT_EQ("-32600 initialized already",
            error_of(editor_.ask("initialize", "{}")));
  EXPECT_NE(std::string::npos,
            editor_.ask("shutdown", "null").find(R"("result":null)"));
  EXPECT_EQ("-32600 the server is shut down",
            error_of(editor_.ask("shutdown", "null")));
  EXPECT_FALSE(editor_.server().exit_status());
  EXPECT_EQ("", editor_.say(R"({"method":"exit"})"));
  EXPECT_EQ(0, editor_.server().exit_status());
}

TEST_F(ServerTest, EndsWithOneWithoutShutdown) {
  editor_.say(R"({"method":"exit"})");
  EXPECT_EQ(1, editor_.server().exit_status());
}

TEST_F(ServerTest, TellsWhatIsFoundOnceForEditsThatComeTogether) {
  editor_.start();
  EXPECT_EQ("blame-shifting/you-claim",
            values_of("code", editor_.open(kUri, kLetter)));
  const std::string said = editor_.say(
      {Editor::change(kUri, 2, R"([{"text":"You claim that it came."}])"),
       Editor::change(kUri, 3,
                      R"([{"range":{"start":{"line":0,"character":4},"end":)"
                      R"({"line":0,"character":9}},"text":"say"}])"),
       Editor::change(
           kUri, 4,
           R"([{"range":{"start":{"line":0,"character":0},"end":)"
           R"({"line":0,"character":0}},"text":"😀 You claim that it came. "}])")});
  EXPECT_EQ("4", values_of("version", said));
  EXPECT_EQ("3 12", values_of("character", said));
}

TEST_F(ServerTest, TellsOfAnEmptyTextThatNothingIsFoundThere) {
  editor_.start();
  editor_.open(kUri, kLetter);
  EXPECT_EQ(kNothing, editor_.say(Editor::change(kUri, 2, R"([{"text":""}])"))
                          .substr(0, sizeof kNothing - 1));
  EXPECT_EQ(R"({"jsonrpc":"2.0","method":"textDocument/publishDiagnostics",)"
            R"("params":{"uri":"file:///en/a.txt","diagnostics":[]}})"
            "\n",
            editor_.say(R"({"method":"textDocument/didClose","params":)" +
                        Editor::of(kUri) + "}"));
}

TEST_F(ServerTest, AnswersWhatIsAsked) {
  editor_.start(R"({"textDocument":{"codeAction":)"
                R"({"codeActionLiteralSupport":{}}}})");
  editor_.open(kUri, kLetter);
  EXPECT_NE(
      std::string::npos,
      editor_
          .ask("textDocument/hover",
               Editor::of(kUri, R"(,"position":{"line":0,"character":4})"))
          .find("You say"));
  const std::string actions = editor_.ask(
      "textDocument/codeAction",
      Editor::of(kUri, R"(,"range":{"start":{"line":0,"character":4},"end":)"
                       R"({"line":0,"character":4}},"context":)"
                       R"({"diagnostics":[],"only":["quickfix"]})"));
  EXPECT_EQ("You say rules:\\n  blame-shifting/you-claim: off\\n",
            values_of("newText", actions));
}

TEST_F(ServerTest, RefusesWhatItCannotAnswer) {
  editor_.start();
  editor_.open(kUri, kLetter);
  EXPECT_EQ("-32601 unknown method “textDocument/rename”",
            error_of(editor_.ask("textDocument/rename", "{}")));
  EXPECT_EQ("-32601 unknown method “$/x”", error_of(editor_.ask("$/x", "{}")));
  EXPECT_EQ("", editor_.say(R"({"method":"$/x"})"));
  EXPECT_EQ("", editor_.say(R"({"id":77,"result":null})"));
  EXPECT_EQ("-32602 textDocument.uri expected, a text",
            error_of(editor_.ask("textDocument/hover", "[]")));
  EXPECT_EQ("-32602 “file:///b” is not open",
            error_of(editor_.ask("textDocument/codeAction",
                                 Editor::of("file:///b"))));
  EXPECT_EQ("-32602 position expected, of two counts",
            error_of(editor_.ask("textDocument/hover", Editor::of(kUri))));
  EXPECT_EQ("-32602 range expected, of two positions",
            error_of(editor_.ask(
                "textDocument/codeAction",
                Editor::of(kUri, R"(,"range":{"start":{"line":-1}})"))));
}

TEST_F(ServerTest, AnswersWhatIsNoMessage) {
  editor_.start();
  EXPECT_EQ("-32700", values_of("code", editor_.say("{")));
  EXPECT_EQ("-32600", values_of("code", editor_.say("[]")));
  EXPECT_EQ("-32600", values_of("code", editor_.say(R"({"id":{}})")));
  editor_.server().refuse("a header without Content-Length");
  EXPECT_EQ(
      "-32700 a header without Content-Length a message could not be read (a "
      "header without Content-Length); open the letter again if findings are "
      "out of place",
      error_of(editor_.say(std::vector<std::string>())));
}

TEST_F(ServerTest, FindsNothingInATextThatItHasLost) {
  editor_.start();
  editor_.open(kUri, kLetter);
  const std::string said = editor_.say(Editor::change(kUri, 2, "[{}]"));
  EXPECT_NE(std::string::npos, said.find("window/showMessage"));
  EXPECT_NE(std::string::npos, said.find(kNothing));
  EXPECT_EQ("blame-shifting/you-claim",
            values_of("code", editor_.say(Editor::change(
                                  kUri, 3,
                                  R"([{"text":"You claim that it came."}])"))));
}

TEST_F(ServerTest, CancelsWhatWaits) {
  editor_.start();
  editor_.open(kUri, kLetter);
  const std::string asked = editor_.request(
      "textDocument/hover",
      Editor::of(kUri, R"(,"position":{"line":0,"character":4})"));
  const std::string id = values_of("id", asked);
  const std::string cancel =
      R"({"method":"$/cancelRequest","params":{"id":)" + id + "}}";
  EXPECT_EQ("-32800 cancelled", error_of(editor_.say({asked, cancel})));
  EXPECT_EQ("", editor_.say(cancel));  // it is answered already
  EXPECT_EQ("", editor_.say(R"({"method":"$/cancelRequest","params":{}})"));
}

TEST_F(ServerTest, PushesNothingToAnEditorThatPulls) {
  editor_.start(R"({"textDocument":{"diagnostic":{}}})");
  EXPECT_EQ("", editor_.open(kUri, kLetter));
  const std::string first =
      editor_.ask("textDocument/diagnostic", Editor::of(kUri));
  EXPECT_EQ("full", values_of("kind", first));
  EXPECT_EQ("blame-shifting/you-claim", values_of("code", first));
  const std::string id = values_of("resultId", first);
  const std::string again =
      editor_.ask("textDocument/diagnostic",
                  Editor::of(kUri, R"(,"previousResultId":")" + id + "\""));
  EXPECT_EQ("unchanged", values_of("kind", again));
  EXPECT_EQ(id, values_of("resultId", again));
  EXPECT_EQ("", editor_.say(R"({"method":"textDocument/didClose","params":)" +
                            Editor::of(kUri) + "}"));
}

TEST_F(ServerTest, TakesSettingsThatAreSent) {
  editor_.start("{}", R"(,"initializationOptions":{"uiLanguage":"lv"})");
  const std::string latvian = editor_.open(kUri, kLetter);
  const std::string english =
      editor_.say(R"({"method":"workspace/didChangeConfiguration","params":)"
                  R"({"settings":{"sincerely":{"uiLanguage":"en"}}}})");
  EXPECT_EQ("blame-shifting/you-claim", values_of("code", english));
  EXPECT_NE(values_of("message", latvian), values_of("message", english));
  EXPECT_NE(std::string::npos,
            editor_
                .say(R"({"method":"workspace/didChangeConfiguration","params":)"
                     R"({"settings":{"sincerely":{"final":1}}}})")
                .find("the setting sincerely.final is neither true nor false"));
}

TEST_F(ServerTest, AsksForSettingsOfEachFolder) {
  const std::string asked = editor_.start(
      R"({"workspace":{"configuration":true,"didChangeConfiguration":)"
      R"({"dynamicRegistration":true},"didChangeWatchedFiles":)"
      R"({"dynamicRegistration":true}}})",
      R"(,"workspaceFolders":[{"uri":"file:///lv","name":"x"},)"
      R"({"uri":"file:///en","name":"y"}])");
  EXPECT_NE(std::string::npos, asked.find("client/registerCapability"));
  EXPECT_NE(std::string::npos,
            asked.find(R"("globPattern":"**/.sincerely.yaml)"));
  EXPECT_NE(
      std::string::npos,
      asked.find(R"("id":2,"method":"workspace/configuration","params":)"
                 R"({"items":[{"scopeUri":"file:///lv","section":"sincerely"},)"
                 R"({"scopeUri":"file:///en","section":"sincerely"},)"
                 R"({"section":"sincerely"}]})"));
  const std::string english = editor_.open(kUri, kLetter);
  const std::string turkish = editor_.say(
      R"({"id":2,"result":[{"uiLanguage":"lv"},{"uiLanguage":"tr"},null]})");
  EXPECT_NE(values_of("message", english), values_of("message", turkish));
  // The same again is no answer to anything.
  EXPECT_EQ("", editor_.say(R"({"id":2,"result":[]})"));
  EXPECT_NE(std::string::npos,
            editor_
                .say(R"({"method":"workspace/didChangeWorkspaceFolders",)"
                     R"("params":{"event":{"added":[{"uri":"file:///x"}],)"
                     R"("removed":[{"uri":"file:///lv"}]}}})")
                .find(R"("items":[{"scopeUri":"file:///en","section":)"
                      R"("sincerely"},{"scopeUri":"file:///x")"));
}

TEST_F(ServerTest, SpeaksTheLanguageOfTheEditorUnlessItIsTold) {
  editor_.start("{}", R"(,"locale":"lv")");
  const std::string latvian = editor_.open(kUri, kLetter);
  ServerOptions told = options();
  told.ui_language = "en";
  Editor other(told);
  other.start("{}", R"(,"locale":"lv")");
  EXPECT_NE(values_of("message", latvian),
            values_of("message", other.open(kUri, kLetter)));
}

constexpr char kWholeLetter[] =
    "Dear Ms Roe,\n\nYou claim that it came late.\n";

class ServerAndFilesTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  std::string uri_ = uri_of_path(folder_.path() + "/en/1.txt");
  Editor editor_;
};

TEST_F(ServerAndFilesTest, ReadsAConfigurationAnewWhenItHasChanged) {
  folder_.write(".sincerely.yaml", "type: none\nrules: {tone: off}\n");
  editor_.start("{}", R"(,"rootUri":")" + uri_of_path(folder_.path()) + "\"");
  EXPECT_EQ("blame-shifting/you-claim",
            values_of("code", editor_.open(uri_, kWholeLetter)));
  const std::string saved =
      R"({"method":"textDocument/didSave","params":)" + Editor::of(uri_) + "}";
  EXPECT_EQ("", editor_.say(saved));
  folder_.write(".sincerely.yaml",
                "type: none\nrules: {blame-shifting: off}\n");
  EXPECT_EQ("", values_of("code", editor_.say(saved)));
  folder_.write(".sincerely.yaml", "type: none\n");
  EXPECT_EQ(
      "blame-shifting/you-claim",
      values_of("code", editor_.say(R"({"method":)"
                                    R"("workspace/didChangeWatchedFiles",)"
                                    R"("params":{"changes":[]}})")));
}

TEST_F(ServerAndFilesTest, LogsANoteOnce) {
  editor_.start();
  const std::string said = editor_.open(uri_,
                                        "---\ntype: replay\n---\nHello, "
                                        "this is a letter to you.\n");
  EXPECT_NE(std::string::npos, said.find("unknown letter type “replay”"));
  EXPECT_EQ(std::string::npos,
            editor_
                .say(Editor::change(
                    uri_, 2,
                    R"([{"range":{"start":{"line":4,"character":0},"end":)"
                    R"({"line":4,"character":0}},"text":"And more."}])"))
                .find("replay"));
}

TEST_F(ServerAndFilesTest, JudgesATextThatIsNotSaved) {
  editor_.start();
  EXPECT_EQ("blame-shifting/you-claim",
            values_of("code", editor_.open("untitled:Untitled-1",
                                           "We are sorry that you had to "
                                           "wait. You claim that it came "
                                           "late, and we will look at it.")));
}

}  // namespace
}  // namespace sincerely

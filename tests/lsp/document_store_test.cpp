#include "lsp/document_store.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

class DocumentStoreTest : public testing::Test {
 protected:
  rapidjson::Document json(const std::string& text) {
    std::string error;
    return *parse_json(text, &error);
  }

  void open() {
    store_.open(json(R"({"textDocument":{"uri":"file:///a.txt","languageId":)"
                     R"("text","version":1,"text":"ab"}})"));
  }

  std::string change(const std::string& changes, int version = 2) {
    return store_.change(json(
        R"({"textDocument":{"uri":"file:///a.txt","version":)" +
        std::to_string(version) + R"(},"contentChanges":)" + changes + "}"));
  }

  const OpenDocument& document() {
    return store_.documents().at("file:///a.txt");
  }

  DocumentStore store_;
};

TEST_F(DocumentStoreTest, KeepsWhatIsOpenAsItIsTold) {
  open();
  EXPECT_EQ("/a.txt", document().path);
  EXPECT_EQ("text", document().language_id);
  EXPECT_EQ("", change(R"([{"range":{"start":{"line":0,"character":1},)"
                       R"("end":{"line":0,"character":1}},"text":"x"},)"
                       R"({"range":{"start":{"line":0,"character":2},)"
                       R"("end":{"line":0,"character":3}},"text":""}])"));
  EXPECT_EQ("ax", document().text);
  EXPECT_EQ(2, document().version);
  EXPECT_EQ(&document(), store_.find_path("/a.txt"));
  EXPECT_EQ("", change(R"([{"text":"new"}])", 3));
  EXPECT_EQ("new", document().text);
  std::string uri;
  const auto closed = json(R"({"textDocument":{"uri":"file:///a.txt"}})");
  EXPECT_EQ("", store_.close(closed, &uri));
  EXPECT_EQ("file:///a.txt", uri);
  EXPECT_EQ("“file:///a.txt” is not open", store_.close(closed, &uri));
  EXPECT_EQ("“file:///a.txt” is not open", change("[]"));
}

TEST_F(DocumentStoreTest, LosesADocumentWhoseChangeIsNone) {
  for (const char* wrong :
       {R"([{}])", R"([{"text":7}])", R"([7])", R"([{"range":{},"text":"x"}])",
        R"([{"range":{"start":{"line":-1,"character":0},)"
        R"("end":{"line":0,"character":0}},"text":"x"}])",
        R"([{"range":{"start":{"line":0,"character":1.5},)"
        R"("end":{"line":0,"character":2}},"text":"x"}])"}) {
    open();
    EXPECT_EQ(
        "a change of “file:///a.txt” is none: `text` expected, and a `range` "
        "of counts",
        change(wrong));
    EXPECT_TRUE(document().is_lost) << wrong;
    EXPECT_EQ("", change(R"([{"text":"whole"}])"));
    EXPECT_FALSE(document().is_lost);
    EXPECT_EQ("whole", document().text);
  }
  EXPECT_EQ("contentChanges expected, a list", change("{}"));
  EXPECT_TRUE(document().is_lost);
}

TEST_F(DocumentStoreTest, TakesAnEditThatComesLateAndSaysSo) {
  open();
  change(R"([{"text":"a"}])", 5);
  EXPECT_EQ("version 4 of “file:///a.txt” comes after version 5",
            change(R"([{"text":"b"}])", 4));
  EXPECT_EQ("b", document().text);
}

TEST_F(DocumentStoreTest, SaysWhatItLacks) {
  EXPECT_EQ("textDocument.uri expected, a text", store_.open(json("{}")));
  EXPECT_EQ("textDocument.uri expected, a text", store_.change(json("null")));
  std::string uri;
  EXPECT_EQ("textDocument.uri expected, a text",
            store_.close(json("[]"), &uri));
  EXPECT_EQ("textDocument.text expected, a text",
            store_.open(json(R"({"textDocument":{"uri":"file:///a.txt"}})")));
  EXPECT_TRUE(document().is_lost);
  EXPECT_EQ(nullptr, store_.find(json("{}")));
}

}  // namespace
}  // namespace sincerely

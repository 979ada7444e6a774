#include "output/json.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <string>

#include "output/sample_report.h"

namespace sincerely {
namespace {

constexpr char kJsonSample[] =
    R"({"path":"letters/a.txt","language":"en","language_source":"front-matter",)"
    R"("type":"reply","type_source":"guess","type_confidence":0.7,"findings":[)"
    R"({"rule":"missing-section/apology","category":"missing-section",)"
    R"("section":"apology","severity":"error","confidence":1.0,"range":{)"
    R"("start":{"byte":12,"line":2,"column":1,"utf16":0},)"
    R"("end":{"byte":12,"line":2,"column":1,"utf16":0}},)"
    R"("message":"No apology.",)"
    R"("suggestions":[{"text":"We are sorry.","kind":"insert"}]},)"
    R"({"rule":"blame-shifting/you-failed-to","category":"blame-shifting",)"
    R"("severity":"warning","confidence":0.6,"range":{)"
    R"("start":{"byte":17,"line":2,"column":5,"utf16":4},)"
    R"("end":{"byte":30,"line":2,"column":18,"utf16":17}},)"
    R"("text":"you failed to","message":"This blames the reader.",)"
    R"("suggestions":[{"text":"we have not had the \"sum\"","kind":"replace"},)"
    R"({"text":"Say what is missing.","kind":"advice"}]},)"
    R"({"rule":"vague-time/soon","category":"vague-time","severity":"hint",)"
    R"("confidence":1.0,"range":{)"
    R"("start":{"byte":35,"line":2,"column":23,"utf16":22},)"
    R"("end":{"byte":45,"line":3,"column":4,"utf16":3}},)"
    R"("text":"soon.\r\nBye","message":"When?","suggestions":[]}],)"
    R"("sections":{"greeting":{"byte":[0,10]},"apology":null},)"
    R"("notes":["taken for a reply"]})";

TEST(Ndjson, WritesAFileALine) {
  const NdjsonFormat format;
  EXPECT_EQ(kJsonSample + std::string("\n"),
            format.report(sample_letter(), sample_report()));
  EXPECT_EQ("", format.begin() + format.separator() + format.end({}));
}

TEST(Json, FramesTheFiles) {
  const JsonFormat format("0.1.0");
  const Summary summary = {2, 1, 1, 1, 0};
  const std::string document =
      format.begin() + format.report(sample_letter(), sample_report()) +
      format.separator() + format.report({}, failed_report()) +
      format.end(summary);
  rapidjson::Document parsed;
  parsed.Parse(document.c_str());
  ASSERT_FALSE(parsed.HasParseError()) << document;
  EXPECT_STREQ("sincerely/1", parsed["schema"].GetString());
  EXPECT_STREQ("sincerely", parsed["tool"]["name"].GetString());
  EXPECT_STREQ("0.1.0", parsed["tool"]["version"].GetString());
  EXPECT_EQ(2U, parsed["files"].Size());
  EXPECT_EQ(2, parsed["summary"]["files"].GetInt());
  EXPECT_EQ(1, parsed["summary"]["failed"].GetInt());
  EXPECT_EQ(1, parsed["summary"]["errors"].GetInt());
  EXPECT_EQ(1, parsed["summary"]["warnings"].GetInt());
  EXPECT_EQ(0, parsed["summary"]["hints"].GetInt());
  EXPECT_FALSE(parsed["summary"].HasMember("not_checked"));
}

TEST(Json, CountsWhatAStoppedRunHasLeft) {
  const JsonFormat format("0.1.0");
  Summary summary;
  summary.not_checked = 7;
  EXPECT_NE(std::string::npos, format.end(summary).find("\"not_checked\":7}"));
}

TEST(Json, IsADocumentWithoutFilesToo) {
  const JsonFormat format("0.1.0");
  rapidjson::Document parsed;
  parsed.Parse((format.begin() + format.end({})).c_str());
  ASSERT_FALSE(parsed.HasParseError());
  EXPECT_TRUE(parsed["files"].Empty());
}

TEST(Ndjson, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "b\xFF.txt";
  EXPECT_EQ(R"({"path":"b�.txt","language":null,"type":null,"findings":[],)"
            R"("sections":{},"notes":[],"error":{"kind":"encoding",)"
            R"("message":"not UTF-8","line":2,"column":3}})"
            "\n",
            NdjsonFormat().report(letter, failed_report()));
}

struct KindCase {
  Error::Kind kind;
  const char* name;
};

constexpr KindCase kKinds[] = {
    {Error::Kind::kUnreadable, "unreadable"},
    {Error::Kind::kEncoding, "encoding"},
    {Error::Kind::kTooLarge, "too-large"},
    {Error::Kind::kUnsupportedLanguage, "unsupported-language"},
};

TEST(Ndjson, NamesTheKindOfAnError) {
  for (const KindCase& c : kKinds) {
    Report report;
    report.error = Error{c.kind, "", 0, 0, "x"};
    rapidjson::Document parsed;
    parsed.Parse(NdjsonFormat().report({}, report).c_str());
    ASSERT_FALSE(parsed.HasParseError());
    EXPECT_STREQ(c.name, parsed["error"]["kind"].GetString());
    EXPECT_FALSE(parsed["error"].HasMember("line"));
  }
}

TEST(Ndjson, ListsWhatCommentsHid) {
  Report report;
  report.suppressions = {{{12, 20}, "disable", {"tone"}, "so", 2}};
  const std::string text = NdjsonFormat().report(sample_letter(), report);
  EXPECT_NE(std::string::npos,
            text.find("\"suppressions\":[{\"range\":{\"start\":{\"byte\":12,"
                      "\"line\":2,\"column\":1,\"utf16\":0},\"end\":{"))
      << text;
  EXPECT_NE(std::string::npos,
            text.find("\"scope\":\"disable\",\"rules\":[\"tone\"],"
                      "\"reason\":\"so\",\"hidden\":2}]"))
      << text;
  EXPECT_EQ(std::string::npos,
            NdjsonFormat().report(sample_letter(), {}).find("suppressions"));
}

}  // namespace
}  // namespace sincerely

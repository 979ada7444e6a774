#include "output/sarif.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <string>

#include "findings/fingerprints.h"
#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string print_of(std::size_t finding) {
  return fingerprints("letters/a.txt", sample_letter().text,
                      sample_report())[finding];
}

TEST(Sarif, WritesAResultAFinding) {
  const std::string missing =
      R"({"ruleId":"missing-section/apology","level":"error",)"
      R"("message":{"text":"No apology.\nto start from: We are sorry."},)"
      R"("locations":[{"physicalLocation":{)"
      R"("artifactLocation":{"uri":"letters/a.txt"},"region":{)"
      R"("startLine":2,"startColumn":1,"endLine":2,"endColumn":1}}}],)"
      R"("partialFingerprints":{"sincerelyWords/v1":")" +
      print_of(0) +
      R"("},"properties":{"category":"missing-section","confidence":1.0}})";
  const std::string blame =
      R"({"ruleId":"blame-shifting/you-failed-to","level":"warning",)"
      R"("message":{"text":"This blames the reader.\n)"
      R"(write instead: we have not had the \"sum\"\n)"
      R"(advice: Say what is missing."},"locations":[{"physicalLocation":{)"
      R"("artifactLocation":{"uri":"letters/a.txt"},"region":{)"
      R"("startLine":2,"startColumn":5,"endLine":2,"endColumn":18,)"
      R"("snippet":{"text":"you failed to"}}}}],)"
      R"("partialFingerprints":{"sincerelyWords/v1":")" +
      print_of(1) +
      R"("},"fixes":[{"description":{"text":"we have not had the \"sum\""},)"
      R"("artifactChanges":[{"artifactLocation":{"uri":"letters/a.txt"},)"
      R"("replacements":[{"deletedRegion":{)"
      R"("startLine":2,"startColumn":5,"endLine":2,"endColumn":18},)"
      R"("insertedContent":{"text":"we have not had the \"sum\""}}]}]}],)"
      R"("properties":{"category":"blame-shifting","confidence":0.6}})";
  const std::string vague =
      R"({"ruleId":"vague-time/soon","level":"note",)"
      R"("message":{"text":"When?"},"locations":[{"physicalLocation":{)"
      R"("artifactLocation":{"uri":"letters/a.txt"},"region":{)"
      R"("startLine":2,"startColumn":23,"endLine":3,"endColumn":4,)"
      R"("snippet":{"text":"soon.\r\nBye"}}}}],)"
      R"("partialFingerprints":{"sincerelyWords/v1":")" +
      print_of(2) +
      R"("},"properties":{"category":"vague-time","confidence":1.0}})";
  EXPECT_EQ(missing + ",\n" + blame + ",\n" + vague,
            SarifFormat(sample_messages(), "0.1.0")
                .report(sample_letter(), sample_report()));
}

TEST(Sarif, PointsNearByAndNamesThePartWhereThereAreNoBytes) {
  Letter letter;
  letter.path = "/tmp/a b.docx";
  const std::string result =
      SarifFormat(sample_messages(), "").report(letter, word_report());
  EXPECT_TRUE(result.starts_with(
      R"({"ruleId":"vague-time/soon","level":"warning",)"
      R"("message":{"text":"word/document.xml, paragraph 3: When?"},)"
      R"("locations":[{"physicalLocation":{)"
      R"("artifactLocation":{"uri":"file:///tmp/a%20b.docx"},)"
      R"("region":{"startLine":1}},"logicalLocations":[)"
      R"({"fullyQualifiedName":"word/document.xml"}]}],)"))
      << result;
}

TEST(Sarif, NamesTheMessageOfACatalogue) {
  Report report = sample_report();
  report.findings[0].key = "emails.late";
  const std::string result =
      SarifFormat(sample_messages(), "").report(sample_letter(), report);
  EXPECT_NE(std::string::npos,
            result.find(
                R"("logicalLocations":[{"fullyQualifiedName":"emails.late"}])"))
      << result;
}

// The whole of a run over these reports.
rapidjson::Document run_over(
    const std::vector<std::pair<std::string, Report>>& reports) {
  const SarifFormat format(sample_messages(), "0.1.0");
  std::string text = format.begin();
  bool is_first = true;
  for (const auto& [path, report] : reports) {
    Letter letter = sample_letter();
    letter.path = path;
    const std::string results = format.report(letter, report);
    if (results.empty()) continue;
    if (!is_first) text += format.separator();
    is_first = false;
    text += results;
  }
  text += format.end({});
  rapidjson::Document document;
  document.Parse(text.c_str());
  EXPECT_FALSE(document.HasParseError()) << text;
  return document;
}

TEST(Sarif, IsOneRunWithTheRulesThatFoundSomething) {
  const rapidjson::Document document =
      run_over({{"a", sample_report()}, {"b", {}}, {"c", sample_report()}});
  EXPECT_STREQ("2.1.0", document["version"].GetString());
  const auto& run = document["runs"][0];
  EXPECT_STREQ("utf16CodeUnits", run["columnKind"].GetString());
  EXPECT_EQ(6U, run["results"].Size());
  const auto& driver = run["tool"]["driver"];
  EXPECT_STREQ("sincerely", driver["name"].GetString());
  EXPECT_STREQ("0.1.0", driver["version"].GetString());
  ASSERT_EQ(3U, driver["rules"].Size());
  EXPECT_STREQ("blame-shifting/you-failed-to",
               driver["rules"][0]["id"].GetString());
  EXPECT_STREQ("This blames the reader.",
               driver["rules"][0]["shortDescription"]["text"].GetString());
}

TEST(Sarif, TellsFailuresAndNotesOfTheRunByPath) {
  Report noted;
  noted.notes = {"no prose"};
  const rapidjson::Document document =
      run_over({{"c.txt", failed_report()}, {"a.txt", noted}});
  const auto& run = document["runs"][0];
  EXPECT_EQ(0U, run["results"].Size());
  const auto& invocation = run["invocations"][0];
  EXPECT_FALSE(invocation["executionSuccessful"].GetBool());
  const auto& told = invocation["toolExecutionNotifications"];
  ASSERT_EQ(2U, told.Size());
  EXPECT_STREQ("note", told[0]["level"].GetString());
  EXPECT_STREQ("no prose", told[0]["message"]["text"].GetString());
  EXPECT_STREQ("error", told[1]["level"].GetString());
  EXPECT_STREQ("encoding", told[1]["descriptor"]["id"].GetString());
  const auto& place = told[1]["locations"][0]["physicalLocation"];
  EXPECT_STREQ("c.txt", place["artifactLocation"]["uri"].GetString());
  EXPECT_EQ(2, place["region"]["startLine"].GetInt());
  EXPECT_EQ(3, place["region"]["startColumn"].GetInt());
}

TEST(Sarif, HasSucceededWhereAllWasJudged) {
  Report noted;
  noted.notes = {"no prose"};
  const rapidjson::Document document = run_over({{"a.txt", noted}});
  EXPECT_TRUE(
      document["runs"][0]["invocations"][0]["executionSuccessful"].GetBool());
}

TEST(Sarif, SaysThatAStoppedRunHasNotSucceeded) {
  Summary summary;
  EXPECT_NE(std::string::npos, SarifFormat(sample_messages(), "")
                                   .end(summary)
                                   .find("Successful\":true"));
  summary.not_checked = 1;
  EXPECT_NE(std::string::npos, SarifFormat(sample_messages(), "")
                                   .end(summary)
                                   .find("Successful\":false"));
}

}  // namespace
}  // namespace sincerely

#include "output/vale.h"

#include <gtest/gtest.h>

#include <string>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

constexpr char kValeSample[] =
    R"({"Action":{"Name":"","Params":[]},"Span":[1,1],)"
    R"("Check":"missing-section/apology","Description":"","Link":"",)"
    R"("Message":"No apology.","Severity":"error","Match":"","Line":2},)"
    "\n"
    R"({"Action":{"Name":"replace","Params":["we have not had the \"sum\""]},)"
    R"("Span":[5,17],"Check":"blame-shifting/you-failed-to",)"
    R"("Description":"","Link":"","Message":"This blames the reader.",)"
    R"("Severity":"warning","Match":"you failed to","Line":2},)"
    "\n"
    // Ends with its line.
    R"({"Action":{"Name":"","Params":[]},"Span":[23,27],)"
    R"("Check":"vague-time/soon","Description":"","Link":"",)"
    R"("Message":"When?","Severity":"suggestion","Match":"soon.\r\nBye",)"
    R"("Line":2})";

TEST(Vale, WritesAlertsByPath) {
  const ValeFormat format(sample_messages());
  EXPECT_EQ("", format.begin());
  EXPECT_EQ("", format.report(sample_letter(), sample_report()));
  EXPECT_EQ("{\n\"letters/a.txt\":[\n" + std::string(kValeSample) + "\n]\n}\n",
            format.end({}));
}

TEST(Vale, SaysOnceWhatWasAskedForTwice) {
  const ValeFormat format(sample_messages());
  format.report(sample_letter(), sample_report());
  format.report(sample_letter(), sample_report());
  EXPECT_EQ("{\n\"letters/a.txt\":[\n" + std::string(kValeSample) + "\n]\n}\n",
            format.end({}));
}

TEST(Vale, SaysWhyALetterWasNotJudgedAndNamesParagraphs) {
  const ValeFormat format(sample_messages());
  Letter letter;
  letter.path = "b\xFF.txt";
  format.report(letter, failed_report());
  letter.path = "a.docx";
  format.report(letter, word_report());
  EXPECT_EQ(
      "{\n\"a.docx\":[\n"
      R"({"Action":{"Name":"","Params":[]},"Span":[1,1],)"
      R"("Check":"vague-time/soon","Description":"","Link":"",)"
      R"("Message":"word/document.xml, paragraph 3: When?",)"
      R"("Severity":"warning","Match":"soon","Line":1})"
      "\n],\n\"b\uFFFD.txt\":[\n"
      R"({"Action":{"Name":"","Params":[]},"Span":[3,3],"Check":"encoding",)"
      R"("Description":"","Link":"","Message":"not UTF-8",)"
      R"("Severity":"error","Match":"","Line":2})"
      "\n]\n}\n",
      format.end({}));
}

TEST(Vale, LeavesOutFilesWithoutFindings) {
  const ValeFormat format(sample_messages());
  format.report(sample_letter(), {});
  EXPECT_EQ("{}\n", format.end({}));
}

}  // namespace
}  // namespace sincerely

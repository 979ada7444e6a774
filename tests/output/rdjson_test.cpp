#include "output/rdjson.h"

#include <gtest/gtest.h>

#include <string>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

constexpr char kMissing[] =
    R"({"message":"No apology.\nto start from: We are sorry.",)"
    R"("location":{"path":"letters/a.txt","range":{)"
    R"("start":{"line":2,"column":1},"end":{"line":2,"column":1}}},)"
    R"("severity":"ERROR","source":{"name":"sincerely"},)"
    R"("code":{"value":"missing-section/apology"}})";

// A byte further than the words stand in the line.
constexpr char kBlame[] =
    R"({"message":"This blames the reader.\n)"
    R"(write instead: we have not had the \"sum\"\n)"
    R"(advice: Say what is missing.",)"
    R"("location":{"path":"letters/a.txt","range":{)"
    R"("start":{"line":2,"column":6},"end":{"line":2,"column":19}}},)"
    R"("suggestions":[{"range":{)"
    R"("start":{"line":2,"column":6},"end":{"line":2,"column":19}},)"
    R"("text":"we have not had the \"sum\""}],)"
    R"("severity":"WARNING","source":{"name":"sincerely"},)"
    R"("code":{"value":"blame-shifting/you-failed-to"}})";

constexpr char kVague[] =
    R"({"message":"When?",)"
    R"("location":{"path":"letters/a.txt","range":{)"
    R"("start":{"line":2,"column":24},"end":{"line":3,"column":4}}},)"
    R"("severity":"INFO","source":{"name":"sincerely"},)"
    R"("code":{"value":"vague-time/soon"}})";

TEST(Rdjsonl, WritesADiagnosticALine) {
  const RdjsonlFormat format(sample_messages());
  EXPECT_EQ(std::string(kMissing) + '\n' + kBlame + '\n' + kVague + '\n',
            format.report(sample_letter(), sample_report()));
  EXPECT_EQ("", format.report(sample_letter(), {}));
  EXPECT_EQ("", format.begin() + format.separator() + format.end({}));
}

TEST(Rdjson, FramesTheDiagnostics) {
  const RdjsonFormat format(sample_messages());
  EXPECT_EQ(R"({"source":{"name":"sincerely"},"diagnostics":[)"
            "\n" +
                std::string(kMissing) + ",\n" + kBlame + ",\n" + kVague +
                "\n]}\n",
            format.begin() + format.report(sample_letter(), sample_report()) +
                format.end({}));
  EXPECT_EQ(",\n", format.separator());
}

TEST(Rdjsonl, NamesTheParagraphOfWhatHasNoBytes) {
  Letter letter;
  letter.path = "a.docx";
  EXPECT_EQ(R"({"message":"word/document.xml, paragraph 3: When?",)"
            R"("location":{"path":"a.docx","range":{"start":{"line":1}}},)"
            R"("severity":"WARNING","source":{"name":"sincerely"},)"
            R"("code":{"value":"vague-time/soon"}})"
            "\n",
            RdjsonlFormat(sample_messages()).report(letter, word_report()));
}

TEST(Rdjsonl, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "./b\xFF.txt";
  EXPECT_EQ(R"({"message":"not UTF-8",)"
            R"("location":{"path":"b�.txt","range":{"start":{"line":2}}},)"
            R"("severity":"ERROR","source":{"name":"sincerely"},)"
            R"("code":{"value":"encoding"}})"
            "\n",
            RdjsonlFormat(sample_messages()).report(letter, failed_report()));
}

}  // namespace
}  // namespace sincerely

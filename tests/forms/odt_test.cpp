#include "forms/odt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<Document> read_odt_sample(const std::string& name) {
  return read_odt(name, sample("odt/" + name));
}

TEST(ReadOdt, MakesTheLinesOfALetter) {
  const Result<Document> read = read_odt_sample("patra-hi.odt");
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ("", document_fault(read.value()));
  const Message& message = read.value().messages.at(0);
  EXPECT_EQ("प्रिय {{naam}},\n\nहमें देरी के लिए खेद है।\n\nसादर,\nरवि",
            message.letter.text);
  EXPECT_EQ("content.xml", message.part);
  EXPECT_EQ("hi-IN", message.letter.declared_language);
}

TEST(ReadOdt, ReadsFramesListsTablesAndFields) {
  const Result<Document> read = read_odt_sample("letter-en.odt");
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ(
      "Example Ltd\n\n12 High Street\nLondon\nYour  order\t17\n\n"
      "Dear {{Customer name}},\n\n- one thing\n- another\n\na\n\nb\n\n"
      "Yours sincerely,\n\nAnn Low",
      read.value().messages.at(0).letter.text);
}

TEST(ReadOdt, SaysWhatIsWrong) {
  const Result<Document> read = read_odt_sample("password.odt");
  ASSERT_FALSE(read.ok());
  EXPECT_THAT(read.error().to_string(), HasSubstr("has a password"));
  const Result<Document> broken = read_odt_sample("broken-lv.odt");
  ASSERT_TRUE(broken.ok());
  EXPECT_THAT(broken.value().messages[0].letter.text, HasSubstr("Labdien!"));
  EXPECT_THAT(broken.value().notes,
              ElementsAre(HasSubstr("no XML from here on")));
}

TEST(ReadOdtPart, BearsWhatIsDeep) {
  std::string xml = "<office:document-content>";
  for (int i = 0; i < 100000; ++i) xml += "<text:list><text:p><text:span>";
  const Result<Document> read =
      read_odt_part({"a.odt", "content.xml", xml + "a", {}});
  ASSERT_TRUE(read.ok()) << read.error().to_string();
  EXPECT_EQ("- a", read.value().messages[0].letter.text);
}

}  // namespace
}  // namespace sincerely

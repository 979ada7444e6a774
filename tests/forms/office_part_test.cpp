#include "forms/office_part.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/zip_writer.h"

namespace sincerely {
namespace {

using testing::HasSubstr;

OfficeText first_child(const pugi::xml_node& root, const LanguageMark& mark) {
  return {root.child_value(), mark.plain};
}

constexpr OfficeReader kReader = {"letter", first_child};

TEST(ReadOfficePart, MakesALetterOfItsText) {
  const Result<Document> read =
      read_office_part({"a.docx",
                        "part",
                        "<?xml version='1.0'?>\n<x:letter>Hi</x:letter>",
                        {"xx", ""}},
                       kReader);
  ASSERT_TRUE(read.ok());
  const Message& message = read.value().messages.at(0);
  EXPECT_EQ("Hi", message.letter.text);
  EXPECT_EQ("Hi", read.value().file.text);
  EXPECT_EQ("part", message.part);
  EXPECT_EQ("xx", message.letter.declared_language);
  EXPECT_EQ("a.docx", read.value().file.path);
}

TEST(ReadOfficePart, FailsWhereThereIsNoText) {
  const std::pair<const char*, const char*> rows[] = {
      {"", "no element letter"},
      {"<other/>", "no element letter"},
      {"<letter><a", "is broken: line 1"},
  };
  for (const auto& [xml, message] : rows) {
    const Result<Document> read =
        read_office_part({"a.docx", "part", xml, {}}, kReader);
    ASSERT_FALSE(read.ok()) << xml;
    EXPECT_THAT(read.error().to_string(), HasSubstr(message));
  }
}

TEST(UnpackXml, SaysWhichPartIsNoText) {
  const ZipPart parts[] = {{"a.xml", "\xFF<a/>"}, {"b.xml", "<b>"}};
  const std::string bytes = write_zip(parts);
  Result<ZipArchive> archive = ZipArchive::open("a.docx", bytes);
  ASSERT_TRUE(archive.ok());
  const Result<std::string> xml =
      unpack_xml(&archive.value(), "a.docx", "a.xml");
  ASSERT_FALSE(xml.ok());
  EXPECT_THAT(xml.error().to_string(), HasSubstr("part a.xml is not UTF-8"));
  pugi::xml_document tree;
  parse_small_part(&archive.value(), "b.xml", &tree);
  EXPECT_TRUE(tree.first_child().empty());
  parse_small_part(&archive.value(), "none.xml", &tree);
  EXPECT_TRUE(tree.first_child().empty());
}

}  // namespace
}  // namespace sincerely

#include "forms/zip_archive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/samples.h"
#include "forms/zip_writer.h"

namespace sincerely {
namespace {

using testing::HasSubstr;

TEST(ZipArchive, ReadsPartsByName) {
  const ZipPart parts[] = {{"a.xml", "<a/>"}, {"b/c.xml", ""}};
  const std::string bytes = write_zip(parts);
  Result<ZipArchive> archive = ZipArchive::open("a.zip", bytes);
  ASSERT_TRUE(archive.ok()) << archive.error().to_string();
  EXPECT_EQ("<a/>", archive.value().read("a.xml").value());
  EXPECT_EQ("", archive.value().read("b/c.xml").value());
  EXPECT_TRUE(archive.value().has("a.xml"));
  EXPECT_FALSE(archive.value().has("c.xml"));
  const Result<std::string> missing = archive.value().read("c.xml");
  ASSERT_FALSE(missing.ok());
  EXPECT_THAT(missing.error().to_string(), HasSubstr("no part c.xml"));
}

TEST(ZipArchive, SaysWhyItCannotBeOpened) {
  const ZipPart parts[] = {{"a.xml", "<a/>"}};
  const std::string whole = write_zip(parts);
  const std::pair<std::string, const char*> rows[] = {
      {"\xD0\xCF\x11\xE0\xA1\xB1", "password"},
      {"Dear Ann,", "no zip archive"},
      {"", "no zip archive"},
      {"PK\x03\x04", "broken zip archive"},
      {whole.substr(0, whole.size() - 30), "broken zip archive"},
  };
  for (const auto& [bytes, message] : rows) {
    const Result<ZipArchive> archive = ZipArchive::open("a.zip", bytes);
    ASSERT_FALSE(archive.ok()) << bytes;
    EXPECT_THAT(archive.error().to_string(), HasSubstr(message));
  }
}

TEST(ZipArchive, UnpacksNoMoreThanIsSensible) {
  const std::string half(ZipArchive::kMaxBytes / 2, 'a');
  const ZipPart parts[] = {{"a", half}, {"b", half}, {"c", "c"}};
  const std::string bytes = write_zip(parts);
  Result<ZipArchive> archive = ZipArchive::open("a.zip", bytes);
  ASSERT_TRUE(archive.ok());
  EXPECT_TRUE(archive.value().read("a").ok());
  EXPECT_TRUE(archive.value().read("b").ok());
  const Result<std::string> more = archive.value().read("c");
  ASSERT_FALSE(more.ok());
  EXPECT_EQ(Error::Kind::kTooLarge, more.error().kind);
}

TEST(ZipArchive, RefusesABomb) {
  const std::string bytes = sample("docx/bomb.docx");
  Result<ZipArchive> archive = ZipArchive::open("bomb.docx", bytes);
  ASSERT_TRUE(archive.ok());
  const Result<std::string> part = archive.value().read("word/document.xml");
  ASSERT_FALSE(part.ok());
  EXPECT_EQ(Error::Kind::kTooLarge, part.error().kind);
}

TEST(ZipArchive, NoticesDamageWithin) {
  const ZipPart parts[] = {{"a.xml", "<a>Dear Ann</a>"}};
  std::string bytes = write_zip(parts);
  bytes[bytes.find("Ann")] = 'X';  // its check sum is another now
  Result<ZipArchive> archive = ZipArchive::open("a.zip", bytes);
  ASSERT_TRUE(archive.ok());
  const Result<std::string> part = archive.value().read("a.xml");
  ASSERT_FALSE(part.ok());
  EXPECT_THAT(part.error().to_string(), HasSubstr("cannot be unpacked"));
}

}  // namespace
}  // namespace sincerely

#include "cli/cache_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "input/reader.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

constexpr std::uint32_t kToday = 20'000;

class CacheFileTest : public testing::Test {
 protected:
  CacheFileTest() : path_(folder_.path() + "/a.cache") {}

  void write(const std::string& key, const std::string& record,
             std::uint32_t day = kToday) const {
    CacheFile file(path_, day);
    file.add(sha256(key), record);
    EXPECT_TRUE(file.write());
  }

  std::string find(const std::string& key, std::uint32_t day = kToday) const {
    return std::string(
        CacheFile(path_, day).find(sha256(key)).value_or("nothing"));
  }

  std::string bytes() const { return read_file(path_, 1 << 20).value(); }
  void set_bytes(const std::string& bytes) const {
    std::ofstream(path_, std::ios::binary) << bytes;
  }

  TemporaryFolder folder_;
  std::string path_;
};

TEST_F(CacheFileTest, KeepsRecordsByTheirKeys) {
  EXPECT_EQ("nothing", find("one"));
  write("one", "first");
  write("two", "");
  EXPECT_EQ("first", find("one"));
  EXPECT_EQ("", find("two"));
  write("one", "another");
  EXPECT_EQ("another", find("one"));
  EXPECT_EQ("", find("two"));
}

// Whatever bit is wrong, what is found is right.
TEST_F(CacheFileTest, FindsNoDamagedRecord) {
  write("one", "first");
  write("two", "second");
  const std::string whole = bytes();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    set_bytes(damaged);
    for (const auto& [key, record] :
         {std::pair("one", "first"), std::pair("two", "second")}) {
      const std::string found = find(key);
      EXPECT_TRUE(found == record || found == "nothing") << at << found;
    }
    set_bytes(whole.substr(0, at));
    const std::string found = find("one");
    EXPECT_TRUE(found == "first" || found == "nothing") << at << found;
  }
  set_bytes(whole.substr(0, whole.size() - 1));
  write("two", "second");
  EXPECT_EQ("first", find("one"));
  EXPECT_EQ("second", find("two"));
}

TEST_F(CacheFileTest, DropsWhatNobodyUsedForAMonth) {
  write("old", "o", kToday - 31);
  write("used", "u", kToday - 31);
  {
    CacheFile file(path_, kToday - 10);
    ASSERT_TRUE(file.find(sha256("used")));
    file.use(sha256("used"));
    EXPECT_TRUE(file.write());
  }
  write("new", "n");
  EXPECT_EQ("nothing", find("old"));
  EXPECT_EQ("u", find("used"));
}

TEST_F(CacheFileTest, IsWrittenOnlyIfItIsWorthIt) {
  write("one", "first");
  namespace fs = std::filesystem;
  const auto before = fs::last_write_time(path_) - std::chrono::hours(1);
  fs::last_write_time(path_, before);
  CacheFile file(path_, kToday);
  file.use(sha256("one"));
  EXPECT_TRUE(file.write());
  EXPECT_EQ(before, fs::last_write_time(path_));
}

TEST_F(CacheFileTest, DoesNotGrowWithoutBounds) {
  CacheFile file(path_, kToday);
  const std::string record(std::size_t{20} << 20, 'x');
  for (int i = 0; i < 10; ++i) file.add(sha256(std::to_string(i)), record);
  EXPECT_TRUE(file.write());
  EXPECT_GE(std::size_t{64} << 20, std::filesystem::file_size(path_));
}

TEST_F(CacheFileTest, SaysThatItCannotBeWritten) {
  CacheFile file(folder_.path() + "/no/such/folder.cache", kToday);
  file.add(sha256("one"), "first");
  EXPECT_FALSE(file.write());
}

}  // namespace
}  // namespace sincerely

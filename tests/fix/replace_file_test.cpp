#include "fix/replace_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "input/reader.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

class ReplaceFile : public testing::Test {
 protected:
  std::string path(const std::string& name) const {
    return folder_.path() + "/" + name;
  }
  std::string bytes(const std::string& name) const {
    return read_file(path(name), 1 << 20).value();
  }
  std::size_t files() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder_.path()), {}));
  }

  TemporaryFolder folder_;
};

TEST_F(ReplaceFile, KeepsTheMode) {
  folder_.write("a.txt", "old");
  fs::permissions(path("a.txt"), fs::perms(0640));
  EXPECT_FALSE(replace_file(path("a.txt"), "old", "new"));
  EXPECT_EQ("new", bytes("a.txt"));
  EXPECT_EQ(fs::perms(0640), fs::status(path("a.txt")).permissions());
  EXPECT_EQ(1U, files());
}

TEST_F(ReplaceFile, KeepsALink) {
  folder_.write("a.txt", "old");
  fs::create_symlink("a.txt", path("link.txt"));
  EXPECT_FALSE(replace_file(path("link.txt"), "old", "new"));
  EXPECT_TRUE(fs::is_symlink(path("link.txt")));
  EXPECT_EQ("new", bytes("a.txt"));
}

TEST_F(ReplaceFile, DoesNotOverwriteWhatChangedMeanwhile) {
  for (const char* now : {"newer", "olf", "o", ""}) {
    folder_.write("a.txt", now);
    const auto error = replace_file(path("a.txt"), "old", "new");
    ASSERT_TRUE(error);
    EXPECT_EQ("changed since it was read: not overwritten; run again",
              error->message);
    EXPECT_EQ(now, bytes("a.txt"));
    EXPECT_EQ(1U, files());
  }
}

TEST_F(ReplaceFile, SaysWhatCannotBeWritten) {
  const auto error = replace_file(path("none.txt"), "old", "new");
  ASSERT_TRUE(error);
  EXPECT_EQ("cannot be written: No such file or directory", error->message);
}

TEST_F(ReplaceFile, WritesOneThatIsNotThere) {
  EXPECT_FALSE(write_new_file(path("a.txt"), "new"));
  EXPECT_EQ("new", bytes("a.txt"));
  EXPECT_EQ("cannot be written: File exists",
            write_new_file(path("a.txt"), "newer")->message);
  EXPECT_EQ("new", bytes("a.txt"));
  EXPECT_EQ("cannot be written: No such file or directory",
            write_new_file(path("none/a.txt"), "new")->message);
}

}  // namespace
}  // namespace sincerely

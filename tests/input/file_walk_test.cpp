#include "input/file_walk.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

class FileWalk : public testing::Test {
 protected:
  FileWalk() : root_(folder_.path()) {
    for (const char* folder : {"b/c", ".git", "empty", "hidden"}) {
      fs::create_directories(fs::path(root_) / folder);
    }
    for (const char* file : {"b.txt", "a.txt", "b/z.txt", "b/c/y.txt",
                             ".secret", ".git/config", "hidden/.a"}) {
      std::ofstream(fs::path(root_) / file) << "x";
    }
    fs::create_directory_symlink(root_, fs::path(root_) / "b/loop");
    fs::create_symlink(fs::path(root_) / "a.txt",
                       fs::path(root_) / "b/link.txt");
  }

  std::string path(const std::string& name) const { return root_ + "/" + name; }

  // The paths below the root, with spaces between them.
  std::string names(const std::vector<InputFile>& files) const {
    std::string text;
    for (const InputFile& file : files) {
      text += file.path.substr(root_.size() + 1) + ' ';
    }
    return text;
  }

  TemporaryFolder folder_;
  std::string root_;
};

TEST_F(FileWalk, SortsWhatIsBelowADirectory) {
  const InputFiles found = find_letters({root_});
  EXPECT_EQ("a.txt b.txt b/c/y.txt b/link.txt b/z.txt ", names(found.files));
  for (const InputFile& file : found.files) {
    EXPECT_FALSE(file.named);
    EXPECT_FALSE(file.error);
  }
}

TEST_F(FileWalk, NamesTheHiddenFilesThatItSkips) {
  const InputFiles found = find_letters({root_ + "/"});
  const std::vector<std::string> skipped = {path(".git"), path(".secret"),
                                            path("hidden/.a")};
  EXPECT_EQ(skipped, found.skipped);
}

TEST_F(FileWalk, KeepsTheOrderOfTheCommandLine) {
  const InputFiles found =
      find_letters({path("b/z.txt"), path("b/c"), path(".secret")});
  EXPECT_EQ("b/z.txt b/c/y.txt .secret ", names(found.files));
  EXPECT_TRUE(found.files[0].named);
  EXPECT_FALSE(found.files[1].named);
  EXPECT_TRUE(found.files[2].named);
}

TEST_F(FileWalk, TakesADashForStandardInput) {
  const InputFiles found = find_letters({"-"});
  ASSERT_EQ(1U, found.files.size());
  EXPECT_EQ("-", found.files[0].path);
  EXPECT_TRUE(found.files[0].named);
}

struct FileWalkErrorCase {
  std::string name;
  std::string message;
};

TEST_F(FileWalk, SaysWhatIsWrongWithAPath) {
  const FileWalkErrorCase cases[] = {
      {"b/y.txt", "no such file; did you mean “z.txt”?"},
      {"nothing-like-it", "no such file"},
      {"no/a.txt", "no such file; there is no directory " + path("no/")},
      {"empty", "no letters in this directory: it is empty"},
      {"hidden",
       "no letters in this directory: what is in it is hidden; "
       "name such files themselves"},
      {"a.txt/b", "cannot be read: Not a directory"},
  };
  for (const FileWalkErrorCase& c : cases) {
    SCOPED_TRACE(c.name);
    const InputFiles found = find_letters({path(c.name), path("a.txt")});
    ASSERT_EQ(2U, found.files.size());  // in the order of the command line
    EXPECT_EQ(path("a.txt"), found.files[1].path);
    EXPECT_TRUE(found.files[0].named);
    ASSERT_TRUE(found.files[0].error);
    EXPECT_EQ(path(c.name), found.files[0].error->path);
    EXPECT_EQ(c.message, found.files[0].error->message);
    EXPECT_EQ(Error::Kind::kUnreadable, found.files[0].error->kind);
  }
}

}  // namespace
}  // namespace sincerely

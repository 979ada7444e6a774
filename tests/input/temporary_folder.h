// A folder for one test alone: tests run beside one another, and so do builds.

#ifndef TESTS_INPUT_TEMPORARY_FOLDER_H_
#define TESTS_INPUT_TEMPORARY_FOLDER_H_

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace sincerely {

class TemporaryFolder {
 public:
  TemporaryFolder() : path_(testing::TempDir() + "sincerely-XXXXXX") {
    if (mkdtemp(path_.data()) == nullptr) std::abort();
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  // A file in it; folders on the way are made.
  void write(const std::string& path, const std::string& text) const {
    const std::filesystem::path file = path_ + "/" + path;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
  }

  // Without a slash at its end.
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace sincerely

#endif  // TESTS_INPUT_TEMPORARY_FOLDER_H_

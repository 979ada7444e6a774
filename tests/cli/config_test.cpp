#include "cli/config.h"

#include <gtest/gtest.h>

#include <string>

#include "cli/fake_console.h"
#include "config/config_file.h"
#include "input/reader.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

class ConfigTest : public testing::Test {
 protected:
  ConfigTest() : file_(folder_.path() + "/.sincerely.yaml") {}

  void write(const std::string& text) const {
    folder_.write(".sincerely.yaml", text);
  }

  Status show(const std::string& path) {
    ConfigOptions options;
    options.paths = {path};
    return run_config(options, &console_);
  }

  TemporaryFolder folder_;
  std::string file_;
  FakeConsole console_;
};

TEST_F(ConfigTest, ShowsWhatHoldsAndWhere) {
  write("language: lv\npaths: [{files: '*.md', type: reply}]\n");
  const std::string letter = folder_.path() + "/a.md";
  EXPECT_EQ(Status::kNothingFound, show(letter));
  EXPECT_EQ(Status::kNothingFound, show(folder_.path()));
  EXPECT_EQ("# " + letter + ": " + file_ + "\nlanguage: lv  # " + file_ +
                ":1:11\ntype: reply  # " + file_ + ":2:31\n# " +
                folder_.path() + ": " + file_ + "\nlanguage: lv  # " + file_ +
                ":1:11\n",
            console_.output);
}

TEST_F(ConfigTest, FailsOnARuleThatThereIsNot) {
  write("rules: {excuses: off}\n");
  EXPECT_EQ(Status::kFailed, show(folder_.path() + "/a.md"));
  EXPECT_EQ("sincerely: " + file_ +
                ":1:9: unknown rule or category “excuses”; did you mean "
                "“excuse”?\n",
            console_.complaints);
}

TEST_F(ConfigTest, BeginsOneThatSaysNothingYet) {
  EXPECT_EQ(Status::kNothingFound, run_init({folder_.path()}, &console_));
  const Result<ConfigFile> read = read_config(file_);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ("", describe(read.value().settings_of("a.md")));
  EXPECT_EQ(Status::kFailed, run_init({folder_.path()}, &console_));
  EXPECT_NE(std::string::npos,
            console_.complaints.find("is there already; it was left as it is"));
  EXPECT_EQ(Status::kFailed, run_init({"/nowhere"}, &console_));
}

// So that nobody is led to keys that there are not.
TEST_F(ConfigTest, BeginsOneWhoseExamplesAreRight) {
  ASSERT_EQ(Status::kNothingFound, run_init({folder_.path()}, &console_));
  std::string text;
  const std::string bytes = read_file(file_, kDefaultMaxSize).value();
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = bytes.find('\n', at);
    std::string line = bytes.substr(at, end - at);
    at = end + 1;
    // "# " begins a remark, "#  " what stands in from a key.
    const bool is_example = line.starts_with('#') && (!line.starts_with("# ") ||
                                                      line.starts_with("#  "));
    text += (is_example ? line.substr(1) : line) + "\n";
  }
  write(text);
  folder_.write("rules/en/tone/a.yaml", "");
  folder_.write("words.txt", "");
  folder_.write("common.yaml", "");
  const Result<ConfigFile> read = read_config(file_);
  ASSERT_TRUE(read.ok()) << read.error().to_string() << "\n" << text;
  const Settings settings =
      read.value().settings_of(folder_.path() + "/legal/a.md");
  EXPECT_EQ("bad-news", settings.type->value);
  EXPECT_EQ(4U, settings.rules.size());
  EXPECT_EQ(1U, settings.words.size());
}

}  // namespace
}  // namespace sincerely

#include "cli/check.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/fake_console.h"
#include "input/reader.h"
#include "input/temporary_folder.h"
#include "output/format.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::string_view kVague =
    "Dear Ms Ann Smith,\n\n"
    "We will write to you about your parcel and the refund as soon as "
    "possible.\n\n"
    "Kind regards,\nTom\n";

class CheckTest : public testing::Test {
 protected:
  CheckTest() : root_(folder_.path() + "/") {
    fs::create_directories(root_ + "letters/.git");
    write("vague.txt", kVague);
    write("letters/a.txt", kVague);
    write("letters/b.bin", "\x89PNG\0\0"sv);
    write("letters/c.txt", "broken \xFF bytes");
    write("letters/d.txt", kVague);
    options_.format = "gcc";
    options_.max_size = kDefaultMaxSize;
    options_.jobs = 2;
    options_.lint.type = "none";
    options_.lint.language = "en";
    options_.lint.only = {"vague-time/as-soon-as-possible"};
  }

  void write(const std::string& name, std::string_view bytes) const {
    std::ofstream(root_ + name, std::ios::binary) << bytes;
  }

  Status check(std::initializer_list<const char*> names) {
    options_.paths.clear();
    for (const char* name : names) options_.paths.push_back(root_ + name);
    console_ = {};
    return run_check(options_, &console_);
  }

  // With the root taken out.
  std::string output() const { return without_root(console_.output); }
  std::string complaints() const { return without_root(console_.complaints); }

  std::string without_root(std::string text) const {
    for (std::size_t at = text.find(root_); at != std::string::npos;
         at = text.find(root_)) {
      text.erase(at, root_.size());
    }
    return text;
  }

  TemporaryFolder folder_;
  std::string root_;
  CheckOptions options_;
  FakeConsole console_;
};

TEST_F(CheckTest, ReportsAFinding) {
  EXPECT_EQ(Status::kFound, check({"vague.txt"}));
  EXPECT_TRUE(output().starts_with("vague.txt:3:55: warning: ")) << output();
  EXPECT_TRUE(output().ends_with(" [vague-time/as-soon-as-possible]\n"));
  EXPECT_EQ("", complaints());
}

struct StatusCase {
  std::optional<Severity> fail_on;
  Status status;
};

TEST_F(CheckTest, HasAStatusByThreshold) {
  const StatusCase cases[] = {
      {Severity::kError, Status::kNothingFound},
      {Severity::kWarning, Status::kFound},
      {Severity::kHint, Status::kFound},
      {std::nullopt, Status::kNothingFound},
  };
  for (const StatusCase& c : cases) {
    options_.fail_on = c.fail_on;
    EXPECT_EQ(c.status, check({"vague.txt"}));
  }
}

TEST_F(CheckTest, ChecksADirectoryInOrderAndNotesTheRest) {
  EXPECT_EQ(Status::kFound, check({"letters"}));
  const std::size_t first = output().find("letters/a.txt:3:55");
  const std::size_t last = output().find("letters/d.txt:3:55");
  EXPECT_EQ(0U, first);
  ASSERT_NE(std::string::npos, last);
  EXPECT_EQ(
      "sincerely: note: letters/.git: hidden, skipped\n"
      "sincerely: note: letters/b.bin: binary, skipped\n"
      "sincerely: note: letters/c.txt: not UTF-8: byte 0xFF at offset 7; "
      "save the file as UTF-8\n",
      complaints());
}

TEST_F(CheckTest, FailsForNamedFilesAndGoesOn) {
  EXPECT_EQ(Status::kFailed, check({"letters/c.txt", "missing.txt",
                                    "letters/b.bin", "vague.txt"}));
  EXPECT_TRUE(output().starts_with(
      "letters/c.txt:1:8: error: not UTF-8: byte 0xFF at offset 7; "
      "save the file as UTF-8 [encoding]\n"
      "missing.txt:1:1: error: no such file [unreadable]\n"
      "letters/b.bin:1:1: error: not UTF-8: byte 0x89 at offset 0; "
      "save the file as UTF-8 [encoding]\n"
      "vague.txt:3:55: "))
      << output();
  EXPECT_EQ(
      "sincerely: letters/c.txt:1:8: not UTF-8: byte 0xFF at offset 7; "
      "save the file as UTF-8\n"
      "sincerely: missing.txt: no such file\n"
      "sincerely: letters/b.bin:1:1: not UTF-8: byte 0x89 at offset 0; "
      "save the file as UTF-8\n",
      complaints());
}

TEST_F(CheckTest, RefusesALargeFile) {
  options_.max_size = 10;
  EXPECT_EQ(Status::kFailed, check({"vague.txt"}));
  EXPECT_EQ(
      "sincerely: vague.txt: larger than the limit of 10 bytes; "
      "--max-size raises it\n",
      complaints());
}

TEST_F(CheckTest, PutsErrorsAndNotesIntoJson) {
  options_.format = "ndjson";
  EXPECT_EQ(Status::kFailed, check({"letters/c.txt", "letters"}));
  EXPECT_NE(std::string::npos,
            output().find("\"error\":{\"kind\":\"encoding\",\"message\":\"not "
                          "UTF-8: byte 0xFF at offset 7;"));
  EXPECT_NE(std::string::npos,
            output().find("\"notes\":[\"not UTF-8: byte 0xFF at offset 7;"));
}

TEST_F(CheckTest, RefusesUnknownNames) {
  options_.lint.language = "pp";
  EXPECT_EQ(Status::kFailed, check({"vague.txt"}));
  EXPECT_NE(std::string::npos, complaints().find("did you mean “pt”?"));
  EXPECT_EQ("", output());
}

TEST_F(CheckTest, EndsQuietlyWhenTheReaderIsGone) {
  options_.paths = {root_ + "vague.txt", root_ + "letters"};
  console_.is_open = false;
  EXPECT_EQ(Status::kFailed, run_check(options_, &console_));
  EXPECT_EQ(std::string::npos, complaints().find("write"));
}

// Whatever is asked of the report: first nothing is known, then all, then it is
// damaged.
TEST_F(CheckTest, SaysTheSameFromTheCache) {
  write("letters/e.en.txt",
        "Dear Ms Roe,\n\n# sincerely: disable-next-line vague-time -- why\n"
        "You will hear soon.\n# sincerely: disable-next-line excuse\nIt is "
        "here.\n\nIt is {{thing}}.\n\nYours sincerely,\nAnn Low\n");
  write("letters/f.en.json",
        R"({"a": "You failed to close it. We write soon.", "b": "Soon."})");
  write("base.json", R"({"schema":"sincerely-baseline/1","findings":[]})");
  options_.lint.only.clear();
  options_.lint.type.clear();
  int number = 0;
  for (const std::string_view format : format_names()) {
    SCOPED_TRACE(format);
    options_.format = format;
    options_.narrow.reports_suppressions = ++number % 2 == 0;
    options_.narrow.baseline = number % 3 == 0 ? root_ + "base.json" : "";
    options_.cache.clear();
    const Status status = check({"letters", "letters/c.txt", "none.txt"});
    const FakeConsole without = console_;
    for (const char* state : {"empty", "full", "damaged", "full"}) {
      SCOPED_TRACE(state);
      options_.cache = root_ + "cache";
      if (state == "damaged"sv) {
        for (const auto& entry : fs::directory_iterator(options_.cache)) {
          fs::resize_file(entry.path(), fs::file_size(entry.path()) / 2);
        }
      }
      EXPECT_EQ(status, check({"letters", "letters/c.txt", "none.txt"}));
      EXPECT_EQ(without.output, console_.output);
      EXPECT_EQ(without.complaints, console_.complaints);
    }
  }
}

TEST_F(CheckTest, AnswersFromTheCacheWhatHasNotChanged) {
  options_.cache = root_ + "cache";
  check({"letters"});
  const auto files = [&] {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(options_.cache)) {
      paths.push_back(entry.path());
    }
    return paths;
  };
  ASSERT_EQ(1U, files().size());  // a folder's
  const auto written = fs::last_write_time(files().front());
  check({"letters"});
  EXPECT_EQ(written, fs::last_write_time(files().front()));
  write("letters/a.txt", "Dear Ms Roe,\n\nIt is here.\n");
  check({"letters"});
  EXPECT_TRUE(output().find("letters/a.txt") == std::string::npos) << output();
  EXPECT_NE(written, fs::last_write_time(files().front()));
}

}  // namespace
}  // namespace sincerely

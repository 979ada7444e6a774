#include "cli/config.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>

#include "cli/linters.h"
#include "config/config_search.h"
#include "config/settings.h"

namespace sincerely {
namespace {

constexpr std::string_view kTemplate =
    R"(# What sincerely does with the letters here and below: docs/configuration.md.
# Take away the # of what you want.

#extends: common.yaml

# Of letters that do not say it themselves.
#language: en
#type: reply   # acknowledgement, resolution, bad-news, none

# The letters are sent as they are: what is not filled in is an error.
#final: true

# on, off, hint, warning or error, for a rule or a category.
#rules:
#  over-apology: off
#  vague-time: error
#  excuse/workload: hint

# Rules of your own: FOLDER/<language>/<category>/<name>.yaml.
#rule-folders: [rules]

# Your names and terms: nothing is found in them.
#words: ["Instant Pay"]

#spelling: true
#word-lists: [words.txt]

# The placeholders that your templates are written with, by an example each.
#placeholders: ['{{x}}', '%s']

# Messages of catalogues that are letters.
#select: ['emails.*']

#profiles:
#  legal: {type: bad-news, rules: {tone: off}}

# Later entries go before earlier ones.
#paths:
#  - files: ['legal/**', '*.legal.md']
#    profile: legal
#  - files: 'lv/**'
#    language: lv
)";

Error failed_to_write(const std::string& path, int number) {
  return {Error::Kind::kUnreadable, path, 0, 0,
          number == EEXIST
              ? "is there already; it was left as it is"
              : std::string("cannot be written: ") + std::strerror(number)};
}

// Never over a file that is there.
int write_new(const std::string& path, std::string_view text) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (file < 0) return errno;
  const ssize_t written = write(file, text.data(), text.size());
  const int number = written == static_cast<ssize_t>(text.size()) ? 0 : EIO;
  return close(file) == 0 ? number : errno;
}

}  // namespace

Status run_config(const ConfigOptions& options, Console* console) {
  Result<Linters> linters = Linters::make({}, options.config);
  if (!linters) {
    console->complain(linters.error());
    return Status::kFailed;
  }
  ConfigSearch search(options.config);
  Status status = Status::kNothingFound;
  for (const std::string& path : options.paths) {
    // The file's own settings are those of a file in the folder.
    std::error_code failed;
    const bool is_folder = std::filesystem::is_directory(path, failed);
    const std::string file =
        is_folder ? (std::filesystem::path(path) / "-").string() : path;
    const Result<const Linter*> linter = linters.value().of(file);
    const Result<Settings> settings = search.settings_of(file);
    if (!linter || !settings) {
      console->complain(settings ? linter.error() : settings.error());
      status = Status::kFailed;
      continue;
    }
    const std::string source = search.file_of(file);
    std::string text = "# " + path + ": ";
    text += source.empty() ? "no configuration; everything as it is built in"
                           : source;
    text += "\n" + describe(settings.value());
    if (!console->write(text)) return Status::kFailed;
  }
  return status;
}

Status run_init(const InitOptions& options, Console* console) {
  const std::string path =
      (std::filesystem::path(options.folder) / kConfigName).string();
  if (const int number = write_new(path, kTemplate)) {
    console->complain(failed_to_write(path, number));
    return Status::kFailed;
  }
  console->note(path, "written; nothing in it holds until you take away a #");
  return Status::kNothingFound;
}

}  // namespace sincerely

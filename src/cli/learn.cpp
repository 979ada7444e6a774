#include "cli/learn.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "compile/learning.h"
#include "output/visible.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

// Written whole or not at all: beside its place, then moved there.
std::optional<Error> write_file(const std::string& path,
                                const std::string& bytes) {
  const std::string unfinished = path + ".new";
  std::ofstream file(unfinished, std::ios::binary);
  file << bytes;
  file.close();
  std::error_code failed;
  if (file) {
    std::filesystem::rename(unfinished, path, failed);
    if (!failed) return std::nullopt;
  }
  return Error{Error::Kind::kUnreadable, path, 0, 0,
               "cannot be written: what was learnt is not kept"};
}

Error nothing_to_learn(const std::string& folder) {
  return {Error::Kind::kUsage, folder, 0, 0,
          "no examples: files such as " + folder +
              "/<language>/examples/<category>.tsv expected"};
}

// One language of the folder; nothing if it has no examples.
Result<std::optional<std::string>> learn(const std::string& folder,
                                         const std::string& tag,
                                         const Pack& base) {
  const auto model = learn_extension(folder, tag, base);
  if (!model) return model.error();
  if (!model.value()) return std::optional<std::string>();
  if (auto error = write_file(model_path(folder, tag), model.value()->pack)) {
    return *std::move(error);
  }
  return std::optional(visible(folder + "/" + tag) + "\n" +
                       model.value()->report);
}

}  // namespace

Status run_learn(const LearnOptions& options, Console* console) {
  if (options.folders.empty()) {
    console->complain("learn: a folder with rules of your own expected");
    return Status::kFailed;
  }
  Status status = Status::kNothingFound;
  for (const std::string& folder : options.folders) {
    bool found = false;
    for (const LibraryEntry& entry : library_entries(embedded_library())) {
      const std::string tag(entry_tag(entry));
      const auto base = find_pack(embedded_library(), tag);
      if (!base) continue;
      const auto report = learn(folder, tag, *base);
      found = found || !report || report.value().has_value();
      if (!report) {
        console->complain(report.error());
        status = Status::kFailed;
      } else if (report.value() && !console->write(*report.value())) {
        return Status::kFailed;
      }
    }
    if (found) continue;
    console->complain(nothing_to_learn(folder));
    status = Status::kFailed;
  }
  return status;
}

}  // namespace sincerely

#include "cli/git_diff.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "cli/child_process.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

Error git_error(const std::string& path, std::string message) {
  return {Error::Kind::kUsage, path, 0, 0, std::move(message)};
}

// The first line of what git complains of, without "fatal: ".
std::string reason_of(std::string_view complaint) {
  if (complaint.starts_with("fatal: ")) complaint.remove_prefix(7);
  return std::string(complaint.substr(0, complaint.find('\n')));
}

// Runs git in the folder; the repository's own programs are not run.
Result<ProcessResult> run_git(const std::string& folder,
                              std::vector<std::string> arguments) {
  std::vector<std::string> command = {
      "git", "--no-pager", "-C", folder, "-c", "core.fsmonitor=false"};
  std::ranges::move(arguments, std::back_inserter(command));
  Result<ProcessResult> result =
      run_process(command, {"LC_ALL=C", "GIT_OPTIONAL_LOCKS=0"});
  if (!result) {
    return git_error({}, "--changed-since asks git, which " +
                             result.error().message + " (Debian package git)");
  }
  return result;
}

// Nothing where the path is in no repository.
Result<std::string> repository_of(const std::string& path) {
  std::error_code failed;
  fs::path folder = fs::absolute(path, failed);
  if (!fs::is_directory(folder, failed)) folder = folder.parent_path();
  Result<ProcessResult> asked =
      run_git(folder.string(), {"rev-parse", "--show-toplevel"});
  if (!asked) return asked.error();
  std::string& out = asked.value().output;
  if (asked.value().status != 0 || out.empty()) {
    return git_error(path, "--changed-since: in no git repository (git says: " +
                               reason_of(asked.value().complaint) + ")");
  }
  out.pop_back();  // the line's end
  return std::move(out);
}

Result<std::string> commit_of(const std::string& folder,
                              const std::string& revision) {
  Result<ProcessResult> asked = run_git(
      folder, {"rev-parse", "--verify", "--quiet", revision + "^{commit}"});
  if (!asked) return asked.error();
  std::string& out = asked.value().output;
  if (asked.value().status == 0 && !out.empty()) {
    out.pop_back();
    return std::move(out);
  }
  std::string message = "--changed-since: no such revision: “" + revision + "”";
  const auto shallow =
      run_git(folder, {"rev-parse", "--is-shallow-repository"});
  if (shallow && shallow.value().output == "true\n") {
    message +=
        "; the repository is a shallow clone: fetch more of it, with “git "
        "fetch --unshallow” or, in CI, a greater fetch depth";
  }
  return git_error({}, std::move(message));
}

std::set<std::string> parts_of(std::string_view text) {
  std::set<std::string> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    out.emplace(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::optional<Error> add_changes(const std::string& folder,
                                 const std::string& revision,
                                 ChangedLines* changed) {
  const Result<std::string> commit = commit_of(folder, revision);
  if (!commit) return commit.error();
  const Result<ProcessResult> diff = run_git(
      folder, {"-c", "core.quotePath=false", "diff", "--no-color",
               "--no-ext-diff", "--no-textconv", "--unified=0",
               "--diff-filter=d", "--find-renames", "--src-prefix=a/",
               "--dst-prefix=b/", "--ignore-submodules", commit.value(), "--"});
  if (!diff) return diff.error();
  const Result<ProcessResult> tracked = run_git(folder, {"ls-files", "-z"});
  if (!tracked) return tracked.error();
  for (const ProcessResult* asked : {&diff.value(), &tracked.value()}) {
    if (asked->status == 0) continue;
    return git_error(
        folder, "--changed-since: git says: " + reason_of(asked->complaint));
  }
  const Result<ChangedFiles> files =
      parse_unified_diff("git diff", diff.value().output);
  if (!files) return files.error();
  changed->add(folder, files.value());
  changed->add_tracked(folder, parts_of(tracked.value().output));
  return std::nullopt;
}

}  // namespace

Result<ChangedLines> lines_changed_since(
    const std::string& revision, const std::vector<std::string>& paths) {
  if (revision.empty() || revision.starts_with('-')) {
    return git_error({}, "--changed-since: “" + revision +
                             "” is no revision; a commit, branch or tag "
                             "expected");
  }
  std::set<std::string> repositories;
  for (const std::string& path : paths) {
    Result<std::string> repository = repository_of(path);
    if (!repository) return repository.error();
    repositories.insert(std::move(repository.value()));
  }
  ChangedLines changed;
  for (const std::string& repository : repositories) {
    if (auto error = add_changes(repository, revision, &changed)) {
      return *std::move(error);
    }
  }
  return changed;
}

}  // namespace sincerely

#include "cli/environment.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace sincerely {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

// Where distributions put dictionaries, and who installs them for oneself.
constexpr const char* kUsualFolders[] = {
    "/usr/local/share/hunspell", "/usr/share/hunspell", "/usr/share/myspell",
    "/usr/share/myspell/dicts", "/opt/homebrew/share/hunspell"};

std::vector<std::string> dictionary_folders(std::string_view path) {
  std::vector<std::string> folders;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find(':'), path.size());
    if (end != 0) folders.emplace_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  folders.insert(folders.end(), std::begin(kUsualFolders),
                 std::end(kUsualFolders));
  return folders;
}

// By the XDG Base Directory Specification: a relative path is to be ignored.
std::string user_folder(std::string_view folder, std::string_view below_home) {
  if (folder.starts_with('/')) return std::string(folder) + "/sincerely";
  const std::string_view home = variable("HOME");
  if (!home.starts_with('/')) return {};
  return std::string(home) + std::string(below_home) + "/sincerely";
}

bool can_redraw(std::string_view terminal) {
  return !terminal.empty() && terminal != "dumb";
}

}  // namespace

std::string language_of_locale(std::string_view locale) {
  const std::string_view language =
      locale.substr(0, locale.find_first_of(".@"));
  if (language.empty() || language == "C" || language == "POSIX") return {};
  return std::string(language);
}

Environment read_environment() {
  Environment environment;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string_view locale = variable(name);
    if (locale.empty()) continue;
    environment.ui_language = language_of_locale(locale);
    break;
  }
  environment.dictionary_folders = dictionary_folders(variable("DICPATH"));
  environment.config_folder =
      user_folder(variable("XDG_CONFIG_HOME"), "/.config");
  environment.cache_folder = user_folder(variable("XDG_CACHE_HOME"), "/.cache");
  environment.no_color = !variable("NO_COLOR").empty();
  environment.stdin_is_terminal = isatty(STDIN_FILENO) != 0;
  environment.stdout_is_terminal = isatty(STDOUT_FILENO) != 0;
  environment.stderr_can_redraw =
      can_redraw(variable("TERM")) && isatty(STDERR_FILENO) != 0;
  return environment;
}

}  // namespace sincerely

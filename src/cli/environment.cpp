#include "cli/environment.h"

#include <unistd.h>

#include <cstdlib>

namespace sincerely {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
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
  environment.no_color = !variable("NO_COLOR").empty();
  environment.stdin_is_terminal = isatty(STDIN_FILENO) != 0;
  environment.stdout_is_terminal = isatty(STDOUT_FILENO) != 0;
  return environment;
}

}  // namespace sincerely

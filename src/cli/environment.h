// What the program asks of the world around it, once, when it starts.

#ifndef CLI_ENVIRONMENT_H_
#define CLI_ENVIRONMENT_H_

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {

struct Environment {
  std::string ui_language;  // by LC_ALL, LC_MESSAGES, LANG
  bool no_color = false;    // NO_COLOR is set and not empty
  // Where Hunspell's dictionaries are looked for: DICPATH, the usual folders.
  std::vector<std::string> dictionary_folders;
  std::string config_folder;  // $XDG_CONFIG_HOME/sincerely; empty: none
  std::string cache_folder;   // $XDG_CACHE_HOME/sincerely; empty: none
  bool stdin_is_terminal = false;
  bool stdout_is_terminal = false;
  bool stderr_can_redraw = false;  // a terminal, and by TERM no dumb one
};

Environment read_environment();

// "xx_YY" of "xx_YY.UTF-8@euro"; nothing of "C", "POSIX" and nothing.
std::string language_of_locale(std::string_view locale);

}  // namespace sincerely

#endif  // CLI_ENVIRONMENT_H_

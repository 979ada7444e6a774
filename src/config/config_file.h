// Reads `.sincerely.yaml`. docs/configuration.md says what may stand there.

#ifndef CONFIG_CONFIG_FILE_H_
#define CONFIG_CONFIG_FILE_H_

#include <string>
#include <string_view>
#include <vector>

#include "config/settings.h"
#include "input/result.h"

namespace sincerely {

inline constexpr std::string_view kConfigName = ".sincerely.yaml";

// Settings for files that a glob names.
struct PathSettings {
  std::vector<std::string> globs;
  std::string folder;  // that the globs' paths begin at
  Settings settings;   // those of its profile among them
};

struct ConfigFile {
  Settings settings;                // for all files
  std::vector<PathSettings> paths;  // later ones go before earlier ones

  // For a file below the folder of the configuration.
  Settings settings_of(const std::string& path) const;
};

// With those that it extends. Fails with kRule, and the place, on an unknown
// key or value, a folder or file that is not there, a profile that does not
// exist, and a file that extends itself; with kUnreadable as read_file() does.
Result<ConfigFile> read_config(const std::string& path);

}  // namespace sincerely

#endif  // CONFIG_CONFIG_FILE_H_

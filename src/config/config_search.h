// Finds the configuration of a file.

#ifndef CONFIG_CONFIG_SEARCH_H_
#define CONFIG_CONFIG_SEARCH_H_

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "config/config_file.h"

namespace sincerely {

struct ConfigSource {
  bool is_off = false;      // no file is looked for
  std::string file;         // the only one; empty: they are looked for
  std::string user_folder;  // of the user's own, where none is found above
};

// Each file is read once. May be shared by threads.
class ConfigSearch {
 public:
  explicit ConfigSearch(ConfigSource source) : source_(std::move(source)) {}

  // Of the nearest `.sincerely.yaml` in the file's folder or above it, else of
  // `config.yaml` in the user's folder; "-" and a file that is not there are
  // looked at as if they were. Fails as read_config() does.
  Result<Settings> settings_of(const std::string& path);

  // The file that the settings come from; empty if there is none.
  std::string file_of(const std::string& path);

 private:
  std::string nearest(const std::string& folder);

  ConfigSource source_;
  std::mutex mutex_;
  // By the files' paths up to their names, as they were asked for.
  std::map<std::string, std::string, std::less<>> asked_;
  std::map<std::string, std::string> nearest_;  // by folder
  std::map<std::string, Result<ConfigFile>> files_;
};

}  // namespace sincerely

#endif  // CONFIG_CONFIG_SEARCH_H_

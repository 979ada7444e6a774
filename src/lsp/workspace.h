// The folders that the editor has open, the settings of each, and the linter
// that each file of theirs is judged by.

#ifndef LSP_WORKSPACE_H_
#define LSP_WORKSPACE_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/linters.h"
#include "config/config_search.h"
#include "lsp/editor_settings.h"

namespace sincerely {

struct WorkspaceFolder {
  std::string uri;   // as the editor has it
  std::string path;  // from the root; without a slash at its end
  EditorSettings settings;
};

class Workspace {
 public:
  // `options` holds where neither editor nor configuration says anything.
  Workspace(LintOptions options, ConfigSource source)
      : options_(std::move(options)), source_(std::move(source)) {}

  void add_folder(std::string uri);
  void remove_folder(std::string_view uri);
  const std::vector<WorkspaceFolder>& folders() const { return folders_; }

  // Of files in no folder, and of folders without settings of their own.
  void set_settings(EditorSettings settings);
  // Of the folder of that number.
  void set_settings(std::size_t folder, EditorSettings settings);
  void set_ui_language(const std::string& language);

  // Of a file; an empty path is that of a text that is not saved yet. The
  // linter lives until the next call of anything that is not const. Fails as
  // Linter::make() does.
  Result<const Linter*> linter_of(const std::string& path);

  // The configuration of a file; empty if it has none.
  std::string config_of(const std::string& path) const;
  // Where one is to be written for it.
  std::string new_config_of(const std::string& path) const;

  // The path as rules for paths see it: from its folder.
  std::string name_of(const std::string& path) const;

  // Forgets all configurations: the next linter_of() reads them anew.
  void reload();
  // Does so if a file that they came from has changed. Returns whether it did.
  bool reload_changed();

 private:
  const WorkspaceFolder* folder_of(std::string_view path) const;
  std::string place_of(const std::string& path) const;
  void watch(const std::string& path);

  LintOptions options_;
  ConfigSource source_;
  EditorSettings settings_;
  std::vector<WorkspaceFolder> folders_;
  std::map<std::string, Result<Linters>> linters_;  // by settings
  std::map<std::string, std::string> watched_;  // files of settings, as known
  std::map<std::string, std::string> configs_;  // by the folders of letters
};

}  // namespace sincerely

#endif  // LSP_WORKSPACE_H_

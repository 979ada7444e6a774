// What the user says in the settings of the editor: `sincerely.language` and
// its like. What a letter or its `.sincerely.yaml` says goes before it.

#ifndef LSP_EDITOR_SETTINGS_H_
#define LSP_EDITOR_SETTINGS_H_

#include <string>
#include <vector>

#include "engine/lint_options.h"
#include "lsp/json.h"

namespace sincerely {

struct EditorSettings {
  std::string language;
  std::string type;
  std::string ui_language;
  bool final = false;

  friend bool operator==(const EditorSettings&,
                         const EditorSettings&) = default;
};

// Of {"language": …}, or of the same under "sincerely". Keys that are not known
// are the editor's own; each value of a wrong kind is told in `*complaints`.
EditorSettings read_editor_settings(const JsonValue& value,
                                    std::vector<std::string>* complaints);

LintOptions with_editor_settings(LintOptions options,
                                 const EditorSettings& settings);

}  // namespace sincerely

#endif  // LSP_EDITOR_SETTINGS_H_

#include "lsp/editor_settings.h"

#include <utility>

namespace sincerely {
namespace {

constexpr std::string_view kSection = "sincerely";

void read_text(const JsonValue& section, std::string_view key,
               std::string* text, std::vector<std::string>* complaints) {
  const JsonValue* value = find(section, {key});
  if (value == nullptr) return;
  if (value->IsString()) {
    *text = text_of(*value);
  } else {
    complaints->push_back("the setting sincerely." + std::string(key) +
                          " is no text");
  }
}

}  // namespace

EditorSettings read_editor_settings(const JsonValue& value,
                                    std::vector<std::string>* complaints) {
  EditorSettings out;
  const JsonValue* nested = find(value, {kSection});
  const JsonValue& section = nested == nullptr ? value : *nested;
  if (!section.IsObject()) {
    // An editor without such a section says so in several ways.
    const bool is_empty =
        section.IsNull() || (section.IsArray() && section.Empty());
    if (!is_empty) complaints->push_back("the settings are no JSON object");
    return out;
  }
  read_text(section, "language", &out.language, complaints);
  read_text(section, "type", &out.type, complaints);
  read_text(section, "uiLanguage", &out.ui_language, complaints);
  if (const JsonValue* final = find(section, {"final"})) {
    if (final->IsBool()) {
      out.final = final->GetBool();
    } else {
      complaints->push_back(
          "the setting sincerely.final is neither true nor false");
    }
  }
  return out;
}

LintOptions with_editor_settings(LintOptions options,
                                 const EditorSettings& settings) {
  if (!settings.language.empty()) {
    options.default_language = {settings.language, {}};
  }
  if (!settings.type.empty()) options.default_type = {settings.type, {}};
  if (!settings.ui_language.empty()) options.ui_language = settings.ui_language;
  options.final = options.final || settings.final;
  return options;
}

}  // namespace sincerely

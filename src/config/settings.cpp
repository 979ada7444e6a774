#include "config/settings.h"

#include <iterator>

#include "input/placeholders.h"

namespace sincerely {
namespace {

template <typename T>
void append_all(std::vector<T>* list, const std::vector<T>& more) {
  list->insert(list->end(), more.begin(), more.end());
}

template <typename T>
void replace(T* value, const T& over, bool is_said) {
  if (is_said) *value = over;
}

void append_values(std::vector<std::string>* list,
                   const Settings::Texts& texts) {
  for (const Settings::Text& text : texts) list->push_back(text.value);
}

std::string line(const std::string& text, const FilePlace& place) {
  return text + "  # " + place.to_string() + "\n";
}

// As YAML has it: quoted where it might be taken for something else.
std::string yaml_quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

std::string list(const std::string& key, const Settings::Texts& texts) {
  if (texts.empty()) return {};
  std::string out = key + ":\n";
  for (const Settings::Text& text : texts) {
    out += line("  - " + yaml_quoted(text.value), text.place);
  }
  return out;
}

}  // namespace

void Settings::add(const Settings& over) {
  replace(&language, over.language, over.language.has_value());
  replace(&type, over.type, over.type.has_value());
  replace(&final, over.final, over.final.has_value());
  replace(&spelling, over.spelling, over.spelling.has_value());
  replace(&only, over.only, !over.only.empty());
  replace(&select, over.select, !over.select.empty());
  replace(&placeholders, over.placeholders, !over.placeholders.empty());
  replace(&require_reason, over.require_reason,
          over.require_reason.has_value());
  append_all(&rules, over.rules);
  append_all(&rule_folders, over.rule_folders);
  append_all(&word_lists, over.word_lists);
  append_all(&words, over.words);
  append_all(&not_suppressible, over.not_suppressible);
}

LintOptions with_settings(LintOptions options, const Settings& settings) {
  if (settings.language) options.default_language = *settings.language;
  if (settings.type) options.default_type = *settings.type;
  if (settings.final) options.final = options.final || settings.final->value;
  if (settings.spelling) {
    options.spelling = options.spelling || settings.spelling->value;
  }
  if (options.only.empty()) append_values(&options.only, settings.only);
  if (options.select.empty()) append_values(&options.select, settings.select);
  if (!settings.placeholders.empty()) {
    options.dialects = 0;
    for (const Settings::Text& example : settings.placeholders) {
      options.dialects |= dialect_of(example.value).value_or(0);
    }
  }
  append_all(&options.rule_settings, settings.rules);
  append_values(&options.rule_folders, settings.rule_folders);
  append_values(&options.word_lists, settings.word_lists);
  append_values(&options.words, settings.words);
  append_all(&options.not_suppressible, settings.not_suppressible);
  if (settings.require_reason) {
    options.require_reason = settings.require_reason->value;
  }
  return options;
}

std::string describe(const Settings& settings) {
  std::string out;
  const auto text = [&](const char* key, const auto& setting) {
    if (setting) {
      out += line(key + (": " + setting->value), setting->place);
    }
  };
  const auto flag = [&](const char* key, const auto& setting) {
    if (!setting) return;
    const std::string value = setting->value ? "true" : "false";
    out += line(key + (": " + value), setting->place);
  };
  text("language", settings.language);
  text("type", settings.type);
  flag("final", settings.final);
  flag("spelling", settings.spelling);
  out += list("only", settings.only);
  if (!settings.rules.empty()) out += "rules:\n";
  for (const RuleSetting& rule : settings.rules) {
    const std::string level(kRuleLevels[static_cast<int>(rule.level)]);
    out += line("  " + rule.name.value + ": " + level, rule.name.place);
  }
  out += list("rule-folders", settings.rule_folders);
  out += list("word-lists", settings.word_lists);
  out += list("words", settings.words);
  out += list("placeholders", settings.placeholders);
  out += list("select", settings.select);
  flag("require-reason", settings.require_reason);
  out += list("not-suppressible", settings.not_suppressible);
  return out;
}

}  // namespace sincerely

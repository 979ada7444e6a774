// What configuration files say of a letter, each value with its place.

#ifndef CONFIG_SETTINGS_H_
#define CONFIG_SETTINGS_H_

#include <optional>
#include <string>
#include <vector>

#include "engine/linter.h"
#include "engine/rule_choice.h"
#include "input/placed.h"

namespace sincerely {

struct Settings {
  using Text = Placed<std::string>;
  using Texts = std::vector<Text>;

  // Of these the last one said holds.
  std::optional<Text> language;
  std::optional<Text> type;
  std::optional<Placed<bool>> final;
  std::optional<Placed<bool>> spelling;
  Texts only;
  Texts select;
  Texts placeholders;  // examples of dialects: `{{x}}`
  std::optional<Placed<bool>> require_reason;

  // Of these all hold together.
  std::vector<RuleSetting> rules;
  Texts rule_folders;      // as paths from the working folder
  Texts word_lists;        // the same
  Texts words;             // names and terms
  Texts not_suppressible;  // rules and categories

  // Puts `over` over what holds here.
  void add(const Settings& over);
};

// What the command line says goes before what the settings say; its lists of
// rule folders, of words and of rules to ignore are added to theirs.
LintOptions with_settings(LintOptions options, const Settings& settings);

// What holds, as a configuration file would say it, each value with its place
// behind it: for people. Ends with a line break.
std::string describe(const Settings& settings);

}  // namespace sincerely

#endif  // CONFIG_SETTINGS_H_

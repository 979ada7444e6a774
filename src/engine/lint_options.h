// What a linter is asked for.

#ifndef ENGINE_LINT_OPTIONS_H_
#define ENGINE_LINT_OPTIONS_H_

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/rule_choice.h"
#include "input/placed.h"
#include "input/placeholders.h"
#include "input/result.h"

namespace sincerely {

struct LintOptions {
  // Letters that are to be sent as they are: placeholders are errors.
  bool final = false;
  std::vector<std::string> select;  // keys of catalogues, as `emails.*`
  std::string language;             // empty: found out for each letter
  std::string type;                 // empty: found out; "none": no sections
  // Of letters that do not declare theirs.
  Placed<std::string> default_language;
  Placed<std::string> default_type;
  std::vector<std::string> only;    // rule ids or categories; empty: all
  std::vector<std::string> ignore;  // rule ids or categories
  std::vector<RuleSetting> rule_settings;
  // Rules and categories that no comment in a file turns off.
  std::vector<Placed<std::string>> not_suppressible;
  bool require_reason = false;            // of comments that turn rules off
  std::vector<std::string> rule_folders;  // of the user
  std::string ui_language;  // empty, or without messages: the fallback
  bool spelling = false;    // also where `only` names it
  std::vector<std::string> word_lists;  // files: words spelt right
  // Names and terms of the user: spelt right, and nothing is found within them.
  std::vector<std::string> words;
  PlaceholderDialects dialects = kAllDialects;
  std::vector<std::string> dictionary_folders;  // best first
};

// The names that options may have.
struct KnownNames {
  std::set<std::string> languages;  // tags
  std::set<std::string> types;
  std::set<std::string> rules;  // and categories
};

// Brings languages to their tags. Fails with kUsage on a name that there is
// not, with kRule, and the place, where a configuration has it.
std::optional<Error> check_options(const KnownNames& known,
                                   LintOptions* options);

// "unknown language “xx”; did you mean …": of a few names all are told.
Error unknown_name(std::string_view what, const std::string& name,
                   const std::set<std::string>& names);

}  // namespace sincerely

#endif  // ENGINE_LINT_OPTIONS_H_

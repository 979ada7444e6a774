// Reads one rule file: what its keys say, checked, with the patterns still as
// they are written. The notation is in docs/rule-notation.md.

#ifndef COMPILE_RULE_FILE_H_
#define COMPILE_RULE_FILE_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "compile/lexicon.h"
#include "findings/finding.h"
#include "input/result.h"
#include "pack/records.h"

namespace sincerely {

struct ConditionSource {
  bool wanted = false;  // only-if
  std::uint16_t scopes = 0;
  std::vector<PatternSource> patterns;  // or one of these two
  std::string section;
  std::string category;
  std::size_t line = 0;
  std::size_t column = 0;
};

struct SuggestionSource {
  SuggestionKind kind = SuggestionKind::kAdvice;
  std::string text;
  bool informal = false;
  std::size_t line = 0;
  std::size_t column = 0;
};

struct CaseSource {
  CaseRecord::Kind kind = CaseRecord::kBad;
  std::string text;
  std::string result;
  std::size_t line = 0;
};

struct FormSource {
  std::string name;
  std::vector<PatternSource> patterns;
};

struct RuleSource {
  std::string path;
  std::string id;  // "excuse/workload"; of sections and types, their name
  RuleKind kind = RuleKind::kPhrase;
  std::vector<PatternSource> patterns;
  std::string regex;
  std::vector<PatternSource> needs;
  std::vector<FormSource> forms;
  std::string section;   // whose sentences it matches
  std::string examples;  // the file that it is learnt from, without its ending
  std::vector<ConditionSource> conditions;
  std::vector<SuggestionSource> suggestions;
  std::vector<std::pair<std::string, std::string>> messages;  // by language
  std::vector<CaseSource> cases;
  std::vector<std::string> types;
  Severity severity = Severity::kWarning;
  float confidence = 0.9F;
  std::uint32_t parts = 0;  // bits; 0 where the file names none
  Position position = Position::kAnywhere;
  std::uint8_t count_from = 1;
  std::uint8_t count_to = 0;  // 0: no end
  std::string why;
  std::string source;
};

// `folder` is the file's folder's name: a category, "sections" or "types".
Result<RuleSource> read_rule(const std::string& path,
                             const std::string& folder);

}  // namespace sincerely

#endif  // COMPILE_RULE_FILE_H_

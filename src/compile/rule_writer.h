// Writes rules into a pack: patterns compiled, names looked up, and the records
// that the engine reads.

#ifndef COMPILE_RULE_WRITER_H_
#define COMPILE_RULE_WRITER_H_

#include <map>
#include <set>
#include <string>
#include <vector>

#include "compile/pattern_program.h"
#include "compile/rule_file.h"
#include "input/result.h"
#include "pack/writer.h"

namespace sincerely {

// Names that rules may use, in the order of their numbers.
struct RuleNames {
  std::vector<std::string> sections;
  std::vector<std::string> types;
  std::vector<std::string> examples;  // classes, sorted
  // Rules and categories that outside letters find only what speaks for a
  // sender, which the pattern knows; empty: none.
  std::vector<std::string> outside;
  std::string sender;
};

class RuleWriter {
 public:
  // All three must outlive it.
  RuleWriter(const RuleNames& names, PatternProgram* program,
             PackWriter* writer)
      : names_(names), program_(program), writer_(writer) {}

  std::optional<Error> add(const RuleSource& rule);

  // Writes the records, sorted by kind and id.
  void write();

 private:
  // `sets` are those whose matches are the rule's.
  std::optional<Error> add_matches(const RuleSource& rule, RuleRecord* record,
                                   std::vector<std::uint32_t>* sets);
  bool asks_for_sender(const RuleSource& rule) const;
  std::optional<Error> add_conditions(const RuleSource& rule,
                                      const std::vector<std::uint32_t>& sets,
                                      RuleRecord* record);
  std::optional<Error> add_suggestions(const RuleSource& rule,
                                       RuleRecord* record);
  std::optional<Error> check_rewrite(const RuleSource& rule,
                                     const SuggestionSource& suggestion,
                                     std::uint32_t set) const;
  std::optional<Error> add_names(const RuleSource& rule, RuleRecord* record);
  void add_texts(const RuleSource& rule, RuleRecord* record);
  void note_condition(const RuleSource& rule, const ConditionRecord& condition,
                      const std::vector<std::uint32_t>& sets);

  const RuleNames& names_;
  PatternProgram* program_;
  PackWriter* writer_;
  std::vector<std::pair<std::string, RuleRecord>> records_;
  // By the sets of rules, those that their conditions look for in the sentence
  // of a match; and the sets that are looked for everywhere.
  std::map<std::uint32_t, std::set<std::uint32_t>> asked_;
  std::set<std::uint32_t> needed_;
};

}  // namespace sincerely

#endif  // COMPILE_RULE_WRITER_H_

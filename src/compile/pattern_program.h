// Compiles patterns to programs for the matcher (rules/matcher.h), and chooses
// the words that trigger each: the rarest that no match can do without.

#ifndef COMPILE_PATTERN_PROGRAM_H_
#define COMPILE_PATTERN_PROGRAM_H_

#include <map>
#include <set>
#include <string>
#include <vector>

#include "compile/pattern_tree.h"
#include "compile/vocabulary.h"
#include "input/result.h"
#include "pack/writer.h"

namespace sincerely {

// An instruction that is not packed yet; kNoIndex stands for kNoSymbol.
struct PatternStep {
  Op op = Op::kMatch;
  std::uint32_t x = 0;
  std::uint32_t y = 0;
  std::uint32_t first = kNoIndex;
};

class PatternProgram {
 public:
  // All three must outlive it.
  PatternProgram(PatternTrees* trees, Vocabulary* vocabulary,
                 PackWriter* writer)
      : trees_(trees), vocabulary_(vocabulary), writer_(writer) {}

  // A set of patterns that is matched as one. Sets with the same patterns in
  // the rule stage are the same set.
  Result<std::uint32_t> add_set(const std::vector<PatternSource>& patterns,
                                std::uint32_t stage = kRuleStage);

  // A set whose matches a regular expression finds, in the sentences where the
  // set `needs` has a match (kNoIndex: in all).
  std::uint32_t add_regex_set(const std::string& regex, std::uint32_t needs);

  // The sets are matched only in sentences where a set that asks for them is:
  // most conditions look no further than the sentence of the rule's match.
  // A set asks once.
  void ask(std::uint32_t set, const std::set<std::uint32_t>& asked);

  // Names of the captures of the patterns of a set, for checking rewrites.
  const std::vector<std::string>& captures(std::uint32_t set) const {
    return captures_[set];
  }

  // Returns what triggers the patterns, for the vocabulary.
  AllTriggers write();

 private:
  std::optional<Error> add_pattern(const PatternSource& source,
                                   std::uint32_t set);
  // Returns false if it takes too many instructions.
  bool add_program(const PatternTree& tree, std::uint32_t set);
  void note_gaps(std::span<PatternStep> code);
  static void note_first_words(std::span<PatternStep> code);

  PatternTrees* trees_;
  Vocabulary* vocabulary_;
  PackWriter* writer_;
  std::vector<SetRecord> sets_;
  std::vector<std::vector<std::string>> captures_;
  std::set<std::uint32_t> asked_;
  std::vector<PatternRecord> patterns_;
  std::map<std::string, std::uint32_t> known_sets_;
  AllTriggers triggers_;
};

}  // namespace sincerely

#endif  // COMPILE_PATTERN_PROGRAM_H_

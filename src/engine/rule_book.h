// The rules themselves, for people who read and write them: what there is, what
// it is for, and whether its cases hold.

#ifndef ENGINE_RULE_BOOK_H_
#define ENGINE_RULE_BOOK_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "findings/finding.h"
#include "input/result.h"

namespace sincerely {

struct RuleExample {
  std::string text;  // what is found stands in ⟦…⟧
  bool bad = true;   // else nothing is found
};

// One rule in one language.
struct RuleEntry {
  std::string id;
  std::string language;
  std::string language_name;  // in the language itself
  std::string path;
  Severity severity = Severity::kWarning;
  std::string why;          // may be empty: the category's message then serves
  std::string source;       // may be empty
  std::string learnt_from;  // the name of its examples; empty: of none
  Suggestion suggestion;    // the first; its text may be empty
  std::vector<RuleExample> examples;
};

// A case of a rule file that does not come out as it says.
struct CaseFailure {
  std::string path;
  std::size_t line = 0;
  std::string message;
};

struct CaseResults {
  std::size_t cases = 0;
  std::size_t rules = 0;
  std::vector<CaseFailure> failures;
};

class RuleBook {
 public:
  // The built-in rules, with those of the user's folders. `library` must
  // outlive the book.
  static Result<RuleBook> make(std::string_view library,
                               const std::vector<std::string>& folders);

  // The rules in a file or folder: those of a language of a source tree
  // (…/rules/<language>, beside …/locales), compiled anew, or of a user's
  // folder. Fails with kRule where they do not load, with kUsage where the
  // path is not that of rules.
  static Result<RuleBook> open(std::string_view library,
                               const std::string& path);

  RuleBook(RuleBook&&) noexcept;
  RuleBook& operator=(RuleBook&&) noexcept;
  ~RuleBook();

  // By id, then by language; sections as "missing-section/<name>".
  std::vector<RuleEntry> entries() const;

  CaseResults run_cases() const;

 private:
  struct State;
  explicit RuleBook(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // ENGINE_RULE_BOOK_H_

// The whole library behind one call: a letter in, a report out. Command line,
// editor and server all use it, so the same letter gives the same findings.

#ifndef ENGINE_LINTER_H_
#define ENGINE_LINTER_H_

#include <memory>
#include <string>
#include <string_view>

#include "engine/lint_options.h"
#include "findings/messages.h"
#include "findings/report.h"
#include "input/letter.h"
#include "input/result.h"

namespace sincerely {

struct Grounds;
struct LanguageGuess;
class LanguageRules;

// Immutable once made, and shared by threads.
class Linter {
 public:
  // `library` is what embedded_library() gives, and must outlive the linter.
  // Fails with kUsage on an unknown language, type or rule, with kRule on a
  // rule folder that does not load, as read_file() does on a word list; what
  // has a place is complained of at its place.
  static Result<Linter> make(LintOptions options, std::string_view library);
  Linter(Linter&&) noexcept;
  Linter& operator=(Linter&&) noexcept;
  ~Linter();

  // Fills in `letter->placeholders`, by the names that the language knows.
  Report lint(Letter* letter) const;
  // In a language that language_of() gave for a letter that this is a part of.
  Report lint(Letter* letter, const Attribute& language) const;

  // The same, and what the report rests on.
  Report lint(Letter* letter, const Attribute& language,
              Grounds* grounds) const;

  // Of a report whose letter cannot be judged the error is set.
  Attribute language_of(const Letter& letter, Report* report) const;
  // The same for a catalogue, of whose messages the letter is a sample.
  Attribute language_of_catalogue(const Letter& sample, Report* report) const;

  // What the text reads as, whatever it is declared as.
  LanguageGuess detect(const Letter& letter) const;

  // Of a supported language, else null.
  const LanguageRules* rules_of(const std::string& tag) const;

  const LintOptions& options() const;
  const RuleChoice& choice() const;

  // Ids and categories of all rules in all languages, those of the user's
  // folders included.
  const std::set<std::string>& rules() const;
  // What the user's rule folders were compiled to: the same rules give the same
  // bytes.
  std::vector<std::string_view> own_packs() const;
  // Whether findings of this rule or category are looked for at all.
  bool looks_for(std::string_view rule) const;

  const Messages& messages() const;

 private:
  struct State;
  explicit Linter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // ENGINE_LINTER_H_

// A linter for each file: by the command line and the file's configuration.

#ifndef CLI_LINTERS_H_
#define CLI_LINTERS_H_

#include <memory>
#include <string>

#include "config/config_search.h"
#include "engine/linter.h"

namespace sincerely {

// Files with the same settings share a linter. May be shared by threads.
class Linters {
 public:
  // Fails as Linter::make() does, on what the command line says.
  static Result<Linters> make(LintOptions options, ConfigSource source);
  Linters(Linters&&) noexcept;
  ~Linters();

  // The linter lives as long as this. Fails where the file's configuration
  // cannot be read, or asks for what there is not.
  Result<const Linter*> of(const std::string& path);

  // Whether nobody has asked this of the same error before.
  bool is_first_told(const Error& error);

  const Messages& messages() const;

 private:
  struct State;
  explicit Linters(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // CLI_LINTERS_H_

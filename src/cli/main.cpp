#include <malloc.h>
#include <unistd.h>

#include "cli/check.h"
#include "cli/config.h"
#include "cli/console.h"
#include "cli/environment.h"
#include "cli/learn.h"
#include "cli/options.h"
#include "cli/pipe.h"
#include "cli/review.h"
#include "cli/rules.h"
#include "cli/test_rules.h"
#include "lsp/run.h"

namespace sincerely {
namespace {

// Does what the command says, by its kind.
struct Runner {
  Console* console;

  Status operator()(const CheckOptions& options) const {
    return run_check(options, console);
  }
  Status operator()(const PipeOptions& options) const {
    return run_pipe(options.check, STDIN_FILENO, console);
  }
  Status operator()(const ReviewCommand& options) const {
    return run_review(options, console);
  }
  Status operator()(const RulesOptions& options) const {
    return run_rules(options, console);
  }
  Status operator()(const TestRulesOptions& options) const {
    return run_test_rules(options, console);
  }
  Status operator()(const LearnOptions& options) const {
    return run_learn(options, console);
  }
  Status operator()(const ConfigOptions& options) const {
    return run_config(options, console);
  }
  Status operator()(const InitOptions& options) const {
    return run_init(options, console);
  }
  Status operator()(const LspOptions& options) const {
    return static_cast<Status>(run_lsp(options, console));
  }
  Status operator()(const PrintOptions& options) const {
    if (!options.is_complaint && console->write(options.text)) {
      return Status::kNothingFound;
    }
    if (options.is_complaint) console->complain(options.text);
    return Status::kFailed;
  }
};

// What one letter needs, the next one needs too: a program that runs so briefly
// has no use in giving memory back to the system letter by letter.
void keep_freed_memory() {
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
}

Status run(std::vector<std::string> arguments) {
  keep_freed_memory();
  StandardConsole console;
  const Result<Command> command =
      parse_command(std::move(arguments), read_environment());
  if (!command) {
    console.complain(command.error());
    return Status::kFailed;
  }
  return std::visit(Runner{&console}, command.value());
}

}  // namespace
}  // namespace sincerely

int main(int argc, char** argv) {
  return static_cast<int>(sincerely::run({argv + 1, argv + argc}));
}

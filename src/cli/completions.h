// Completions for shells.

#ifndef CLI_COMPLETIONS_H_
#define CLI_COMPLETIONS_H_

#include <span>
#include <string>
#include <string_view>

#include "cli/usage.h"

namespace sincerely {

// "bash", "zsh", "fish".
std::span<const std::string_view> shell_names();

// A script that the shell reads; empty for a shell that is not known.
std::string completions(const Usage& usage, std::string_view shell);

}  // namespace sincerely

#endif  // CLI_COMPLETIONS_H_

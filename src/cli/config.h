// `sincerely config`: what holds for a file, and where that is said;
// `sincerely init`: a configuration to begin with.

#ifndef CLI_CONFIG_H_
#define CLI_CONFIG_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

// Fails where a configuration is wrong, the rules that it names among it.
Status run_config(const ConfigOptions& options, Console* console);

// Writes `.sincerely.yaml`, all of it commented out; fails where there is one.
Status run_init(const InitOptions& options, Console* console);

}  // namespace sincerely

#endif  // CLI_CONFIG_H_

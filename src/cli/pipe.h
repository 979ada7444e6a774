// `sincerely pipe`: a letter a line of JSON in, a report a line of JSON out, in
// their order, for as long as the client likes.

#ifndef CLI_PIPE_H_
#define CLI_PIPE_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

// Reads from a descriptor, standard input's. A line that is no request is
// answered with an error, and the next one served. Ends with kNothingFound
// where the client closes its side, with kFailed where it stops reading, or the
// options ask for what there is not.
Status run_pipe(const CheckOptions& options, int input, Console* console);

}  // namespace sincerely

#endif  // CLI_PIPE_H_

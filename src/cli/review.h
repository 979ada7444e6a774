// Reviews translations against their sources.

#ifndef CLI_REVIEW_H_
#define CLI_REVIEW_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

Status run_review(const ReviewCommand& options, Console* console);

}  // namespace sincerely

#endif  // CLI_REVIEW_H_

// A baseline as a file: JSON, a finding a line, in an order of its own, so that
// two of them are compared line by line. docs/suppressions.md has an example.

#ifndef SUPPRESS_BASELINE_FILE_H_
#define SUPPRESS_BASELINE_FILE_H_

#include <string>
#include <string_view>

#include "input/result.h"
#include "suppress/baseline.h"

namespace sincerely {

inline constexpr std::string_view kBaselineSchema = "sincerely-baseline/1";

// Fails with kRule on what is no baseline, on one of another version, and on an
// entry that cannot be read. Rules are not looked up.
Result<Baseline> parse_baseline(const std::string& path,
                                const std::string& json);

std::string write_baseline(const Baseline& baseline);

}  // namespace sincerely

#endif  // SUPPRESS_BASELINE_FILE_H_

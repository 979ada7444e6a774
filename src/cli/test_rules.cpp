#include "cli/test_rules.h"

#include <string>

#include "engine/rule_book.h"
#include "output/visible.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

std::string count_of(std::size_t count, std::string_view one,
                     std::string_view several) {
  std::string text = std::to_string(count) + ' ';
  return text += count == 1 ? one : several;
}

std::string write_up(const CaseResults& results) {
  std::string text;
  for (const CaseFailure& failure : results.failures) {
    text += visible(failure.path) + ':' + std::to_string(failure.line) + ": " +
            failure.message + '\n';
  }
  return text + count_of(results.cases, "case", "cases") + " of " +
         count_of(results.rules, "rule", "rules") + ": " +
         count_of(results.failures.size(), "failure", "failures") + '\n';
}

// The rules that `path` names; the built-in ones if it is empty.
Result<RuleBook> open_book(const std::string& path) {
  return path.empty() ? RuleBook::make(embedded_library(), {})
                      : RuleBook::open(embedded_library(), path);
}

}  // namespace

Status run_test_rules(const TestRulesOptions& options, Console* console) {
  std::vector<std::string> paths = options.paths;
  if (paths.empty()) paths.emplace_back();
  CaseResults all;
  Status status = Status::kNothingFound;
  for (const std::string& path : paths) {
    const Result<RuleBook> book = open_book(path);
    if (!book) {
      console->complain(book.error());
      status = Status::kFailed;
      continue;
    }
    const CaseResults results = book.value().run_cases();
    all.cases += results.cases;
    all.rules += results.rules;
    all.failures.insert(all.failures.end(), results.failures.begin(),
                        results.failures.end());
  }
  if (all.rules == 0 && status == Status::kFailed) return status;
  if (!console->write(write_up(all))) return Status::kFailed;
  if (status == Status::kNothingFound && !all.failures.empty()) {
    return Status::kFound;
  }
  return status;
}

}  // namespace sincerely

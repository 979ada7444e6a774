// The rules as pages for people: one in Markdown for each category, and one
// that lists them. The same rules give the same pages.

#ifndef CLI_RULE_PAGES_H_
#define CLI_RULE_PAGES_H_

#include <string>
#include <string_view>
#include <vector>

#include "engine/rule_book.h"
#include "findings/messages.h"

namespace sincerely {

struct RulePage {
  std::string file;  // "excuse.md"
  std::string text;
};

// Of the entries of a RuleBook, in their order.
std::vector<RulePage> rule_pages(const std::vector<RuleEntry>& entries,
                                 const Messages& messages);

// Text that Markdown shows as it is, in one line.
std::string markdown_text(std::string_view text);

}  // namespace sincerely

#endif  // CLI_RULE_PAGES_H_

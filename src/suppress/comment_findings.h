// What is found in the comments themselves that turn rules off.

#ifndef SUPPRESS_COMMENT_FINDINGS_H_
#define SUPPRESS_COMMENT_FINDINGS_H_

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/linter.h"
#include "suppress/directive.h"

namespace sincerely {

// Keeps those whose rule is asked for. The linter must outlive it.
class CommentFindings {
 public:
  explicit CommentFindings(const Linter& linter) : linter_(linter) {}

  void add_malformed(const DirectiveFault& fault);
  void add_unknown(const NamedRule& rule);
  void add_forbidden(Span span, std::string_view rule);
  void add_groundless(Span span);
  // Without a name, the whole comment is.
  void add_unused(Span span, std::string_view rule);

  std::vector<Finding> take() { return std::move(findings_); }

 private:
  void add(std::string_view rule, Span span, std::string message,
           std::string_view advice);
  std::string format(std::string_view key,
                     std::initializer_list<MessageArgument> arguments) const;

  const Linter& linter_;
  std::vector<Finding> findings_;
  std::size_t unknown_ = 0;
};

}  // namespace sincerely

#endif  // SUPPRESS_COMMENT_FINDINGS_H_

// The words of a page in the language of its user, each asked for once.

#ifndef OUTPUT_PAGE_PAGE_WORDS_H_
#define OUTPUT_PAGE_PAGE_WORDS_H_

#include <map>
#include <string>
#include <string_view>

#include "findings/finding.h"
#include "findings/messages.h"

namespace sincerely {

class PageWords {
 public:
  // `messages` must outlive it.
  explicit PageWords(const Messages& messages)
      : messages_(messages), tag_(messages.tag()) {}

  const std::string& tag() const { return tag_; }
  const Messages& messages() const { return messages_; }

  std::string_view severity(Severity severity) const;
  std::string_view suggestion(SuggestionKind kind) const;
  // These give the name itself where no message has it.
  std::string_view text(std::string_view name) const;  // "page.skip": skip
  std::string_view category(std::string_view name) const;
  std::string_view section(std::string_view name) const;
  std::string_view language(std::string_view tag);

 private:
  std::string_view named(std::string_view folder, std::string_view name) const;

  const Messages& messages_;
  std::string tag_;
  std::map<std::string, std::string, std::less<>> languages_;
};

}  // namespace sincerely

#endif  // OUTPUT_PAGE_PAGE_WORDS_H_

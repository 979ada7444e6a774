// The program's own words in the language of its user: ICU MessageFormat
// patterns from locales/<tag>/messages.yaml.

#ifndef FINDINGS_MESSAGES_H_
#define FINDINGS_MESSAGES_H_

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace sincerely {

struct MessageArgument {
  std::string_view name;
  std::variant<long, std::string_view> value;
};

// A key, "report.summary", and its pattern.
struct MessagePattern {
  std::string_view key;
  std::string_view pattern;
};

// The patterns of one language.
struct MessageSet {
  std::string_view tag;
  std::span<const MessagePattern> patterns;
};

// Borrows the patterns. `fallback` serves where a key is missing; a
// key that neither has is given back as it is. ICU is asked only for patterns
// with arguments.
class Messages {
 public:
  Messages(MessageSet own, MessageSet fallback);

  std::string_view text(
      std::string_view key) const;  // for those without arguments
  std::string format(std::string_view key,
                     std::span<const MessageArgument> arguments) const;

  // The language that most of them are in, as HTML writes it: "xx-YY".
  const std::string& tag() const { return tag_; }
  // What a language is called in that one; the tag where nobody knows.
  std::string language_name(std::string_view tag) const;

 private:
  struct Entry {
    std::string_view tag;
    std::string_view pattern;
  };

  std::string tag_;
  // Reports ask for the same few again and again.
  std::unordered_map<std::string_view, Entry> entries_;
};

}  // namespace sincerely

#endif  // FINDINGS_MESSAGES_H_

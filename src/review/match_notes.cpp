#include "review/match_notes.h"

#include <span>
#include <string_view>
#include <vector>

#include "input/utf8.h"

namespace sincerely {
namespace {

// So many keys are told in a note, and so much of each.
constexpr std::size_t kFewKeys = 5;
constexpr std::size_t kLongKey = 60;  // bytes

class Telling {
 public:
  Telling(const MessageMatches& matches, const MatchNotes& about,
          const Messages& messages, Report* report)
      : matches_(matches),
        about_(about),
        messages_(messages),
        report_(*report) {}

  // What is wrong with the two files together.
  void run() {
    if (matches_.matches.empty() && !about_.source_path.empty() &&
        !matches_.missing.empty() && !matches_.extra.empty()) {
      const MessageArgument arguments[] = {
          {"source", std::string_view(about_.source_path)},
          {"key", std::string_view(matches_.missing.front())},
          {"other", std::string_view(matches_.extra.front())}};
      report_.error =
          Error{Error::Kind::kUsage,
                {},
                0,
                0,
                messages_.format("review.no-common-key", arguments)};
      return;
    }
    tell_keys("review.missing-keys", matches_.missing);
    tell_keys("review.extra-keys", matches_.extra);
    tell_keys("review.twice-keys", matches_.twice);
    tell_count("review.empty", matches_.empty);
    tell_count("review.unfinished", matches_.unfinished);
    if (!about_.is_source_supported) {
      tell_language("review.unsupported-language", about_.source_language);
    }
    if (!about_.is_supported) {
      tell_language("review.unsupported-language", about_.language);
    }
    if (!matches_.matches.empty() &&
        about_.source_language == about_.language) {
      tell_language("review.same-language", about_.language);
    }
  }

 private:
  void tell(std::string_view key, std::span<const MessageArgument> arguments) {
    report_.notes.push_back(messages_.format(key, arguments));
  }

  void tell_count(std::string_view key, std::size_t count) {
    if (count == 0) return;
    const MessageArgument arguments[] = {{"count", static_cast<long>(count)}};
    tell(key, arguments);
  }

  void tell_keys(std::string_view key, const std::vector<std::string>& keys) {
    if (keys.empty()) return;
    std::string names;
    for (std::size_t i = 0; i < keys.size() && i < kFewKeys; ++i) {
      names += (i == 0 ? "“" : ", “") + shortened(keys[i]) + "”";
    }
    if (keys.size() > kFewKeys) names += ", …";
    const MessageArgument arguments[] = {
        {"count", static_cast<long>(keys.size())},
        {"keys", std::string_view(names)}};
    tell(key, arguments);
  }

  static std::string shortened(const std::string& key) {
    if (key.size() <= kLongKey) return key;
    std::size_t end = kLongKey;
    while (!begins_code_point(key[end])) --end;
    return key.substr(0, end) + "…";
  }

  void tell_language(std::string_view key, const std::string& language) {
    if (language.empty()) return;
    const MessageArgument arguments[] = {
        {"language", std::string_view(language)}};
    tell(key, arguments);
  }

  const MessageMatches& matches_;
  const MatchNotes& about_;
  const Messages& messages_;
  Report& report_;
};

}  // namespace

void tell_of_matches(const MessageMatches& matches, const MatchNotes& about,
                     const Messages& messages, Report* report) {
  Telling(matches, about, messages, report).run();
}

}  // namespace sincerely

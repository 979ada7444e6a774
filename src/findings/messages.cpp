#include "findings/messages.h"

#include <unicode/fmtable.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace sincerely {
namespace {

constexpr long kGroupedFrom = 1000;  // "1,000" in some languages

// The argument's text; nothing if it is not there or is ICU's to write.
std::optional<std::string> plain_value(
    std::string_view name, std::span<const MessageArgument> arguments) {
  for (const MessageArgument& argument : arguments) {
    if (argument.name != name) continue;
    if (const long* number = std::get_if<long>(&argument.value)) {
      if (*number >= kGroupedFrom || *number < 0) return std::nullopt;
      return std::to_string(*number);
    }
    return std::string(std::get<std::string_view>(argument.value));
  }
  return std::nullopt;
}

// Puts in the arguments of a pattern that has nothing but `{name}`; nothing if
// it needs ICU. Most patterns are such, and ICU costs a millisecond.
std::optional<std::string> substitute(
    std::string_view pattern, std::span<const MessageArgument> arguments) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t special =
        std::min(pattern.find_first_of("{}'", at), pattern.size());
    text += pattern.substr(at, special - at);
    if (special == pattern.size()) break;
    if (pattern[special] == '\'') {
      // Quotation only in front of these; an apostrophe elsewhere.
      const char next =
          special + 1 < pattern.size() ? pattern[special + 1] : ' ';
      if (next == '\'' || next == '{' || next == '}') return std::nullopt;
      text += '\'';
      at = special + 1;
      continue;
    }
    const std::size_t end = pattern.find_first_of("{},", special + 1);
    if (pattern[special] == '}' || end == std::string_view::npos ||
        pattern[end] != '}') {
      return std::nullopt;
    }
    const auto value =
        plain_value(pattern.substr(special + 1, end - special - 1), arguments);
    if (!value) return std::nullopt;
    text += *value;
    at = end + 1;
  }
  return text;
}

icu::UnicodeString to_icu(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string format_by_icu(std::string_view tag, std::string_view pattern,
                          std::span<const MessageArgument> arguments) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(std::string(tag).c_str());
  const icu::MessageFormat format(to_icu(pattern), locale, status);
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const MessageArgument& argument : arguments) {
    names.push_back(to_icu(argument.name));
    if (const long* number = std::get_if<long>(&argument.value)) {
      values.emplace_back(static_cast<std::int64_t>(*number));
    } else {
      values.emplace_back(to_icu(std::get<std::string_view>(argument.value)));
    }
  }
  icu::UnicodeString written;
  format.format(names.data(), values.data(),
                static_cast<std::int32_t>(values.size()), written, status);
  if (U_FAILURE(status)) return std::string(pattern);
  std::string text;
  written.toUTF8String(text);
  return text;
}

}  // namespace

Messages::Messages(MessageSet own, MessageSet fallback)
    : tag_(own.patterns.empty() ? fallback.tag : own.tag) {
  std::ranges::replace(tag_, '_', '-');
  entries_.reserve(own.patterns.size() + fallback.patterns.size());
  for (const MessageSet& set : {own, fallback}) {
    for (const MessagePattern& message : set.patterns) {
      entries_.try_emplace(message.key, Entry{set.tag, message.pattern});
    }
  }
}

std::string_view Messages::text(std::string_view key) const {
  const auto found = entries_.find(key);
  return found == entries_.end() ? key : found->second.pattern;
}

std::string Messages::format(std::string_view key,
                             std::span<const MessageArgument> arguments) const {
  const auto found = entries_.find(key);
  if (found == entries_.end()) return std::string(key);
  const auto& [tag, pattern] = found->second;
  if (const auto plain = substitute(pattern, arguments)) return *plain;
  return format_by_icu(tag, pattern, arguments);
}

std::string Messages::language_name(std::string_view tag) const {
  icu::UnicodeString name;
  icu::Locale(std::string(tag).c_str())
      .getDisplayName(icu::Locale(tag_.c_str()), name);
  std::string text;
  name.toUTF8String(text);
  return text.empty() ? std::string(tag) : text;
}

}  // namespace sincerely

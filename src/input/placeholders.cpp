// One pass over the text, from one byte that may begin a placeholder to the
// next. What is tried there ends its search at the first byte that rules it
// out, at the latest where the same dialect's opening mark comes again; so no
// stretch of text is gone over more often than there are dialects, and a
// letter of nothing but opening marks costs no more than another one.

#include "input/placeholders.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "input/ascii.h"
#include "input/placeholder_names.h"
#include "input/printf_format.h"
#include "input/span.h"

namespace sincerely {
namespace {

// Of {{ … }} and the like.
constexpr std::size_t kLongestCodePlaceholder = 1000;  // bytes
constexpr std::size_t kMaxPattern = 4000;              // of {n, plural, …}

enum class Inside {
  kCode,              // anything up to the end mark
  kName,              // one line
  kIdentifier,        // capitals, or a name that the locale knows
  kSpacedIdentifier,  // the same, several words
};

struct Dialect {
  std::string_view open;
  std::string_view close;
  Inside inside = Inside::kCode;
};

// A longer mark before one that begins like it.
constexpr std::array<Dialect, 12> kDialects = {{
    {"{{{", "}}}", Inside::kCode},
    {"{{", "}}", Inside::kCode},
    {"{%", "%}", Inside::kCode},
    {"<%", "%>", Inside::kCode},
    {"*|", "|*", Inside::kName},
    {"%{", "}", Inside::kName},
    {"${", "}", Inside::kName},
    {"{", "}", Inside::kName},
    {"@{", "}", Inside::kIdentifier},
    {"«", "»", Inside::kIdentifier},
    {"__", "__", Inside::kIdentifier},
    {"[", "]", Inside::kSpacedIdentifier},
}};

constexpr PlaceholderDialects bit_of(std::size_t dialect) {
  return PlaceholderDialects{1} << dialect;
}
constexpr PlaceholderDialects kPrintf = bit_of(kDialects.size());

constexpr std::array<bool, 256> kPlaceholderStarters = [] {
  std::array<bool, 256> starters{};
  for (const Dialect& dialect : kDialects) {
    starters[static_cast<unsigned char>(dialect.open[0])] = true;
  }
  starters['%'] = true;  // also of printf
  return starters;
}();

// Which `}` ends which `{`, nested ones apart. Made when a nested pattern is
// first met, in one pass over the text.
class Braces {
 public:
  explicit Braces(std::string_view text) {
    std::vector<std::size_t> open;
    for (std::size_t at = text.find_first_of("{}"); at != kNpos;
         at = text.find_first_of("{}", at + 1)) {
      if (text[at] == '{') {
        open.push_back(at);
      } else if (!open.empty()) {
        pairs_.emplace_back(open.back(), at);
        open.pop_back();
      }
    }
    std::sort(pairs_.begin(), pairs_.end());
  }

  // kNpos if the brace at `open` has no partner.
  std::size_t close(std::size_t open) const {
    const auto found = std::lower_bound(pairs_.begin(), pairs_.end(),
                                        std::pair(open, std::size_t{0}));
    if (found == pairs_.end() || found->first != open) return kNpos;
    return found->second;
  }

 private:
  std::vector<std::pair<std::size_t, std::size_t>> pairs_;
};

// The type of an ICU argument, "plural" of "n, plural, …"; empty if it is none.
std::string_view argument_type(std::string_view inside) {
  const std::size_t comma = inside.find(',');
  if (comma == kNpos || comma > kLongestPlaceholderName) return {};
  const std::string_view rest = inside.substr(comma + 1);
  return trim(rest.substr(0, rest.find_first_of(",{")), kSpaceAndTab);
}

// Code that says what to do, not what to show: {% if x %}, <% end %>, {{#if
// x}}.
bool is_statement(const Dialect& dialect, std::string_view inside) {
  if (dialect.open == "{%") return true;
  if (dialect.open == "<%") return !inside.starts_with('=');
  return dialect.open == "{{" && !inside.empty() &&
         std::string_view("#/!").find(inside[0]) != kNpos;
}

class PlaceholderFinder {
 public:
  PlaceholderFinder(std::string_view text,
                    std::span<const PlaceholderName> names,
                    PlaceholderDialects dialects)
      : text_(text), names_(names), dialects_(dialects) {}

  std::vector<Placeholder> find() {
    for (std::size_t at = next_starter(0); at < text_.size();
         at = next_starter(at)) {
      at = read(at);
    }
    return std::move(found_);
  }

 private:
  std::size_t next_starter(std::size_t at) const {
    while (at < text_.size() &&
           !kPlaceholderStarters[static_cast<unsigned char>(text_[at])]) {
      ++at;
    }
    return at;
  }

  // Adds the placeholder that begins at `at`, if one does. Returns where to go
  // on.
  std::size_t read(std::size_t at) {
    const std::string_view rest = text_.substr(at);
    for (std::size_t i = 0; i < kDialects.size(); ++i) {
      const Dialect& dialect = kDialects[i];
      if ((dialects_ & bit_of(i)) == 0) continue;
      if (!rest.starts_with(dialect.open)) continue;
      const std::size_t end = end_of(dialect, at);
      if (end == kNpos) continue;
      if (accept(dialect, at, end)) return end;
      // `@{x}` that is none is not `{x}` either.
      if (dialect.open == "@{") return end;
    }
    const bool is_printf = text_[at] == '%' && (dialects_ & kPrintf) != 0;
    return is_printf ? read_printf(at) : at + 1;
  }

  // Just after the end mark; kNpos if there is none within the limits.
  std::size_t end_of(const Dialect& dialect, std::size_t at) {
    const std::size_t begin = at + dialect.open.size();
    const bool is_code = dialect.inside == Inside::kCode;
    const std::size_t limit = std::min(
        text_.size(),
        begin + (is_code ? kLongestCodePlaceholder : kLongestPlaceholderName));
    for (std::size_t i = begin; i < limit; ++i) {
      const std::string_view rest = text_.substr(i);
      if (rest.starts_with(dialect.close)) return i + dialect.close.size();
      if (rest.starts_with(dialect.open)) break;
      if (!is_code && (text_[i] == '\n' || text_[i] == '\r')) break;
    }
    return dialect.open == "{" ? end_of_pattern(at) : kNpos;
  }

  // {n, plural, one {…} other {…}}
  std::size_t end_of_pattern(std::size_t at) {
    const std::string_view type =
        argument_type(text_.substr(at + 1, 2 * kLongestPlaceholderName));
    if (type != "plural" && type != "select" && type != "selectordinal") {
      return kNpos;
    }
    if (!braces_) braces_.emplace(text_);
    const std::size_t close = braces_->close(at);
    return close == kNpos || close - at > kMaxPattern ? kNpos : close + 1;
  }

  bool accept(const Dialect& dialect, std::size_t at, std::size_t end) {
    const std::size_t begin = at + dialect.open.size();
    const std::string_view inside =
        text_.substr(begin, end - dialect.close.size() - begin);
    if (trim(inside, kSpaceAndTab).empty()) return false;
    if (dialect.inside == Inside::kIdentifier ||
        dialect.inside == Inside::kSpacedIdentifier) {
      return accept_identifier(dialect, at, inside);
    }
    const std::string_view name = identifier_in(inside);
    if (dialect.inside == Inside::kName && name.empty()) return false;
    const std::string_view type = argument_type(inside);
    if (is_statement(dialect, inside)) {
      add(at, end, PlaceholderKind::kText);
    } else if (type == "plural" || type == "selectordinal" ||
               type == "number") {
      add(at, end, PlaceholderKind::kNumber);
    } else if (type == "date" || type == "time") {
      add(at, end, PlaceholderKind::kDate);
    } else {
      add(at, end, names_.kind(name));
    }
    return true;
  }

  bool accept_identifier(const Dialect& dialect, std::size_t at,
                         std::string_view inside) {
    const std::size_t end =
        at + dialect.open.size() + inside.size() + dialect.close.size();
    if (dialect.open == "__" && is_inside_word(at, end)) return false;
    // A link of Markdown.
    if (dialect.open == "[" && text_.substr(end).starts_with('(')) return false;
    const bool with_spaces = dialect.inside == Inside::kSpacedIdentifier;
    if (!is_capital_identifier(inside, with_spaces) && !names_.has(inside)) {
      return false;
    }
    add(at, end, names_.kind(inside));
    return true;
  }

  bool is_inside_word(std::size_t begin, std::size_t end) const {
    return (begin > 0 && is_word_byte(text_[begin - 1])) ||
           (end < text_.size() && text_[end] == '_');
  }

  std::size_t read_printf(std::size_t at) {
    const PrintfFormat format = read_printf_format(text_, at);
    if (format.size == 0) return at + 1;
    const std::size_t end = at + format.size;
    PlaceholderKind kind = names_.kind(format.name);
    constexpr std::string_view kNumbers = "diufegxo";
    if (kNumbers.find(format.conversion) != kNpos) {
      kind = PlaceholderKind::kNumber;
    }
    if (format.conversion != 0) add(at, end, kind);
    return end;
  }

  void add(std::size_t begin, std::size_t end, PlaceholderKind kind) {
    found_.push_back(
        {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
         kind});
  }

  std::string_view text_;
  PlaceholderNames names_;
  PlaceholderDialects dialects_;
  std::optional<Braces> braces_;
  std::vector<Placeholder> found_;
};

// Of two that overlap, a tag in a placeholder is part of it, and a placeholder
// in a tag or a quoted line is part of that.
bool belongs_to_placeholder(const Inert& inert, const Placeholder& found) {
  return inert.kind == Inert::Kind::kMarkup &&
         found.span.begin <= inert.span.begin;
}

}  // namespace

std::vector<Placeholder> find_placeholders(
    std::string_view text, std::span<const PlaceholderName> names,
    PlaceholderDialects dialects) {
  return PlaceholderFinder(text, names, dialects).find();
}

std::optional<PlaceholderDialects> dialect_of(std::string_view example) {
  for (std::size_t i = 0; i < kDialects.size(); ++i) {
    const Dialect& dialect = kDialects[i];
    if (example.size() > dialect.open.size() + dialect.close.size() &&
        example.starts_with(dialect.open) && example.ends_with(dialect.close)) {
      return bit_of(i);
    }
  }
  if (!example.starts_with('%')) return std::nullopt;
  const PrintfFormat format = read_printf_format(example, 0);
  const bool is_whole = format.size == example.size() && format.conversion != 0;
  return is_whole ? std::optional(kPrintf) : std::nullopt;
}

void mark_placeholders(Letter* letter, std::span<const PlaceholderName> names,
                       PlaceholderDialects dialects) {
  letter->placeholders.clear();
  std::vector<Inert> kept;
  auto inert = letter->inert.cbegin();
  const auto end = letter->inert.cend();
  for (const Placeholder& found :
       find_placeholders(letter->text, names, dialects)) {
    while (inert != end && inert->span.end <= found.span.begin) {
      kept.push_back(*inert++);
    }
    const bool is_part = inert != end && inert->span.overlaps(found.span) &&
                         !belongs_to_placeholder(*inert, found);
    if (is_part) continue;
    letter->placeholders.push_back(found);
    while (inert != end && inert->span.overlaps(found.span)) ++inert;
  }
  kept.insert(kept.end(), inert, end);
  letter->inert = std::move(kept);
}

}  // namespace sincerely

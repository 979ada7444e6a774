#include "text/expressions.h"

#include <algorithm>
#include <mutex>
#include <string>
#include <utility>

#include "text/regex.h"
#include "text/shape_gate.h"

namespace sincerely {
namespace {

// \pL has hundreds of ranges, which take a millisecond to compile. Letters,
// and little else, are what lies outside of these few ranges.
constexpr std::string_view kLetterClass = "\\pL";
constexpr std::string_view kNearlyLetters =
    "[^\\x00-@\\[-`{-\\x{BF}\\x{2000}-\\x{2BFF}]";

void append_group(std::string_view regex, std::string* pattern) {
  if (!pattern->empty()) *pattern += '|';
  *pattern += "(?:";
  for (;;) {
    const std::size_t at = regex.find(kLetterClass);
    if (at == std::string_view::npos) break;
    pattern->append(regex.substr(0, at)).append(kNearlyLetters);
    regex.remove_prefix(at + kLetterClass.size());
  }
  pattern->append(regex).append(")");
}

}  // namespace

struct Expressions::Alternatives {
  std::vector<ShapeGate> gates;  // one for each shape
  std::string pattern;
  std::once_flag once;
  std::optional<Regex> regex;  // none if the pattern is broken
};

Expressions::Expressions(const std::vector<Shape>& shapes) {
  for (const Shape& shape : shapes) {
    auto& kind = kinds_[static_cast<std::size_t>(shape.kind)];
    if (!kind) kind = std::make_unique<Alternatives>();
    kind->gates.emplace_back(shape.regex);
    append_group(shape.regex, &kind->pattern);
  }
}

Expressions::~Expressions() = default;

bool Expressions::has(WordKind kind) const {
  return kinds_[static_cast<std::size_t>(kind)] != nullptr;
}

std::optional<std::size_t> Expressions::match(WordKind kind,
                                              std::string_view text) const {
  Alternatives* found = kinds_[static_cast<std::size_t>(kind)].get();
  if (found == nullptr) return std::nullopt;
  const bool is_open = std::ranges::any_of(
      found->gates,
      [text](const ShapeGate& gate) { return gate.may_match(text); });
  if (!is_open) return std::nullopt;
  std::call_once(found->once, [found] {
    Result<Regex> regex =
        Regex::compile(found->pattern, Regex::Prefer::kLongest);
    if (regex) found->regex = std::move(regex.value());
  });
  return found->regex ? found->regex->match_start(text) : std::nullopt;
}

}  // namespace sincerely

#include "text/expressions.h"

#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

#include "text/regex.h"

namespace sincerely {
namespace {

// \pL has hundreds of ranges, which take a millisecond to compile. Letters,
// and little else, are what lies outside of these few ranges.
constexpr std::string_view kLetterClass = "\\pL";
constexpr std::string_view kNearlyLetters =
    "[^\\x00-@\\[-`{-\\x{BF}\\x{2000}-\\x{2BFF}]";

void append(std::string_view regex, std::string* pattern) {
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

struct Expressions::Lazy {
  std::string pattern;
  std::once_flag once;
  std::optional<Regex> regex;
};

Expressions::Expressions(const std::vector<Shape>& shapes)
    : any_(std::make_unique<Lazy>()) {
  for (const Shape& shape : shapes) {
    std::unique_ptr<Lazy>& lazy = kinds_[static_cast<std::size_t>(shape.kind)];
    if (!lazy) lazy = std::make_unique<Lazy>();
    append(shape.regex, &lazy->pattern);
    if (shape.kind != WordKind::kNumber) append(shape.regex, &any_->pattern);
  }
}

Expressions::~Expressions() = default;

const Regex* Expressions::compiled(Lazy* lazy) {
  if (lazy == nullptr || lazy->pattern.empty()) return nullptr;
  std::call_once(lazy->once, [lazy] {
    Result<Regex> regex =
        Regex::compile(lazy->pattern, Regex::Prefer::kLongest);
    if (regex) lazy->regex = std::move(regex.value());
  });
  return lazy->regex ? &*lazy->regex : nullptr;
}

const Regex* Expressions::of(WordKind kind) const {
  return compiled(kinds_[static_cast<std::size_t>(kind)].get());
}

const Regex* Expressions::any() const { return compiled(any_.get()); }

}  // namespace sincerely

#include "engine/lint_options.h"

#include <string_view>
#include <utility>

#include "engine/language_choice.h"
#include "input/nearest.h"

namespace sincerely {
namespace {

// So many names can be told in one line.
constexpr std::size_t kFewNames = 12;

std::string expected(const std::vector<std::string_view>& names) {
  std::string out;
  for (const std::string_view name : names) {
    out += (out.empty() ? "; expected: " : ", ") + std::string(name);
  }
  return out;
}

Error at(const FilePlace& place, Error error) {
  if (place.path.empty()) return error;
  error.kind = Error::Kind::kRule;
  error.path = place.path;
  error.line = place.line;
  error.column = place.column;
  return error;
}

// Fails unless it is empty or known; leaves the tag.
std::optional<Error> check_language(const std::set<std::string>& tags,
                                    std::string* language) {
  if (language->empty()) return std::nullopt;
  std::string tag = base_language(*language);
  if (!tags.contains(tag)) return unknown_name("language", *language, tags);
  *language = std::move(tag);
  return std::nullopt;
}

std::optional<Error> check_name(std::string_view what, const std::string& name,
                                const std::set<std::string>& names) {
  if (name.empty() || names.contains(name)) return std::nullopt;
  return unknown_name(what, name, names);
}

}  // namespace

Error unknown_name(std::string_view what, const std::string& name,
                   const std::set<std::string>& names) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string meant = did_you_mean(name, views);
  if (meant.empty() && names.size() <= kFewNames) meant = expected(views);
  return {Error::Kind::kUsage,
          {},
          0,
          0,
          "unknown " + std::string(what) + " “" + name + "”" + meant};
}

std::optional<Error> check_options(const KnownNames& known,
                                   LintOptions* options) {
  constexpr std::string_view kType = "letter type";
  constexpr std::string_view kRule = "rule or category";
  if (auto e = check_language(known.languages, &options->language)) return e;
  if (auto e = check_name(kType, options->type, known.types)) return e;
  for (const auto* list : {&options->only, &options->ignore}) {
    for (const std::string& name : *list) {
      if (auto e = check_name(kRule, name, known.rules)) return e;
    }
  }
  Placed<std::string>& language = options->default_language;
  if (auto e = check_language(known.languages, &language.value)) {
    return at(language.place, *std::move(e));
  }
  const Placed<std::string>& type = options->default_type;
  if (auto e = check_name(kType, type.value, known.types)) {
    return at(type.place, *std::move(e));
  }
  for (const RuleSetting& setting : options->rule_settings) {
    if (auto e = check_name(kRule, setting.name.value, known.rules)) {
      return at(setting.name.place, *std::move(e));
    }
  }
  for (const Placed<std::string>& name : options->not_suppressible) {
    if (auto e = check_name(kRule, name.value, known.rules)) {
      return at(name.place, *std::move(e));
    }
  }
  return std::nullopt;
}

}  // namespace sincerely

#include "output/page/page_words.h"

namespace sincerely {

std::string_view PageWords::text(std::string_view name) const {
  return named("page.", name);
}

std::string_view PageWords::severity(Severity severity) const {
  return named("severity.", severity_name(severity));
}

std::string_view PageWords::suggestion(SuggestionKind kind) const {
  switch (kind) {
    case SuggestionKind::kReplace:
      return messages_.text("report.suggestion-replace");
    case SuggestionKind::kInsert:
      return messages_.text("report.suggestion-insert");
    case SuggestionKind::kAdvice:
      return messages_.text("report.suggestion-advice");
  }
  return {};
}

std::string_view PageWords::category(std::string_view name) const {
  return named("category.", name);
}

std::string_view PageWords::section(std::string_view name) const {
  return named("section.", name);
}

std::string_view PageWords::language(std::string_view tag) {
  auto found = languages_.find(tag);
  if (found == languages_.end()) {
    found = languages_.emplace(tag, messages_.language_name(tag)).first;
  }
  return found->second;
}

// A message that is not there is given back as its key, which dies here.
std::string_view PageWords::named(std::string_view folder,
                                  std::string_view name) const {
  std::string key(folder);
  key += name;
  const std::string_view text = messages_.text(key);
  return text.data() == key.data() ? name : text;
}

}  // namespace sincerely

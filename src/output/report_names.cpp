#include "output/report_names.h"

namespace sincerely {

std::string_view suggestion_kind(SuggestionKind kind) {
  switch (kind) {
    case SuggestionKind::kReplace:
      return "replace";
    case SuggestionKind::kInsert:
      return "insert";
    case SuggestionKind::kAdvice:
      return "advice";
  }
  return {};
}

std::string_view origin_name(Origin origin) {
  switch (origin) {
    case Origin::kUnknown:
      return {};
    case Origin::kOption:
      return "option";
    case Origin::kFrontMatter:
      return "front-matter";
    case Origin::kConfiguration:
      return "configuration";
    case Origin::kPath:
      return "path";
    case Origin::kGuess:
      return "guess";
  }
  return {};
}

std::string_view error_kind(Error::Kind kind) {
  switch (kind) {
    case Error::Kind::kEncoding:
      return "encoding";
    case Error::Kind::kTooLarge:
      return "too-large";
    case Error::Kind::kUnsupportedLanguage:
      return "unsupported-language";
    case Error::Kind::kUsage:
      return "usage";
    case Error::Kind::kRule:
      return "rule";
    case Error::Kind::kUnreadable:
      return "unreadable";
  }
  return {};
}

}  // namespace sincerely

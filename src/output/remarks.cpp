#include "output/remarks.h"

namespace sincerely {

std::string remark(const Finding& finding, const Messages& messages) {
  if (!finding.place) return finding.message;
  const MessageArgument arguments[] = {
      {"part", std::string_view(finding.place->part)},
      {"number", static_cast<long>(finding.place->paragraph)}};
  return messages.format("report.place", arguments) + ": " + finding.message;
}

std::string remark_and_advice(const Finding& finding,
                              const Messages& messages) {
  std::string text = remark(finding, messages);
  for (const Suggestion& suggestion : finding.suggestions) {
    text += '\n';
    text += messages.text(suggestion_key(suggestion.kind));
    text += ": ";
    text += suggestion.text;
  }
  return text;
}

std::string_view suggestion_key(SuggestionKind kind) {
  switch (kind) {
    case SuggestionKind::kReplace:
      return "report.suggestion-replace";
    case SuggestionKind::kInsert:
      return "report.suggestion-insert";
    case SuggestionKind::kAdvice:
      return "report.suggestion-advice";
  }
  return {};
}

}  // namespace sincerely

#include "lsp/hover.h"

#include <algorithm>

#include "cli/rule_pages.h"
#include "output/remarks.h"

namespace sincerely {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    out += (out.empty() ? "" : ", ") + word;
  }
  return out;
}

class HoverText {
 public:
  explicit HoverText(const HoverContext& context)
      : context_(context), markdown_(context.client.shows_markdown) {}

  std::string of(const Finding& finding) const {
    const std::string id = finding.rule;
    const std::string page = context_.pages.uri_of(id);
    std::string out = written(finding.message);
    const RuleEntry* rule = rule_of(finding);
    // A rule's own reason is in the language of its letters.
    if (rule != nullptr && !rule->why.empty() && rule->why != finding.message) {
      out += "\n\n" + written(rule->why);
    }
    for (const Suggestion& suggestion : finding.suggestions) {
      if (suggestion.text.empty()) continue;
      out += markdown_ ? "\n\n*" : "\n\n";
      out += context_.messages.text(suggestion_key(suggestion.kind));
      out += markdown_ ? ":* " : ": ";
      out += written(suggestion.text);
    }
    if (!finding.because.empty()) {
      const std::string words = joined(finding.because);
      const MessageArgument arguments[] = {{"words", std::string_view(words)}};
      out += "\n\n" +
             written(context_.messages.format("report.because", arguments));
    }
    if (rule != nullptr && !rule->source.empty()) {
      out += "\n\n" + written(rule->source);
    }
    out += "\n\n";
    if (!markdown_) return out + id;
    return out +
           (page.empty() ? "`" + id + "`" : "[`" + id + "`](" + page + ")");
  }

 private:
  std::string written(std::string_view text) const {
    return markdown_ ? markdown_text(text) : std::string(text);
  }

  const RuleEntry* rule_of(const Finding& finding) const {
    const std::string& language =
        context_.document.judgement->judged.report.language.value;
    const auto found =
        std::ranges::find_if(context_.rules, [&](const RuleEntry& entry) {
          return entry.id == finding.rule && entry.language == language;
        });
    return found == context_.rules.end() ? nullptr : &*found;
  }

  const HoverContext& context_;
  bool markdown_;
};

}  // namespace

std::string write_hover(TextPosition position, const HoverContext& context) {
  const Judgement& judgement = *context.document.judgement;
  const DiagnosticWriter places(context.document, context.client,
                                context.pages);
  const HoverText text(context);
  std::string shown;
  std::optional<TextRange> whole;
  if (judgement.has_places) {
    for (const Finding& finding : judgement.judged.report.findings) {
      const TextRange range = places.range_of(finding);
      if (position < range.start || range.end < position) continue;
      if (!shown.empty()) {
        shown += context.client.shows_markdown ? "\n\n---\n\n" : "\n\n";
      }
      shown += text.of(finding);
      if (!whole) whole = range;
      whole->start = std::min(whole->start, range.start);
      whole->end = std::max(whole->end, range.end);
    }
  }
  if (!whole) return "null";
  JsonWriter out;
  out.begin_object();
  out.begin_object("contents");
  out.text("kind", context.client.shows_markdown ? "markdown" : "plaintext");
  out.text("value", shown);
  out.end_object();
  write_range(*whole, &out);
  out.end_object();
  return out.take();
}

}  // namespace sincerely

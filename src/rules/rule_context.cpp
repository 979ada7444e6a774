#include "rules/rule_context.h"

#include <string>

#include "text/capitals.h"

namespace sincerely {
namespace {

// What is left of the confidence where a word lacks its diacritics.
constexpr float kBareShare = 0.8F;

std::string message_of(const RuleContext& context, const RuleRecord& rule,
                       std::string_view category) {
  const Pack& pack = *context.view->pack;
  for (const KeyedText& message :
       pack.slice<KeyedText>(Table::kRuleMessages, rule.messages)) {
    if (pack.string(message.key) == context.ui_language) {
      return std::string(pack.string(message.text));
    }
  }
  const std::string key = "finding." + std::string(category);
  const std::string_view text = context.messages->text(key);
  // A category of the user's own has no message but what its rules say.
  return std::string(text == key && rule.why.size != 0 ? pack.string(rule.why)
                                                       : text);
}

std::string_view capture_text(const LetterView& view, const Hit& hit,
                              std::string_view name) {
  if (hit.pattern == kNoIndex) return {};
  const PatternRecord& pattern =
      view.pack->table<PatternRecord>(Table::kPatterns)[hit.pattern];
  const auto names =
      view.pack->slice<StringRef>(Table::kCaptures, pattern.captures);
  const auto captures =
      view.matches->captures_of(hit, static_cast<std::uint32_t>(names.size()));
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (view.pack->string(names[i]) != name) continue;
    const Span span = span_of(*view.text, captures[i]);
    return std::string_view(view.letter->text).substr(span.begin, span.size());
  }
  return {};
}

// The rewrite with its captures filled in; a capital where one was replaced.
std::string rewrite(const LetterView& view, const Hit& hit,
                    std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    out += text.substr(0, open);
    text.remove_prefix(open);
    const std::size_t close = text.find('}');
    if (close == std::string_view::npos) break;
    out += capture_text(view, hit, text.substr(1, close - 1));
    text.remove_prefix(close + 1);
  }
  out += text;
  const Sentence& sentence = view.text->sentences[hit.sentence];
  const bool capital = hit.span.first == sentence.first &&
                       view.text->words[hit.span.first].is(Word::kCapital);
  return capital ? with_capital(out, *view.locale) : out;
}

void add_suggestions(const LetterView& view, const RuleRecord& rule,
                     const Hit& hit, Finding* finding) {
  for (const SuggestionRecord& record : view.pack->slice<SuggestionRecord>(
           Table::kSuggestions, rule.suggestions)) {
    const auto kind = static_cast<SuggestionKind>(record.kind);
    const std::string_view text = view.pack->string(record.text);
    finding->suggestions.push_back({kind, kind == SuggestionKind::kReplace
                                              ? rewrite(view, hit, text)
                                              : std::string(text)});
  }
}

}  // namespace

RuleFinding make_finding(const RuleContext& context, const RuleRecord& rule,
                         const Hit& hit) {
  const LetterView& view = *context.view;
  RuleFinding out;
  out.sentence = hit.sentence;
  out.words = hit.span;
  Finding& finding = out.finding;
  const std::string_view id = view.pack->string(rule.id);
  out.category = id.substr(0, id.find('/'));
  finding.rule = id;
  finding.span = span_of(*view.text, hit.span);
  finding.severity = static_cast<Severity>(rule.severity);
  finding.confidence = static_cast<float>(rule.confidence) / 1000.0F *
                       (hit.bare ? kBareShare : 1.0F);
  finding.message = message_of(context, rule, out.category);
  add_suggestions(view, rule, hit, &finding);
  return out;
}

bool is_quoted(const Text& text, std::uint32_t sentence, WordRange words) {
  if (!text.sentences[sentence].has_quote) return false;
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    if (!text.words[i].is(Word::kQuoted)) return false;
  }
  return words.first < words.last;
}

}  // namespace sincerely

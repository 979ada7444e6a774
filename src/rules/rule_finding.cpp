#include "rules/rule_finding.h"

#include <algorithm>
#include <span>
#include <string>

#include "text/capitals.h"

namespace sincerely {
namespace {

// What is left of the confidence where a word lacks its diacritics.
constexpr float kBareShare = 0.8F;

std::string message_of(const RuleFinding& found, const Messages& messages,
                       std::string_view ui_language) {
  const Pack& pack = *found.view->pack;
  const RuleRecord& rule = *found.rule;
  for (const KeyedText& message :
       pack.slice<KeyedText>(Table::kRuleMessages, rule.messages)) {
    if (pack.string(message.key) == ui_language) {
      return std::string(pack.string(message.text));
    }
  }
  const std::string key = "finding." + std::string(found.category);
  const std::string_view text = messages.text(key);
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

std::span<const SuggestionRecord> suggestions_of(const Pack& pack,
                                                 const RuleRecord& rule) {
  return pack.slice<SuggestionRecord>(Table::kSuggestions, rule.suggestions);
}

SuggestionKind kind_of(const SuggestionRecord& record) {
  return static_cast<SuggestionKind>(record.kind);
}

}  // namespace

RuleFinding found_at(const LetterView& view, const RuleRecord& rule,
                     const Hit& hit) {
  RuleFinding out;
  out.view = &view;
  out.rule = &rule;
  out.hit = hit;
  out.id = view.pack->string(rule.id);
  out.category = out.id.substr(0, out.id.find('/'));
  out.words = hit.span;
  out.span = span_of(*view.text, hit.span);
  out.severity = static_cast<Severity>(rule.severity);
  out.confidence = static_cast<float>(rule.confidence) / 1000.0F *
                   (hit.bare ? kBareShare : 1.0F);
  out.has_rewrite = std::ranges::any_of(
      suggestions_of(*view.pack, rule), [](const SuggestionRecord& one) {
        return kind_of(one) == SuggestionKind::kReplace;
      });
  return out;
}

Finding put_into_words(const RuleFinding& found, const Messages& messages,
                       std::string_view ui_language) {
  Finding finding;
  finding.rule = found.id;
  finding.span = found.span;
  finding.severity = found.severity;
  finding.confidence = found.confidence;
  finding.message = message_of(found, messages, ui_language);
  finding.because = found.because;
  const Pack& pack = *found.view->pack;
  for (const SuggestionRecord& record : suggestions_of(pack, *found.rule)) {
    const std::string_view text = pack.string(record.text);
    finding.suggestions.push_back(
        {kind_of(record), kind_of(record) == SuggestionKind::kReplace
                              ? rewrite(*found.view, found.hit, text)
                              : std::string(text)});
  }
  return finding;
}

bool is_quoted(const Text& text, std::uint32_t sentence, WordRange words) {
  if (!text.sentences[sentence].has_quote) return false;
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    if (!text.words[i].is(Word::kQuoted)) return false;
  }
  return words.first < words.last;
}

}  // namespace sincerely

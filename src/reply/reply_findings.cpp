#include "reply/reply_findings.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "engine/rule_choice.h"
#include "engine/rule_names.h"
#include "reply/answers.h"

namespace sincerely {
namespace {

// Of longer words of the customer's, the message says the beginning.
constexpr std::size_t kLongestQuote = 160;  // bytes

std::string shortened(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.size() <= kLongestQuote) return out;
  const std::size_t end = out.rfind(' ', kLongestQuote);
  if (end == std::string::npos) return out;
  return out.substr(0, end) + " …";
}

std::string with_words(std::string text, std::string_view words) {
  constexpr std::string_view kWords = "{words}";
  const std::size_t at = text.find(kWords);
  if (at != std::string::npos) text.replace(at, kWords.size(), words);
  return text;
}

class ReplyFindings {
 public:
  ReplyFindings(const AskedMessage& asked, const Reply& reply,
                const Linter& linter, Report* report)
      : asked_(asked),
        reply_(reply.letter),
        read_(reply.rules, reply.letter.letter()),
        linter_(linter),
        choice_{linter.options().only, linter.options().ignore,
                linter.options().rule_settings},
        report_(report) {}

  void add() {
    add_items();
    add_case_number();
    std::ranges::stable_sort(report_->findings, {}, [](const Finding& f) {
      return std::pair(f.span.begin, f.span.end);
    });
  }

 private:
  CustomerItem item_of(const Item& item, const Verdict& verdict) const;
  void add_items();
  void add_case_number();
  void add_finding(std::string_view rule, std::string_view words,
                   Suggestion suggestion);
  std::string words_of(const Item& item) const;
  std::optional<std::string> start_of(std::string_view rule) const;
  std::uint32_t place() const;

  const AskedMessage& asked_;
  const SingleLetter& reply_;
  ReadLetter read_;
  const Linter& linter_;
  RuleChoice choice_;
  Report* report_;
};

std::string ReplyFindings::words_of(const Item& item) const {
  const Text& text = asked_.read().text();
  Span span = span_of(text, item.words);
  const Sentence& sentence = text.sentences[item.sentence];
  if (item.words.last == sentence.last) span.end = sentence.span.end;
  return std::string(std::string_view(asked_.read().letter().text)
                         .substr(span.begin, span.size()));
}

// Before the closing.
std::uint32_t ReplyFindings::place() const {
  std::uint32_t out = 0;
  const auto& sentences = read_.text().sentences;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    if (read_.part(i) == Part::kBody) out = sentences[i].span.end;
  }
  if (out == 0 && !sentences.empty()) out = sentences.back().span.end;
  return out;
}

// A sentence to begin an answer with, in the language of the reply.
std::optional<std::string> ReplyFindings::start_of(
    std::string_view rule) const {
  const std::string id =
      "customer/" + std::string(rule.substr(rule.find('/') + 1));
  const Pack& pack = read_.rules().packs().back();
  for (const RuleRecord& record : pack.table<RuleRecord>(Table::kRules)) {
    if (pack.string(record.id) != id) continue;
    for (const SuggestionRecord& suggestion : pack.slice<SuggestionRecord>(
             Table::kSuggestions, record.suggestions)) {
      return std::string(pack.string(suggestion.text));
    }
  }
  return std::nullopt;
}

void ReplyFindings::add_finding(std::string_view rule, std::string_view words,
                                Suggestion suggestion) {
  if (!choice_.includes(rule)) return;
  const MessageArgument arguments[] = {{"words", words}};
  Finding finding;
  finding.rule = rule;
  const std::uint32_t at = place();
  finding.span = reply_.in_file({at, at}, &finding.place);
  finding.severity = choice_.severity(rule).value_or(Severity::kHint);
  const std::string name(rule.substr(rule.find('/') + 1));
  finding.message = linter_.messages().format("unanswered." + name, arguments);
  finding.suggestions.push_back(std::move(suggestion));
  report_->findings.push_back(std::move(finding));
}

CustomerItem ReplyFindings::item_of(const Item& item,
                                    const Verdict& verdict) const {
  CustomerItem out;
  out.kind = item.kind;
  out.answer = verdict.answer;
  out.text = words_of(item);
  const std::uint32_t begin = span_of(asked_.read().text(), item.words).begin;
  const auto size = static_cast<std::uint32_t>(out.text.size());
  out.span = asked_.message().in_file({begin, begin + size}, &out.place);
  if (out.answer == CustomerItem::Answer::kYes) {
    std::optional<TextPlace> place;
    const Span by =
        reply_.in_file(read_.text().sentences[verdict.sentence].span, &place);
    if (!place) out.by = by;
  }
  for (std::size_t i = 0; i < kSignCount; ++i) {
    out.evidence.push_back({sign_name(static_cast<Sign>(i)),
                            static_cast<float>(verdict.evidence.signs[i])});
  }
  return out;
}

void ReplyFindings::add_items() {
  const Matter matter(read_);
  const std::vector<Verdict> verdicts = find_answers(
      asked_.items(), {&asked_.read(), &asked_.matter()}, {&read_, &matter});
  for (std::size_t i = 0; i < asked_.items().size(); ++i) {
    CustomerItem item = item_of(asked_.items()[i], verdicts[i]);
    if (item.answer == CustomerItem::Answer::kNo) {
      const std::string_view rule = item.kind == CustomerItem::Kind::kQuestion
                                        ? kUnansweredQuestion
                                        : kUnansweredProblem;
      const std::string words = shortened(item.text);
      add_finding(rule, words,
                  {SuggestionKind::kInsert,
                   with_words(start_of(rule).value_or("{words}"), words)});
    }
    report_->in_reply_to->items.push_back(std::move(item));
  }
  if (asked_.items().empty()) {
    report_->notes.emplace_back(
        linter_.messages().text("unanswered.nothing-asked"));
  }
}

// A reply that repeats one of several numbers can be told from others.
void ReplyFindings::add_case_number() {
  const auto is_repeated = [&](const CaseNumber& number) {
    return has_case_number(read_.letter().text, number.text);
  };
  const auto& numbers = asked_.numbers();
  if (numbers.empty() || std::ranges::any_of(numbers, is_repeated)) return;
  const std::string& number = numbers.front().text;
  add_finding(
      kMissingCaseNumber, number,
      {SuggestionKind::kInsert,
       with_words(start_of(kMissingCaseNumber).value_or("{words}"), number)});
}

}  // namespace

void add_reply_findings(const AskedMessage& asked, const Reply& reply,
                        const Linter& linter, Report* report) {
  ReplyFindings(asked, reply, linter, report).add();
}

}  // namespace sincerely

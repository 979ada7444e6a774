#include "review/review.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "engine/applied_settings.h"
#include "engine/language_choice.h"
#include "engine/message_places.h"
#include "findings/order.h"
#include "input/glob.h"
#include "input/markup.h"
#include "input/placeholders.h"
#include "review/added_tone.h"
#include "review/address_forms.h"
#include "review/each_message.h"
#include "review/match_notes.h"
#include "review/message_matches.h"
#include "review/pair_checks.h"
#include "review/value_words.h"

namespace sincerely {
namespace {

// Sections that were found, over the text of the message.
std::vector<SectionPlace> found_sections(const Report& report) {
  std::vector<SectionPlace> out;
  for (const SectionPlace& section : report.sections) {
    if (section.span) out.push_back(section);
  }
  return out;
}

bool has_letter_frame(const Report& report) {
  return std::ranges::any_of(report.sections, [](const SectionPlace& section) {
    return section.span &&
           (section.name == "greeting" || section.name == "closing");
  });
}

}  // namespace

// One translation.
class Reviewer::Run {
 public:
  Run(const Reviewer& reviewer, const Document* source, Document* translation)
      : reviewer_(reviewer),
        linter_(reviewer.linter_),
        source_(source),
        translation_(*translation),
        matches_(source != nullptr ? match_messages(*source, *translation)
                                   : match_beside(*translation)) {}

  Report run() {
    report_.notes = translation_.notes;
    report_.review.emplace();
    select();
    choose_languages();
    const MatchNotes told = {
        source_ == nullptr ? "" : source_->file.path, source_side_.language,
        side_.language, source_side_.rules != nullptr, side_.rules != nullptr};
    tell_of_matches(matches_, told, linter_.messages(), &report_);
    if (report_.error) {
      report_.error->path = translation_.file.path;
      return std::move(report_);
    }
    const std::size_t count = matches_.matches.size();
    pairs_.resize(count);
    findings_.resize(count);
    addresses_.resize(count);
    for_each_message(count, reviewer_.options_.threads,
                     [this](std::size_t i) { read_pair(i); });
    for_each_message(count, reviewer_.options_.threads,
                     [this](std::size_t i) { check(i); });
    check_catalogue();
    for (std::size_t i = 0; i < count; ++i) write_up(i);
    order_findings();
    return std::move(report_);
  }

 private:
  struct Side {
    std::string language;
    const LanguageRules* rules = nullptr;
    const ValueWords* words = nullptr;
  };

  void select() {
    const auto& wanted = reviewer_.options_.select;
    if (wanted.empty()) return;
    std::erase_if(matches_.matches, [&](const MessageMatch& match) {
      return std::ranges::none_of(wanted, [&](const std::string& glob) {
        return matches_key(glob, match.translation->key);
      });
    });
  }

  void choose_languages() {
    Letter sample;
    if (source_ != nullptr) sample.path = source_->file.path;
    for (const MessageMatch& match : matches_.matches) {
      if (sample.text.size() > kLanguageSample) break;
      sample.text += match.source_text() + "\n\n";
    }
    report_.review->source_language =
        language_of({reviewer_.options_.source_language, declared_source(),
                     reviewer_.options_.default_source_language},
                    sample);
    source_side_ = side_of(report_.review->source_language.value);
    sample = {};
    sample.path = translation_.file.path;
    for (const MessageMatch& match : matches_.matches) {
      if (sample.text.size() > kLanguageSample) break;
      sample.text += match.translation->letter.text + "\n\n";
    }
    report_.language = language_of({reviewer_.options_.language, declared(),
                                    reviewer_.options_.default_language},
                                   sample);
    side_ = side_of(report_.language.value);
    languages_ = {source_side_.language, side_.language};
  }

  std::string declared_source() const {
    if (matches_.matches.empty()) return {};
    const MessageMatch& match = matches_.matches.front();
    return match.source != nullptr ? match.source->letter.declared_language
                                   : match.beside->language;
  }

  std::string declared() const {
    return matches_.matches.empty()
               ? std::string()
               : matches_.matches.front().translation->letter.declared_language;
  }

  // The first that says one holds.
  struct SaidLanguage {
    std::string option;
    std::string declared;
    std::string configured;
  };

  Attribute language_of(const SaidLanguage& said, const Letter& sample) const {
    if (!said.option.empty()) {
      return {base_language(said.option), Origin::kOption};
    }
    if (said.declared.empty() && !said.configured.empty()) {
      return {said.configured, Origin::kConfiguration};
    }
    Letter letter = sample;
    letter.declared_language = said.declared;
    Report unused;
    return linter_.language_of_catalogue(letter, &unused);
  }

  Side side_of(const std::string& language) const {
    Side side;
    side.language = language;
    side.rules = linter_.rules_of(language);
    side.words = reviewer_.words_of(language);
    return side;
  }

  void read_pair(std::size_t at) {
    const MessageMatch& match = matches_.matches[at];
    MessagePair& pair = pairs_[at];
    pair.is_plural_form = match.is_plural_form;
    if (match.source != nullptr) {
      pair.source.letter = match.source->letter;
    } else {
      pair.source.letter.text = match.beside->text;
      find_inert(pair.source.letter.text, 0, &pair.source.letter.inert);
    }
    pair.translation.letter = match.translation->letter;
    read_side(source_side_, report_.review->source_language, false,
              &pair.source);
    Side side = side_;
    mark_placeholders(&pair.translation.letter,
                      side.rules != nullptr
                          ? side.rules->locale().placeholders
                          : std::span<const PlaceholderName>(),
                      linter_.options().dialects);
    pair.state = state_of_text(pair, languages_, linter_);
    if (pair.state != TextState::kTranslated) side.rules = nullptr;
    read_side(side, report_.language, has_letter_frame(pair.source.report),
              &pair.translation);
  }

  void read_side(const Side& language, const Attribute& attribute,
                 bool is_letter, PairSide* side) const {
    side->letter.is_chosen = is_letter || has_sentence(side->letter.text);
    if (language.rules == nullptr) {
      if (side->letter.placeholders.empty()) {
        mark_placeholders(&side->letter, {}, linter_.options().dialects);
      }
      return;
    }
    side->rules = language.rules;
    side->words = language.words;
    side->report = linter_.lint(&side->letter, attribute, &side->grounds);
  }

  void check(std::size_t at) {
    PairContext context{linter_, languages_, {}, {}};
    const auto add = [&](std::size_t other) {
      context.sources.push_back(&pairs_[other].source);
      context.translations.push_back(&pairs_[other].translation);
    };
    const std::size_t group = matches_.matches[at].group;
    for (std::size_t i = at; i-- > 0;) {
      if (matches_.matches[i].group != group) break;
      add(i);
    }
    for (std::size_t i = at + 1; i < pairs_.size(); ++i) {
      if (matches_.matches[i].group != group) break;
      add(i);
    }
    findings_[at] = check_pair(pairs_[at], context);
    addresses_[at] = address_of(pairs_[at].translation);
    std::erase_if(findings_[at], [&](const Finding& finding) {
      return !reviewer_.options_.choice.includes(finding.rule);
    });
    settle(pairs_[at].translation.letter, &findings_[at]);
  }

  void settle(const Letter& letter, std::vector<Finding>* findings) const {
    const ReviewOptions& options = reviewer_.options_;
    apply_settings(options.words, options.choice, letter.text, findings);
  }

  void check_catalogue() {
    constexpr std::string_view kRule = "address/catalogue";
    const std::string_view form = form_of_catalogue(addresses_);
    if (form.empty() || !reviewer_.options_.choice.includes(kRule)) return;
    for (std::size_t i = 0; i < addresses_.size(); ++i) {
      const MessageAddress& address = addresses_[i];
      const bool is_told =
          std::ranges::find(findings_[i], "address/message", &Finding::rule) !=
          findings_[i].end();
      if (address.form.empty() || address.form == form || address.is_mixed ||
          is_told) {
        continue;
      }
      const MessageArgument arguments[] = {
          {"text", words_at(pairs_[i].translation.letter, address.first)},
          {"form", form}};
      const PairReview review{pairs_[i], linter_.messages(), {}, {}, {}};
      findings_[i].push_back(
          make_review_finding(review, kRule, address.first, arguments));
      sort_findings(&findings_[i]);
      settle(pairs_[i].translation.letter, &findings_[i]);
    }
  }

  void write_up(std::size_t at) {
    const MessageMatch& match = matches_.matches[at];
    MessagePair& pair = pairs_[at];
    ReviewedMessage message;
    message.key = match.translation->key;
    settle(pair.source.letter, &pair.source.report.findings);
    message.source = {std::move(pair.source.letter.text),
                      found_sections(pair.source.report)};
    message.translation = {pair.translation.letter.text,
                           found_sections(pair.translation.report)};
    for (Finding& finding : pair.source.report.findings) {
      if (is_tone(finding.category()) &&
          reviewer_.options_.choice.includes(finding.rule)) {
        message.source_findings.push_back(std::move(finding));
      }
    }
    for (Finding& finding : findings_[at]) {
      message.findings.push_back({report_.findings.size(), finding.span});
      place_in_file(translation_.file, *match.translation, &finding);
      report_.findings.push_back(std::move(finding));
    }
    report_.review->messages.push_back(std::move(message));
  }

  // By place; the messages' findings keep pointing at theirs.
  void order_findings() {
    std::vector<Finding>& findings = report_.findings;
    std::vector<std::size_t> order(findings.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
      return std::tuple(findings[i].span.begin, findings[i].span.end,
                        std::string_view(findings[i].rule));
    });
    std::vector<Finding> sorted;
    std::vector<std::size_t> places(order.size());
    for (const std::size_t i : order) {
      places[i] = sorted.size();
      sorted.push_back(std::move(findings[i]));
    }
    findings = std::move(sorted);
    for (ReviewedMessage& message : report_.review->messages) {
      for (ReviewedFinding& one : message.findings) {
        one.finding = places[one.finding];
      }
    }
  }

  const Reviewer& reviewer_;
  const Linter& linter_;
  const Document* source_;
  Document& translation_;
  MessageMatches matches_;
  Side source_side_;
  Side side_;
  std::vector<MessagePair> pairs_;
  std::vector<std::vector<Finding>> findings_;
  std::vector<MessageAddress> addresses_;
  ReviewLanguages languages_;
  Report report_;
};

Reviewer::Reviewer(const Linter& linter, ReviewOptions options)
    : linter_(linter), options_(std::move(options)) {}
Reviewer::~Reviewer() = default;

const ValueWords* Reviewer::words_of(const std::string& language) const {
  const LanguageRules* rules = linter_.rules_of(language);
  if (rules == nullptr) return nullptr;
  const std::lock_guard lock(mutex_);
  auto& words = words_[language];
  if (!words) words = std::make_unique<const ValueWords>(*rules);
  return words.get();
}

JudgedFile Reviewer::review(const Document& source,
                            Document translation) const {
  JudgedFile out;
  out.report = Run(*this, &source, &translation).run();
  out.file = std::move(translation.file);
  return out;
}

std::vector<JudgedFile> Reviewer::review_languages(Document document) const {
  const Document source =
      take_language(base_language(options_.source_language), &document);
  std::vector<JudgedFile> out;
  if (source.messages.empty()) return out;
  while (!document.messages.empty()) {
    Document one = take_language(
        base_language(document.messages.front().letter.declared_language),
        &document);
    if (out.empty()) one.notes = document.notes;
    out.push_back(review(source, std::move(one)));
  }
  return out;
}

JudgedFile Reviewer::review(Document translation) const {
  JudgedFile out;
  out.report = Run(*this, nullptr, &translation).run();
  out.file = std::move(translation.file);
  return out;
}

}  // namespace sincerely

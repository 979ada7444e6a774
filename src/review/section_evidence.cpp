#include "review/section_evidence.h"

#include <algorithm>

#include "engine/sections.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

// A pattern says so with at least this.
constexpr float kByPattern = 0.3F;
constexpr std::size_t kShortLineWords = 6;  // words

}  // namespace

SectionEvidence::SectionEvidence(const MessagePair& pair,
                                 const SentenceAlignment& alignment)
    : pair_(pair),
      alignment_(alignment),
      source_(pair.source.grounds),
      pack_(pair.source.rules->packs().front()) {}

bool SectionEvidence::contains(const Sentences& sentences,
                               std::uint32_t sentence) {
  return std::ranges::find(sentences, sentence) != sentences.end();
}

std::uint32_t SectionEvidence::number_of(std::string_view name) const {
  return section_number(pack_, name);
}

const SectionEvidence::Sentences& SectionEvidence::sentences_of(
    const std::vector<Sentences>& sections, std::uint32_t number) {
  static const Sentences none;
  return number < sections.size() ? sections[number] : none;
}

bool SectionEvidence::is_matched(const Grounds& grounds, std::uint32_t number) {
  return !sentences_of(grounds.sure_sections, number).empty() ||
         (number < grounds.matched_sections.size() &&
          grounds.matched_sections[number]);
}

bool SectionEvidence::is_done_there(std::uint32_t sentence,
                                    std::string_view name) const {
  const AlignedSentences& row = alignment_.of_source(sentence);
  const Sentences& done =
      sentences_of(pair_.translation.grounds.sections, number_of(name));
  return std::ranges::any_of(done, [&](std::uint32_t one) {
    return row.first <= one && one < row.last;
  });
}

std::size_t SectionEvidence::ending_lines(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t begin = text.rfind('\n') + 1;  // 0 if there is none
    const std::string_view line = text.substr(begin);
    const auto words =
        static_cast<std::size_t>(std::ranges::count(line, ' ')) + 1;
    const bool is_blank =
        line.find_first_not_of(" \t\r") == std::string_view::npos;
    if (!is_blank && words > kShortLineWords) break;
    if (!is_blank) ++count;
    text = text.substr(0, begin == 0 ? 0 : begin - 1);
  }
  return count;
}

float SectionEvidence::likelihood(const Grounds& grounds, std::uint32_t number,
                                  std::uint32_t sentence) {
  float likely = 0;
  if (number < grounds.section_scores.size() &&
      sentence < grounds.section_scores[number].size()) {
    likely = grounds.section_scores[number][sentence];
  }
  const bool is_matched =
      contains(sentences_of(grounds.sure_sections, number), sentence);
  return is_matched ? std::max(likely, kByPattern) : likely;
}

float SectionEvidence::likelihood_there(std::uint32_t sentence,
                                        std::uint32_t number) const {
  const AlignedSentences& row = alignment_.of_source(sentence);
  float most = 0;
  for (auto one = row.first; one < row.last; ++one) {
    most = std::max(most, likelihood(pair_.translation.grounds, number, one));
  }
  return most;
}

bool SectionEvidence::is_frame(std::uint32_t sentence) const {
  const Sentences& closing =
      sentences_of(source_.sections, number_of("closing"));
  if (!closing.empty() && sentence >= closing.front()) return true;
  for (const std::string_view name : {"greeting", "closing", "signature"}) {
    if (contains(sentences_of(source_.sections, number_of(name)), sentence)) {
      return true;
    }
  }
  return false;
}

bool SectionEvidence::is_gone(std::uint32_t sentence) const {
  if (is_frame(sentence)) return false;
  const AlignedSentences& row = alignment_.of_source(sentence);
  return row.first == row.last || alignment_.share(sentence) < kGoneShare;
}

bool SectionEvidence::is_done_surely_there(std::uint32_t sentence,
                                           std::uint32_t number) const {
  const AlignedSentences& row = alignment_.of_source(sentence);
  const Sentences& done =
      sentences_of(pair_.translation.grounds.sure_sections, number);
  return std::ranges::any_of(done, [&](std::uint32_t one) {
    return row.first <= one && one < row.last;
  });
}

void add_sentence_to_start_from(const LanguageRules& rules,
                                std::uint32_t section, Finding* finding) {
  const Pack& pack = rules.packs().front();
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    if (rule.kind != RuleKind::kSection || rule.section != section) continue;
    for (const SuggestionRecord& suggestion :
         pack.slice<SuggestionRecord>(Table::kSuggestions, rule.suggestions)) {
      if (suggestion.informal != 0) continue;
      finding->suggestions.push_back(
          {SuggestionKind::kInsert, std::string(pack.string(suggestion.text))});
      return;
    }
  }
}

}  // namespace sincerely

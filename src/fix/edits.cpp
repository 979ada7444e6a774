#include "fix/edits.h"

#include <algorithm>
#include <utility>

#include "input/placeholders.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

std::vector<std::string_view> placeholders_in(std::string_view text) {
  std::vector<std::string_view> out;
  for (const Placeholder& found : find_placeholders(text, {})) {
    out.push_back(text.substr(found.span.begin, found.span.size()));
  }
  std::ranges::sort(out);
  return out;
}

bool keeps_placeholders(std::string_view before, std::string_view after) {
  return placeholders_in(before) == placeholders_in(after);
}

// Whether each opening mark has its closing one: a rewrite of half a quotation
// would lose the other half.
bool is_whole(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"(", ")"}, {"[", "]"}, {"“", "”"}, {"„", "“"}, {"«", "»"}};
  const auto count = [text](std::string_view mark) {
    std::size_t marks = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos;
         at = text.find(mark, at + mark.size())) {
      ++marks;
    }
    return marks;
  };
  // “ opens in one language what it closes in another.
  const bool low = count("„") != 0;
  for (const auto& [open, close] : kPairs) {
    if ((open == "“" && low) || (open == "„" && !low)) continue;
    if (count(open) != count(close)) return false;
  }
  return count("\"") % 2 == 0;
}

const Suggestion* rewrite_of(const Finding& finding) {
  if (finding.place || finding.span.empty()) return nullptr;
  const auto found = std::ranges::find(
      finding.suggestions, SuggestionKind::kReplace, &Suggestion::kind);
  return found == finding.suggestions.end() ? nullptr : &*found;
}

// Behind its first character, which may be a capital.
std::string_view tail_of(std::string_view words) {
  std::size_t begin = words.empty() ? 0 : 1;
  while (begin < words.size() && !begins_code_point(words[begin])) ++begin;
  return words.substr(begin);
}

// Two faults of one sentence may come to the same: “we are sorry, and we are
// sorry”.
bool repeats(std::string_view text, const Edit& first, const Edit& second) {
  constexpr std::string_view kSentenceEnds = ".!?\n";
  const std::string_view between =
      text.substr(first.span.end, second.span.begin - first.span.end);
  return tail_of(first.words) == tail_of(second.words) &&
         between.find_first_of(kSentenceEnds) == std::string_view::npos;
}

}  // namespace

std::vector<Edit> edits_of(const Letter& file, const Report& report) {
  std::vector<Edit> edits;
  for (const Finding& finding : report.findings) {
    const Suggestion* rewrite = rewrite_of(finding);
    if (rewrite == nullptr) continue;
    const std::string_view words = std::string_view(file.text).substr(
        finding.span.begin, finding.span.size());
    if (words == rewrite->text || !is_whole(words) ||
        !keeps_placeholders(words, rewrite->text)) {
      continue;
    }
    edits.push_back({finding.span, rewrite->text, finding.rule, finding.key});
  }
  std::ranges::stable_sort(edits, {}, [](const Edit& edit) {
    return std::pair(edit.span.begin, edit.span.end);
  });
  std::vector<Edit> apart;
  for (Edit& edit : edits) {
    if (!apart.empty() && (edit.span.begin < apart.back().span.end ||
                           repeats(file.text, apart.back(), edit))) {
      continue;
    }
    apart.push_back(std::move(edit));
  }
  return apart;
}

std::string apply_edits(std::string_view text, std::span<const Edit> edits) {
  std::string out;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    out += text.substr(done, edit.span.begin - done);
    out += edit.words;
    done = edit.span.end;
  }
  return out += text.substr(done);
}

Moves::Moves(std::span<const Edit> edits) : edits_(edits) {
  std::int64_t growth = 0;
  for (const Edit& edit : edits) {
    growth_.push_back(growth);
    growth += static_cast<std::int64_t>(edit.words.size()) -
              static_cast<std::int64_t>(edit.span.size());
  }
  growth_.push_back(growth);
}

std::uint32_t Moves::place_of(std::uint32_t offset, bool is_end) const {
  // The first edit that ends behind it.
  const auto edit = std::ranges::upper_bound(
      edits_, offset, {}, [](const Edit& e) { return e.span.end; });
  const std::int64_t growth =
      growth_[static_cast<std::size_t>(edit - edits_.begin())];
  if (edit == edits_.end() || edit->span.begin >= offset) {
    return static_cast<std::uint32_t>(offset + growth);
  }
  // Within what was replaced: its edge.
  const std::size_t size = is_end ? edit->words.size() : 0;
  return static_cast<std::uint32_t>(edit->span.begin + growth +
                                    static_cast<std::int64_t>(size));
}

}  // namespace sincerely

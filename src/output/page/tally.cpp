#include "output/page/tally.h"

namespace sincerely {
namespace {

struct KindRow {
  std::string_view category;
  FindingKind kind;
};

// All others are of the tone.
constexpr KindRow kFindingKinds[] = {
    {"missing-section", FindingKind::kSection},
    {"parity", FindingKind::kSection},
    {"placeholder", FindingKind::kPlaceholder},
    {"number", FindingKind::kOther},
    {"url", FindingKind::kOther},
    {"untranslated", FindingKind::kOther},
    {"spelling", FindingKind::kOther},
    {"language-mismatch", FindingKind::kOther},
};

}  // namespace

FindingKind kind_of(std::string_view category) {
  for (const KindRow& row : kFindingKinds) {
    if (row.category == category) return row.kind;
  }
  return FindingKind::kTone;
}

Severity Tally::gravest() const {
  std::size_t severity = severities.size() - 1;
  while (severity > 0 && severities[severity] == 0) --severity;
  return static_cast<Severity>(severity);
}

void Tally::add(const PageMessage& message) {
  ++messages;
  std::size_t found = 0;
  const auto add_text = [&](const PageText& text) {
    for (const PageFinding& one : text.findings) {
      ++found;
      ++severities[static_cast<std::size_t>(one.finding.severity)];
      ++kinds[static_cast<std::size_t>(kind_of(one.finding.category()))];
    }
  };
  if (message.source) add_text(*message.source);
  add_text(message.text);
  if (found == 0) ++faultless;
}

Tally tally_of(const PageMessage& message) {
  Tally tally;
  tally.add(message);
  return tally;
}

PageTally tally_page(const std::vector<PageFile>& files) {
  PageTally page;
  const auto add_categories = [&](const PageText& text) {
    for (const PageFinding& one : text.findings) {
      const std::string_view category = one.finding.category();
      const auto found = page.categories.find(category);
      if (found == page.categories.end()) {
        page.categories.emplace(category, 1);
      } else {
        ++found->second;
      }
    }
  };
  for (const PageFile& file : files) {
    for (const PageMessage& message : file.messages) {
      page.all.add(message);
      page.languages[message.language].add(message);
      if (message.source) add_categories(*message.source);
      add_categories(message.text);
    }
  }
  return page;
}

}  // namespace sincerely

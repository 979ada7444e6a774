// What a page counts: findings by severity, kind and language.

#ifndef OUTPUT_PAGE_TALLY_H_
#define OUTPUT_PAGE_TALLY_H_

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "output/page/page_file.h"

namespace sincerely {

// What a matrix tells apart.
enum class FindingKind { kSection, kTone, kPlaceholder, kOther };

FindingKind kind_of(std::string_view category);

// Of some messages.
struct Tally {
  std::size_t messages = 0;
  std::size_t faultless = 0;                // messages without findings
  std::array<std::size_t, 3> severities{};  // findings, by Severity
  std::array<std::size_t, 4> kinds{};       // findings, by FindingKind
  std::size_t findings() const {
    return severities[0] + severities[1] + severities[2];
  }
  // The gravest of its findings, of which there must be one.
  Severity gravest() const;
  void add(const PageMessage& message);
};

Tally tally_of(const PageMessage& message);

template <typename Value>
using ByName = std::map<std::string, Value, std::less<>>;

// Of the whole page.
struct PageTally {
  Tally all;
  ByName<Tally> languages;         // of the messages
  ByName<std::size_t> categories;  // findings
};

PageTally tally_page(const std::vector<PageFile>& files);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_TALLY_H_

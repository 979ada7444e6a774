#include "rules/locale_data.h"

#include <cstdlib>
#include <string>
#include <vector>

namespace sincerely {
namespace {

std::vector<std::string_view> strings(const Pack& pack, std::string_view name) {
  std::vector<std::string_view> out;
  for (const StringRef ref : pack.list(name)) out.push_back(pack.string(ref));
  return out;
}

// Lists of pairs are flat: first, second, first, second.
template <typename Add>
void for_each_pair(const Pack& pack, std::string_view name, Add add) {
  const auto list = pack.list(name);
  for (std::size_t i = 0; i + 1 < list.size(); i += 2) {
    add(pack.string(list[i]), pack.string(list[i + 1]));
  }
}

int number(std::string_view text) {
  return std::atoi(std::string(text).c_str());
}

}  // namespace

Locale load_locale(const Pack& pack, std::string_view tag) {
  Locale locale;
  locale.tag = tag;
  const auto name = strings(pack, "name");
  if (!name.empty()) locale.name = name.front();
  for_each_pair(pack, "folding", [&](auto from, auto to) {
    locale.folding.push_back({from, to});
  });
  for_each_pair(pack, "bare", [&](auto from, auto to) {
    locale.bare.push_back({from, to});
  });
  for_each_pair(pack, "shapes", [&](auto kind, auto regex) {
    locale.shapes.push_back({static_cast<WordKind>(number(kind)), regex});
  });
  for_each_pair(pack, "placeholders", [&](auto placeholder, auto kind) {
    locale.placeholders.push_back(
        {placeholder, static_cast<PlaceholderKind>(number(kind))});
  });
  locale.abbreviations = strings(pack, "abbreviations");
  locale.sentence_ends = strings(pack, "sentence-ends");
  locale.common_words = strings(pack, "common-words");
  locale.informal = strings(pack, "informal");
  locale.labels.subject = strings(pack, "labels.subject");
  locale.labels.postscript = strings(pack, "labels.postscript");
  locale.labels.tail = strings(pack, "labels.tail");
  locale.labels.head = strings(pack, "labels.head");
  return locale;
}

SpellingData load_spelling(const Pack& pack) {
  SpellingData data;
  for_each_pair(pack, "spelling.dictionaries", [&](auto name, auto package) {
    data.dictionaries.push_back({name, package});
  });
  for_each_pair(pack, "spelling.endings", [&](auto from, auto to) {
    data.endings.push_back({from, to});
  });
  for_each_pair(pack, "spelling.confusions", [&](auto one, auto other) {
    data.confusions.push_back({one, other});
    data.confusions.push_back({other, one});
  });
  data.words = strings(pack, "spelling.words");
  return data;
}

}  // namespace sincerely

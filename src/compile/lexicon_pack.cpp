// The lexicon's way into a pack and out of it.

#include <cstdlib>

#include "compile/lexicon.h"
#include "input/utf8.h"
#include "pack/pack.h"

namespace sincerely {
namespace {

Harmony unflatten(const Pack& pack) {
  const auto list = pack.list("harmony");
  const auto text = [&](std::size_t i) {
    return i < list.size() ? pack.string(list[i]) : std::string_view();
  };
  Harmony harmony;
  harmony.vowels = to_code_points(text(0));
  for (std::size_t i = 1; i + 3 < list.size();) {
    Archiphoneme a;
    a.name = to_code_points(text(i));
    a.by_vowel = text(i + 1) == "vowel";
    a.otherwise = to_code_points(text(i + 2));
    const int pairs = std::atoi(std::string(text(i + 3)).c_str());
    i += 4;
    for (int pair = 0; pair < pairs; ++pair, i += 2) {
      a.becomes.emplace_back(to_code_points(text(i)),
                             to_code_points(text(i + 1)));
    }
    harmony.archiphonemes.push_back(std::move(a));
  }
  return harmony;
}

}  // namespace

std::vector<std::string> flatten(const Harmony& harmony) {
  std::vector<std::string> out = {to_utf8(harmony.vowels)};
  for (const Archiphoneme& a : harmony.archiphonemes) {
    out.push_back(to_utf8(a.name));
    out.emplace_back(a.by_vowel ? "vowel" : "letter");
    out.push_back(to_utf8(a.otherwise));
    out.push_back(std::to_string(a.becomes.size()));
    for (const auto& [letter, after] : a.becomes) {
      out.push_back(to_utf8(letter));
      out.push_back(to_utf8(after));
    }
  }
  return out;
}

Lexicon lexicon_of(const Pack& pack) {
  Lexicon lexicon;
  for (const NamedList& list : pack.table<NamedList>(Table::kLists)) {
    const std::string_view name = pack.string(list.name);
    if (!name.starts_with('@')) continue;
    auto& entries = lexicon.classes[std::string(name.substr(1))];
    for (const StringRef ref :
         pack.slice<StringRef>(Table::kListEntries, list.entries)) {
      entries.push_back({std::string(pack.string(ref)), {}, 0, 0});
    }
  }
  for (const LemmaRecord& lemma : pack.table<LemmaRecord>(Table::kLemmas)) {
    auto& forms =
        lexicon
            .lemmas[{std::string(pack.string(lemma.name)), lemma.negated != 0}];
    std::string_view rest = pack.string(lemma.forms);
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      forms.emplace_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  lexicon.harmony = unflatten(pack);
  return lexicon;
}

}  // namespace sincerely

#include "compile/source_locale.h"

#include <algorithm>

#include "pack/pack.h"
#include "pack/writer.h"
#include "rules/locale_data.h"

namespace sincerely {

SourceLocale::SourceLocale(const LocaleLists& lists, const std::string& tag)
    : tag_(tag) {
  PackWriter writer;
  for (const auto& [name, entries] : lists) writer.list(name, entries);
  bytes_ = writer.finish();
  locale_ = load_locale(*Pack::open(bytes_), tag_);
  reader_ = std::make_unique<TextReader>(locale_);
}

void fold_lists(const std::string& tag, LocaleLists* lists) {
  const SourceLocale plain(*lists, tag);
  for (const char* name :
       {"abbreviations", "common-words", "labels.subject", "labels.postscript",
        "labels.tail", "labels.head", "spelling.words"}) {
    for (std::string& word : (*lists)[name]) word = plain.reader().fold(word);
  }
  auto& abbreviations = (*lists)["abbreviations"];
  for (std::string& word : abbreviations) {
    if (word.ends_with('.')) word.pop_back();
  }
  std::ranges::sort(abbreviations);
}

}  // namespace sincerely

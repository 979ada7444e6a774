#include "engine/spelling.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "findings/messages.h"
#include "findings/report.h"
#include "input/ascii.h"
#include "input/utf8.h"
#include "text/script.h"

namespace sincerely {
namespace {

constexpr std::string_view kLibraryPackage = "libhunspell-1.7-0";
constexpr std::size_t kMostSuggestions = 3;
// A letter of more unknown words than this is not helped by suggestions, which
// take long.
constexpr std::size_t kMostSuggested = 100;
constexpr std::size_t kLongestWord = 120;  // bytes; longer ones are no words
// Dictionaries are never complete.
constexpr float kConfidence = 0.6F;

// The parts that are prose, not names and numbers.
constexpr Part kSpeltParts[] = {Part::kSubject, Part::kGreeting, Part::kBody,
                                Part::kClosing, Part::kPostscript};

bool is_spelt_part(Part part) {
  return std::ranges::find(kSpeltParts, part) != std::end(kSpeltParts);
}

// One letter's words.
class SpellingPass {
 public:
  SpellingPass(const Speller& speller, const LetterInParts& read)
      : speller_(speller),
        read_(read),
        text_(read.text),
        script_(script_of(speller.rules().locale().name)) {
    mark_runs();
    collect_names();
  }

  void run(const Messages& messages, Report* report) {
    for (std::size_t s = 0; s < text_.sentences.size(); ++s) {
      if (!is_spelt_part(read_.parts[s])) continue;
      const Sentence& sentence = text_.sentences[s];
      for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (is_left_alone(i, sentence) || is_known(i, sentence)) continue;
        if (speller_.needs_meant() &&
            speller_.meant(written(text_.words[i].span)).empty()) {
          continue;
        }
        report->findings.push_back(make_finding(i, messages));
      }
    }
  }

 private:
  std::string_view written(Span span) const {
    return std::string_view(read_.letter.text).substr(span.begin, span.size());
  }

  void mark_runs();
  void collect_names();
  bool is_name(std::uint32_t word) const;
  bool is_left_alone(std::uint32_t word, const Sentence& sentence) const;
  bool is_known(std::uint32_t word, const Sentence& sentence) const;
  Finding make_finding(std::uint32_t word, const Messages& messages);

  const Speller& speller_;
  const LetterInParts& read_;
  const Text& text_;
  int script_;
  std::vector<bool> in_run_;  // of each word
  std::unordered_set<std::string> names_;
  std::map<std::string, std::vector<std::string>> suggestions_;
};

// Runs are numbers, dates, names, addresses, codes: what they are made of was
// found by the rules, or is no word.
void SpellingPass::mark_runs() {
  in_run_.assign(text_.words.size(), false);
  for (const KindRun& run : text_.runs) {
    for (std::uint32_t i = run.first; i < run.last; ++i) in_run_[i] = true;
  }
}

// A name without what follows its apostrophe: İzmir'de.
std::string_view name_stem(std::string_view folded) {
  return folded.substr(0, folded.find('\''));
}

// A sentence may begin with a name; it is known by another place in the letter.
void SpellingPass::collect_names() {
  for (std::size_t s = 0; s < text_.sentences.size(); ++s) {
    const Sentence& sentence = text_.sentences[s];
    const bool all = !is_spelt_part(read_.parts[s]);
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Word& word = text_.words[i];
      if (!word.is(Word::kCapital) || (i == sentence.first && !all)) continue;
      names_.emplace(name_stem(text_.folded_form(word)));
    }
  }
}

bool SpellingPass::is_name(std::uint32_t word) const {
  return names_.contains(
      std::string(name_stem(text_.folded_form(text_.words[word]))));
}

bool SpellingPass::is_left_alone(std::uint32_t word,
                                 const Sentence& sentence) const {
  const Word& w = text_.words[word];
  if (in_run_[word] || w.span.size() > kLongestWord) return true;
  if (w.is(Word::kCapital) && (word != sentence.first || is_name(word))) {
    return true;
  }
  if (std::ranges::any_of(text_.folded_form(w), is_ascii_digit)) {
    return true;
  }
  const std::string_view text = written(w.span);
  return count_code_points(text) < 2 || has_inner_capital(text) ||
         script_of(text) != script_;
}

// A word, or the words with hyphens that it is part of.
bool SpellingPass::is_known(std::uint32_t word,
                            const Sentence& sentence) const {
  if (speller_.knows(text_.words[word], read_)) return true;
  std::uint32_t first = word;
  while (first > sentence.first && text_.words[first].is(Word::kHyphenBefore)) {
    --first;
  }
  std::uint32_t last = word + 1;
  while (last < sentence.last && text_.words[last].is(Word::kHyphenBefore)) {
    ++last;
  }
  return last - first > 1 &&
         speller_.knows(written(
             {text_.words[first].span.begin, text_.words[last - 1].span.end}));
}

Finding SpellingPass::make_finding(std::uint32_t word,
                                   const Messages& messages) {
  Finding finding;
  finding.rule = kUnknownWord;
  finding.span = text_.words[word].span;
  finding.severity = Severity::kHint;
  finding.confidence = kConfidence;
  finding.message = messages.text("finding.spelling");
  const std::string_view text = written(finding.span);
  auto found = suggestions_.find(std::string(text));
  if (found == suggestions_.end() && suggestions_.size() < kMostSuggested) {
    found = suggestions_.emplace(text, speller_.suggest(text)).first;
  }
  if (found == suggestions_.end()) return finding;
  for (const std::string& suggestion : found->second) {
    finding.suggestions.push_back({SuggestionKind::kReplace, suggestion});
  }
  return finding;
}

// What several dictionaries suggest, best first: a place near the beginning of
// one list is worth much, and places in several lists add up.
std::vector<std::string> joined(
    const std::vector<std::vector<std::string>>& lists) {
  struct Ranked {
    std::string word;
    double worth = 0;
  };
  std::vector<Ranked> all;
  for (const auto& list : lists) {
    for (std::size_t place = 0; place < list.size(); ++place) {
      auto found = std::ranges::find(all, list[place], &Ranked::word);
      if (found == all.end()) found = all.insert(all.end(), {list[place]});
      found->worth += 1.0 / static_cast<double>(place + 2);
    }
  }
  std::ranges::stable_sort(all, std::ranges::greater(), &Ranked::worth);
  std::vector<std::string> words;
  for (Ranked& ranked : all) words.push_back(std::move(ranked.word));
  return words;
}

void add_to_list(std::string_view name, std::string* list) {
  if (!list->empty()) *list += ", ";
  *list += name;
}

}  // namespace

Speller::Speller(const LanguageRules& rules, const SpellingOptions& options)
    : rules_(rules), data_(load_spelling(rules.packs().front())) {
  for (const Pack& pack : rules.packs()) vocabularies_.emplace_back(pack);
  for (const DictionaryName& dictionary : data_.dictionaries) {
    std::string path = find_dictionary(dictionary.name, options.folders);
    if (!path.empty()) {
      dictionaries_.emplace_back(std::move(path));
      continue;
    }
    add_to_list(dictionary.name, &missing_);
    add_to_list(dictionary.package, &packages_);
  }
  for (const std::string_view word : data_.words) words_.emplace(word);
  for (const std::string_view word : rules.locale().abbreviations) {
    words_.emplace(word);
  }
  Text text;
  for (const Letter& list : options.word_lists) {
    rules.reader().read(list, &text);
    for (const Word& word : text.words) words_.emplace(text.folded_form(word));
  }
}

bool Speller::is_own(std::string_view folded, std::uint32_t hash) const {
  return std::ranges::any_of(vocabularies_,
                             [&](const SentenceSymbols& vocabulary) {
                               return vocabulary.knows(folded, hash);
                             }) ||
         words_.contains(std::string(folded));
}

// As it stands, without a look at its ending.
bool Speller::is_right(const std::string& spelling) const {
  const std::string folded = rules_.reader().fold(spelling);
  return is_own(folded, hash_word(folded)) ||
         std::ranges::any_of(dictionaries_, [&](const Dictionary& dictionary) {
           return dictionary.knows(spelling);
         });
}

bool Speller::knows(const Word& word, const LetterInParts& read) const {
  if (is_own(read.text.folded_form(word), word.hash)) return true;
  const std::string_view text = read.letter.text;
  return knows(text.substr(word.span.begin, word.span.size()));
}

bool Speller::knows(std::string_view written) const {
  const std::string spelling = spelling_of(written);
  if (is_right(spelling)) return true;
  return std::ranges::any_of(data_.endings, [&](const FoldPair& ending) {
    if (!spelling.ends_with(ending.from)) return false;
    std::string other =
        spelling.substr(0, spelling.size() - ending.from.size());
    if (other.empty()) return false;
    return is_right(other += ending.to);
  });
}

std::vector<std::string> Speller::meant(std::string_view written) const {
  const std::string spelling = spelling_of(written);
  std::vector<std::string> out;
  for (const FoldPair& pair : data_.confusions) {
    if (pair.from.empty()) continue;
    for (std::size_t at = spelling.find(pair.from); at != std::string::npos;
         at = spelling.find(pair.from, at + pair.from.size())) {
      std::string other = spelling;
      other.replace(at, pair.from.size(), pair.to);
      if (knows(other)) out.push_back(std::move(other));
    }
  }
  return out;
}

std::vector<std::string> Speller::suggest(std::string_view written) const {
  std::vector<std::string> out = meant(written);
  const std::string spelling = spelling_of(written);
  std::vector<std::vector<std::string>> lists;
  for (const Dictionary& dictionary : dictionaries_) {
    if (out.size() < kMostSuggestions) {
      lists.push_back(dictionary.suggest(spelling));
    }
  }
  std::vector<std::string> others = joined(lists);
  // What letters are made of is likelier than the rest of the dictionary.
  std::stable_partition(others.begin(), others.end(),
                        [&](const std::string& word) {
                          const std::string folded = rules_.reader().fold(word);
                          return is_own(folded, hash_word(folded));
                        });
  for (std::string& word : others) {
    if (std::ranges::find(out, word) == out.end()) {
      out.push_back(std::move(word));
    }
  }
  if (out.size() > kMostSuggestions) out.resize(kMostSuggestions);
  return out;
}

// Says whether there is anything to look words up in.
bool Speller::add_notes(const Messages& messages, Report* report) const {
  if (!has_hunspell()) {
    const MessageArgument arguments[] = {{"package", kLibraryPackage}};
    report->notes.push_back(
        messages.format("report.spelling-no-library", arguments));
    return false;
  }
  if (!missing_.empty()) {
    const MessageArgument arguments[] = {
        {"names", std::string_view(missing_)},
        {"packages", std::string_view(packages_)}};
    report->notes.push_back(messages.format(
        dictionaries_.empty() ? "report.spelling-no-dictionary"
                              : "report.spelling-fewer-dictionaries",
        arguments));
  }
  return !dictionaries_.empty();
}

void Speller::check(const LetterInParts& read, const Messages& messages,
                    Report* report) const {
  if (!add_notes(messages, report)) return;
  SpellingPass(*this, read).run(messages, report);
}

}  // namespace sincerely

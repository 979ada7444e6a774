#include "rules/regex_sets.h"

#include <mutex>
#include <numeric>
#include <optional>
#include <string>

#include "text/regex.h"

namespace sincerely {

struct RegexSets::RegexSet {
  std::uint32_t set = 0;
  std::uint32_t needs = kNoIndex;
  std::string_view pattern;
  std::once_flag once;
  std::optional<Regex> compiled;

  // Null if it does not compile, which the rule compiler has refused.
  const Regex* regex() {
    std::call_once(once, [this] {
      Result<Regex> result = Regex::compile(pattern);
      if (result) compiled = std::move(result.value());
    });
    return compiled ? &*compiled : nullptr;
  }

  void match_sentence(const Text& text, std::uint32_t number, Matches* matches);
};

namespace {

// A sentence's folded words with single spaces between them, and where each
// begins.
struct FoldedSentence {
  std::string text;
  std::vector<std::size_t> starts;

  FoldedSentence(const Text& text_of, const Sentence& sentence) {
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (!text.empty()) text += ' ';
      starts.push_back(text.size());
      text += text_of.folded_form(text_of.words[i]);
    }
  }

  // The words that the bytes [begin, end) touch, from the sentence's first.
  WordRange words(std::size_t begin, std::size_t end) const {
    WordRange out;
    for (std::uint32_t i = 0; i < starts.size(); ++i) {
      if (starts[i] <= begin) out.first = i;
      if (starts[i] < end) out.last = i + 1;
    }
    return out;
  }
};

}  // namespace

void RegexSets::RegexSet::match_sentence(const Text& text, std::uint32_t number,
                                         Matches* matches) {
  const Regex* expression = regex();
  if (expression == nullptr) return;
  const Sentence& sentence = text.sentences[number];
  const FoldedSentence folded(text, sentence);
  std::string_view found[1];
  for (std::size_t from = 0; expression->search(folded.text, from, found);) {
    const auto begin =
        static_cast<std::size_t>(found[0].data() - folded.text.data());
    from = begin + std::max<std::size_t>(found[0].size(), 1);
    if (found[0].empty()) continue;
    const WordRange words = folded.words(begin, begin + found[0].size());
    Hit hit;
    hit.set = set;
    hit.sentence = number;
    hit.words = {words.first + sentence.first, words.last + sentence.first};
    hit.span = hit.words;
    matches->add(hit, {});
  }
}

RegexSets::RegexSets(const Pack& pack) {
  const auto sets = pack.table<SetRecord>(Table::kSets);
  for (std::uint32_t i = 0; i < sets.size(); ++i) {
    if (sets[i].regex.size == 0) continue;
    auto set = std::make_unique<RegexSet>();
    set->set = i;
    set->needs = sets[i].needs;
    set->pattern = pack.string(sets[i].regex);
    sets_.push_back(std::move(set));
  }
}

RegexSets::~RegexSets() = default;

std::vector<std::uint32_t> RegexSets::sentences_of(const RegexSet& set,
                                                   const Text& text,
                                                   const Matches& matches) {
  std::vector<std::uint32_t> sentences;
  if (set.needs == kNoIndex) {
    sentences.resize(text.sentences.size());
    std::iota(sentences.begin(), sentences.end(), 0U);
    return sentences;
  }
  for (const Hit& hit : matches.of(set.needs)) {
    if (sentences.empty() || sentences.back() != hit.sentence) {
      sentences.push_back(hit.sentence);
    }
  }
  return sentences;
}

void RegexSets::match(const Text& text, Matches* matches) const {
  for (const auto& set : sets_) {
    for (const std::uint32_t sentence : sentences_of(*set, text, *matches)) {
      set->match_sentence(text, sentence, matches);
    }
  }
}

}  // namespace sincerely

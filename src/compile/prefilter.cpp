#include "compile/prefilter.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "text/word.h"

namespace sincerely {
namespace {

// Of the groups of words that a match needs, so many of the rarest are asked
// for.
constexpr std::size_t kMostRequired = 3;

double kind_frequency(std::uint32_t symbol) {
  switch (symbol) {
    case kSymbolAny:
      return 1e6;
    case kSymbolCapital:
      return 1e5;
    case static_cast<std::uint32_t>(WordKind::kNumber):
      return 3e4;
    case static_cast<std::uint32_t>(WordKind::kName):
      return 3e4;
    default:
      return 1e4;
  }
}

class AnchorSearch {
 public:
  explicit AnchorSearch(Vocabulary* vocabulary) : vocabulary_(vocabulary) {}

  Anchor best(const PatternTree& tree) const {
    switch (tree.kind) {
      case TreeKind::kWords:
      case TreeKind::kCapital:
      case TreeKind::kLower:
        return {{vocabulary_->symbol(tree.words)},
                tree.words,
                {},
                {},
                vocabulary_->frequency(tree.words)};
      case TreeKind::kKind:
        return {
            {tree.symbol}, {}, {tree.symbol}, {}, kind_frequency(tree.symbol)};
      case TreeKind::kSequence:
      case TreeKind::kCapture:
        return best_of_sequence(tree);
      case TreeKind::kAlternatives:
        return best_of_alternatives(tree);
      default:
        return {};
    }
  }

 private:
  Anchor best_of_sequence(const PatternTree& tree) const {
    Anchor chosen;
    WordCount before;
    for (const PatternTree& child : tree.children) {
      const Anchor anchor = best(child).behind(before);
      if (anchor.is_better_than(chosen)) chosen = anchor;
      before = before + word_count(child);
    }
    return chosen;
  }

  Anchor best_of_alternatives(const PatternTree& tree) const {
    Anchor all;
    for (const PatternTree& child : tree.children) {
      const Anchor anchor = best(child);
      if (!anchor.found()) return {};
      all.before = all.symbols.empty()
                       ? anchor.before
                       : WordCount{std::min(all.before.min, anchor.before.min),
                                   std::max(all.before.max, anchor.before.max)};
      all.symbols.insert(all.symbols.end(), anchor.symbols.begin(),
                         anchor.symbols.end());
      all.words.insert(anchor.words.begin(), anchor.words.end());
      all.kinds.insert(anchor.kinds.begin(), anchor.kinds.end());
      all.cost += anchor.cost;
    }
    return all;
  }

  Vocabulary* vocabulary_;
};

// The trees that follow one another in every match: sequences and captures
// taken apart.
void flatten_tree(const PatternTree& tree,
                  std::vector<const PatternTree*>* items) {
  if (tree.kind != TreeKind::kSequence && tree.kind != TreeKind::kCapture) {
    items->push_back(&tree);
    return;
  }
  for (const PatternTree& child : tree.children) flatten_tree(child, items);
}

// The symbols of an anchor of which one must occur: few, since all are asked
// for in turn.
std::vector<std::uint32_t> required_symbols(const Anchor& anchor,
                                            Vocabulary* vocabulary) {
  if (anchor.symbols.size() <= 2) return anchor.symbols;
  std::vector<std::uint32_t> out(anchor.kinds.begin(), anchor.kinds.end());
  if (!anchor.words.empty()) out.push_back(vocabulary->symbol(anchor.words));
  return out;
}

}  // namespace

Prefilter make_prefilter(const PatternTree& tree, Vocabulary* vocabulary) {
  std::vector<const PatternTree*> items;
  flatten_tree(tree, &items);
  const AnchorSearch search(vocabulary);
  Prefilter out;
  std::vector<Anchor> anchors;
  std::size_t chosen = 0;
  WordCount before;
  for (const PatternTree* item : items) {
    anchors.push_back(search.best(*item));
    const Anchor anchor = anchors.back().behind(before);
    if (anchor.is_better_than(out.anchor)) {
      out.anchor = anchor;
      chosen = anchors.size() - 1;
    }
    before = before + word_count(*item);
  }
  std::vector<std::pair<double, std::size_t>> others;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i == chosen || !anchors[i].found() || anchors[i].cost > kWorthAsking) {
      continue;
    }
    others.emplace_back(anchors[i].cost, i);
  }
  std::ranges::sort(others);
  if (others.size() > kMostRequired) others.resize(kMostRequired);
  for (const auto& [cost, i] : others) {
    int distance = i < chosen ? 0 : 1 + anchors[i].before.min;
    for (std::size_t k = chosen + 1; k < i; ++k) {
      distance += word_count(*items[k]).min;
    }
    std::vector<RequiredRecord> group;
    for (const std::uint32_t symbol :
         required_symbols(anchors[i], vocabulary)) {
      group.push_back(
          {vocabulary->place(symbol), 1, static_cast<std::uint16_t>(distance)});
    }
    group.back().or_next = 0;
    out.required.push_back(std::move(group));
  }
  return out;
}

}  // namespace sincerely

#include "compile/pattern_tree.h"

#include <algorithm>
#include <utility>

#include "input/nearest.h"

namespace sincerely {
namespace {

using Syntax = PatternNode::Kind;

// The names of the kinds in patterns, in the order of WordKind, from kNumber.
constexpr std::string_view kKindNames[] = {
    "number", "percent",   "money", "time",  "duration", "date",
    "phone",  "reference", "name",  "email", "url",      "placeholder"};

PatternTree make(TreeKind kind) {
  PatternTree tree;
  tree.kind = kind;
  return tree;
}

// Alternatives of single words become one set of words, behind the longer
// alternatives, so that these are tried first.
PatternTree merge_alternatives(std::vector<PatternTree> alternatives) {
  PatternTree words = make(TreeKind::kWords);
  PatternTree out = make(TreeKind::kAlternatives);
  const auto add = [&](PatternTree& tree) {
    if (tree.kind == TreeKind::kWords) {
      words.words.merge(tree.words);
    } else {
      out.children.push_back(std::move(tree));
    }
  };
  for (PatternTree& tree : alternatives) {
    if (tree.kind == TreeKind::kAlternatives) {
      std::ranges::for_each(tree.children, add);
    } else {
      add(tree);
    }
  }
  if (!words.words.empty()) {
    if (out.children.empty()) return words;
    out.children.push_back(std::move(words));
  }
  if (out.children.size() == 1) return std::move(out.children.front());
  return out;
}

// Adds the words, and the kind, that a tree may begin with to what `without`
// excludes. False if it may begin with anything, or with two kinds.
bool collect_first(PatternTree tree, PatternTree* without) {
  switch (tree.kind) {
    case TreeKind::kWords:
    case TreeKind::kCapital:
    case TreeKind::kLower:
      without->words.merge(tree.words);
      return true;
    case TreeKind::kKind:
      if (without->symbol != 0 && without->symbol != tree.symbol) return false;
      without->symbol = tree.symbol;
      return true;
    case TreeKind::kAlternatives:
      return std::ranges::all_of(tree.children, [&](PatternTree& child) {
        return collect_first(std::move(child), without);
      });
    case TreeKind::kOptional:
    case TreeKind::kCapture:
    case TreeKind::kSequence:
      for (PatternTree& child : tree.children) {
        const bool optional = child.kind == TreeKind::kOptional;
        if (!collect_first(std::move(child), without)) return false;
        if (!optional) return true;
      }
      return true;
    default:
      return false;
  }
}

}  // namespace

WordCount word_count(const PatternTree& tree) {
  WordCount sum;
  switch (tree.kind) {
    case TreeKind::kWords:
    case TreeKind::kCapital:
    case TreeKind::kLower:
      return {1, 1};
    case TreeKind::kKind:
      return {1, tree.symbol < kSymbolCapital ? kLongestRun : 1};
    case TreeKind::kGap:
      return {tree.min, tree.max};
    case TreeKind::kNot:
    case TreeKind::kBegin:
    case TreeKind::kEnd:
      return sum;
    case TreeKind::kOptional:
      return {0, word_count(tree.children[0]).max};
    case TreeKind::kAlternatives:
      sum.min = word_count(tree.children[0]).min;
      for (const PatternTree& child : tree.children) {
        const WordCount count = word_count(child);
        sum = {std::min(sum.min, count.min), std::max(sum.max, count.max)};
      }
      return sum;
    case TreeKind::kSequence:
    case TreeKind::kCapture:
      for (const PatternTree& child : tree.children) {
        const WordCount count = word_count(child);
        sum = {sum.min + count.min, sum.max + count.max};
      }
      return sum;
  }
  return sum;
}

FirstWords first_words(const PatternTree& tree) {
  FirstWords out;
  const auto add = [&](const FirstWords& other) {
    out.words.insert(other.words.begin(), other.words.end());
    out.kinds |= other.kinds;
    out.any |= other.any;
  };
  switch (tree.kind) {
    case TreeKind::kWords:
    case TreeKind::kCapital:
    case TreeKind::kLower:
      out.words = tree.words;
      break;
    case TreeKind::kKind:
      if (tree.symbol < kSymbolCapital) out.kinds = 1U << tree.symbol;
      out.any = tree.symbol >= kSymbolCapital;
      break;
    case TreeKind::kGap:
      out.any = true;
      break;
    case TreeKind::kNot:
    case TreeKind::kBegin:
    case TreeKind::kEnd:
      out.nothing = true;
      break;
    case TreeKind::kOptional:
      add(first_words(tree.children[0]));
      out.nothing = true;
      break;
    case TreeKind::kAlternatives:
      for (const PatternTree& child : tree.children) {
        const FirstWords first = first_words(child);
        add(first);
        out.nothing |= first.nothing;
      }
      break;
    case TreeKind::kSequence:
    case TreeKind::kCapture:
      out.nothing = true;
      for (const PatternTree& child : tree.children) {
        const FirstWords first = first_words(child);
        add(first);
        out.nothing = first.nothing;
        if (!first.nothing) break;
      }
      break;
  }
  return out;
}

void PatternTrees::fail(const PatternNode& node, std::string message) {
  if (!error_.empty()) return;
  error_ = std::move(message);
  error_column_ = node.column;
}

Result<PatternTree> PatternTrees::resolve(const PatternSource& source) {
  const auto located = [&](std::size_t column, const std::string& message) {
    std::string text = "pattern “" + source.pattern + "”, ";
    text += "character " + std::to_string(column) + ": " + message;
    return Error{Error::Kind::kRule, source.path, source.line, source.column,
                 std::move(text)};
  };
  const Result<PatternNode> node = parse_pattern(source.pattern);
  if (!node) return located(node.error().column, node.error().message);
  error_.clear();
  open_classes_.clear();
  PatternTree tree = convert(node.value());
  if (!error_.empty()) return located(error_column_, error_);
  if (word_count(tree).min == 0) {
    return located(1,
                   "matches the empty text; a word that must be there is "
                   "expected");
  }
  return tree;
}

PatternTree PatternTrees::convert(const PatternNode& node) {
  switch (node.kind) {
    case Syntax::kSequence:
      return convert_group(node, TreeKind::kSequence);
    case Syntax::kOptional:
      return convert_group(node, TreeKind::kOptional);
    case Syntax::kCapture:
      return convert_group(node, TreeKind::kCapture);
    case Syntax::kAlternatives:
      return convert_alternatives(node);
    case Syntax::kWord:
    case Syntax::kExactWord:
      return convert_words(node);
    case Syntax::kPrefix:
    case Syntax::kSuffix:
      return convert_affix(node);
    case Syntax::kStem:
      return convert_stem(node);
    case Syntax::kClass:
      return convert_class(node);
    case Syntax::kLemma:
    case Syntax::kNegatedLemma:
      return convert_lemma(node);
    case Syntax::kKind:
      return convert_kind(node);
    case Syntax::kGap:
      return convert_without(node, TreeKind::kGap);
    case Syntax::kNot:
      return convert_without(node, TreeKind::kNot);
    case Syntax::kBegin:
      return make(TreeKind::kBegin);
    case Syntax::kEnd:
      return make(TreeKind::kEnd);
  }
  return {};
}

PatternTree PatternTrees::convert_group(const PatternNode& node,
                                        TreeKind kind) {
  PatternTree tree = make(kind);
  tree.name = node.text;
  for (const PatternNode& child : node.children) {
    PatternTree part = convert(child);
    if (kind == TreeKind::kSequence && part.kind == TreeKind::kSequence) {
      std::ranges::move(part.children, std::back_inserter(tree.children));
    } else {
      tree.children.push_back(std::move(part));
    }
  }
  return tree;
}

PatternTree PatternTrees::convert_alternatives(const PatternNode& node) {
  std::vector<PatternTree> alternatives;
  for (const PatternNode& child : node.children) {
    alternatives.push_back(convert(child));
  }
  return merge_alternatives(std::move(alternatives));
}

PatternTree PatternTrees::convert_class(const PatternNode& node) {
  const auto found = lexicon_.classes.find(node.text);
  if (found == lexicon_.classes.end()) {
    std::vector<std::string_view> names;
    for (const auto& [name, entries] : lexicon_.classes) names.push_back(name);
    fail(node, "unknown class @" + node.text + did_you_mean(node.text, names));
    return {};
  }
  if (const auto known = classes_.find(node.text); known != classes_.end()) {
    return known->second;
  }
  if (std::ranges::find(open_classes_, node.text) != open_classes_.end()) {
    fail(node, "the class @" + node.text + " holds itself");
    return {};
  }
  open_classes_.push_back(node.text);
  std::vector<PatternTree> alternatives;
  for (const PatternSource& entry : found->second) {
    const Result<PatternNode> syntax = parse_pattern(entry.pattern);
    if (!syntax) {
      fail(node, "in the class @" + node.text + ", “" + entry.pattern +
                     "”: " + syntax.error().message);
      break;
    }
    PatternTree tree = convert(syntax.value());
    if (error_.empty() && word_count(tree).min == 0) {
      fail(node, "in the class @" + node.text + ", “" + entry.pattern +
                     "” matches the empty text");
    }
    alternatives.push_back(std::move(tree));
  }
  open_classes_.pop_back();
  if (alternatives.empty()) {
    fail(node, "the class @" + node.text + " is empty");
    return {};
  }
  PatternTree tree = merge_alternatives(std::move(alternatives));
  if (error_.empty()) classes_[node.text] = tree;
  return tree;
}

PatternTree PatternTrees::literal(std::string_view text) {
  Letter letter;
  letter.text = text;
  Text words;
  reader_.read(letter, &words);
  PatternTree sequence = make(TreeKind::kSequence);
  for (const Word& word : words.words) {
    PatternTree tree = make(TreeKind::kWords);
    tree.words.emplace(words.folded_form(word));
    sequence.children.push_back(std::move(tree));
  }
  if (sequence.children.size() == 1) return std::move(sequence.children[0]);
  return sequence;
}

PatternTree PatternTrees::convert_words(const PatternNode& node) {
  PatternTree tree = literal(node.text);
  if (tree.kind == TreeKind::kSequence && tree.children.empty()) {
    fail(node, "“" + node.text +
                   "” is no word: punctuation between words "
                   "does not matter and is left out of patterns");
    return tree;
  }
  if (node.kind == Syntax::kExactWord) {
    if (tree.kind != TreeKind::kWords) {
      fail(node, "one word expected between the quotation marks");
    }
    const bool capital = reader_.fold(node.text) != node.text;
    tree.kind = capital ? TreeKind::kCapital : TreeKind::kLower;
  }
  return tree;
}

PatternTree PatternTrees::convert_affix(const PatternNode& node) {
  const bool suffix = node.kind == Syntax::kSuffix;
  const std::string text = reader_.fold(node.text);
  PatternTree tree = make(TreeKind::kWords);
  tree.words.insert(suffix ? "*" + text : text + "*");
  return tree;
}

PatternTree PatternTrees::any_of(const std::vector<std::string>& forms) {
  std::vector<PatternTree> alternatives;
  for (const std::string& form : forms) alternatives.push_back(literal(form));
  return merge_alternatives(std::move(alternatives));
}

PatternTree PatternTrees::convert_lemma(const PatternNode& node) {
  const bool negated = node.kind == Syntax::kNegatedLemma;
  const auto found = lexicon_.lemmas.find({node.text, negated});
  if (found != lexicon_.lemmas.end()) return any_of(found->second);
  std::vector<std::string_view> names;
  for (const auto& [key, forms] : lexicon_.lemmas) {
    if (key.second == negated) names.push_back(key.first);
  }
  fail(node, std::string("unknown lemma ") + (negated ? "~!" : "~") +
                 node.text + did_you_mean(node.text, names));
  return {};
}

PatternTree PatternTrees::convert_stem(const PatternNode& node) {
  std::string chain = node.text;
  const bool prefix = chain.ends_with('*');
  if (prefix) chain.pop_back();
  std::vector<std::string> forms = inflect(lexicon_.harmony, chain);
  if (!prefix) return any_of(forms);
  PatternTree tree = make(TreeKind::kWords);
  for (const std::string& form : forms) {
    tree.words.insert(reader_.fold(form) + "*");
  }
  return tree;
}

PatternTree PatternTrees::convert_kind(const PatternNode& node) {
  PatternTree tree = make(TreeKind::kKind);
  if (node.text == "capital" || node.text == "word") {
    tree.symbol = node.text == "word" ? kSymbolAny : kSymbolCapital;
    return tree;
  }
  const auto found = std::ranges::find(kKindNames, node.text);
  if (found == std::end(kKindNames)) {
    std::vector<std::string_view> names(std::begin(kKindNames),
                                        std::end(kKindNames));
    names.insert(names.end(), {"capital", "word"});
    fail(node,
         "unknown kind <" + node.text + ">" + did_you_mean(node.text, names));
  }
  tree.symbol = static_cast<std::uint32_t>(found - std::begin(kKindNames)) + 1;
  return tree;
}

PatternTree PatternTrees::convert_without(const PatternNode& node,
                                          TreeKind kind) {
  PatternTree tree = make(kind);
  tree.min = node.min;
  tree.max = node.max;
  if (node.children.empty()) return tree;
  if (!collect_first(convert(node.children[0]), &tree)) {
    fail(node, "words, a class, a lemma or one kind expected after !");
  }
  return tree;
}

}  // namespace sincerely

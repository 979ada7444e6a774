// A pattern whose names have been looked up: classes, lemmas and stems have
// become words, and alternatives of single words one set of words.

#ifndef COMPILE_PATTERN_TREE_H_
#define COMPILE_PATTERN_TREE_H_

#include <string>
#include <vector>

#include "compile/lexicon.h"
#include "compile/pattern_syntax.h"
#include "compile/vocabulary.h"
#include "input/result.h"
#include "text/reading.h"
#include "text/word.h"

namespace sincerely {

struct PatternTree {
  enum class Kind : std::uint8_t {
    kSequence,
    kAlternatives,
    kOptional,
    kWords,    // one word of the set
    kCapital,  // the same, written with a capital
    kLower,    // the same, written without one
    kKind,     // a run of words of `kind`, or a symbol as kSymbolCapital
    kGap,      // min to max words, none of `words` or of kind `symbol`
    kNot,      // the next word is none of these
    kBegin,
    kEnd,
    kCapture,
  };

  Kind kind = Kind::kSequence;
  WordSet words;
  std::uint32_t symbol = 0;  // of a kind; 0 is none
  std::string name;          // of a capture
  std::vector<PatternTree> children;
  int min = 0;
  int max = 0;
};

using TreeKind = PatternTree::Kind;

// How many words a tree takes; a kind takes up to kLongestRun.
struct WordCount {
  int min = 0;
  int max = 0;

  friend WordCount operator+(WordCount a, WordCount b) {
    return {a.min + b.min, a.max + b.max};
  }
};
inline constexpr int kLongestRun = 6;
WordCount word_count(const PatternTree& tree);

// What a match of a tree may begin with.
struct FirstWords {
  WordSet words;
  std::uint32_t kinds = 0;  // bits: 1 << kind
  bool any = false;         // with any word at all
  bool nothing = false;     // it may be empty
};
FirstWords first_words(const PatternTree& tree);

// Resolves patterns against a lexicon. Lexicon and reader must outlive it.
class PatternTrees {
 public:
  PatternTrees(const Lexicon& lexicon, const TextReader& reader)
      : lexicon_(lexicon), reader_(reader) {}

  // Errors have the pattern's place.
  Result<PatternTree> resolve(const PatternSource& source);

 private:
  PatternTree convert(const PatternNode& node);
  PatternTree convert_alternatives(const PatternNode& node);
  PatternTree convert_group(const PatternNode& node, PatternTree::Kind kind);
  PatternTree convert_class(const PatternNode& node);
  PatternTree convert_words(const PatternNode& node);
  PatternTree convert_affix(const PatternNode& node);
  PatternTree convert_lemma(const PatternNode& node);
  PatternTree convert_stem(const PatternNode& node);
  PatternTree convert_kind(const PatternNode& node);
  PatternTree convert_without(const PatternNode& node, PatternTree::Kind kind);
  PatternTree literal(std::string_view text);
  PatternTree any_of(const std::vector<std::string>& forms);
  void fail(const PatternNode& node, std::string message);

  const Lexicon& lexicon_;
  const TextReader& reader_;
  std::map<std::string, PatternTree> classes_;
  std::vector<std::string> open_classes_;
  std::string error_;
  std::size_t error_column_ = 0;
};

}  // namespace sincerely

#endif  // COMPILE_PATTERN_TREE_H_

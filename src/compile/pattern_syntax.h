// Reads the pattern notation (docs/rule-notation.md) into a tree. What words,
// classes and lemmas stand for is left to pattern_program.

#ifndef COMPILE_PATTERN_SYNTAX_H_
#define COMPILE_PATTERN_SYNTAX_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/result.h"

namespace sincerely {

struct PatternNode {
  enum class Kind : std::uint8_t {
    kSequence,      // children, one after the other
    kAlternatives,  // one of the children
    kOptional,      // the child, or nothing
    kWord,          // text, as written
    kExactWord,     // text, with the case of its first letter
    kPrefix,        // text*
    kSuffix,        // *text
    kStem,          // text is the whole chain, stem+suffix+suffix
    kClass,         // @text
    kLemma,         // ~text
    kNegatedLemma,  // ~!text
    kKind,          // <text>
    kGap,           // min to max words, none of them the child
    kNot,           // the next word is not the child
    kBegin,
    kEnd,
    kCapture,  // {text: child}
  };

  Kind kind = Kind::kSequence;
  std::string text;
  std::vector<PatternNode> children;
  int min = 0;
  int max = 0;
  std::size_t column = 0;  // in the pattern, code points from 1
};

inline constexpr int kDefaultGap = 8;
inline constexpr int kLargestGap = 30;

// Errors have the column within the pattern, and no path or line.
Result<PatternNode> parse_pattern(std::string_view pattern);

}  // namespace sincerely

#endif  // COMPILE_PATTERN_SYNTAX_H_

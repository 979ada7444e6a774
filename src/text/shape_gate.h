// Tells in a few nanoseconds that a shape's regular expression cannot match.
// Compiling an expression takes longer than reading a letter, and most digits
// of a letter are plain numbers: so most expressions need not be compiled.

#ifndef TEXT_SHAPE_GATE_H_
#define TEXT_SHAPE_GATE_H_

#include <bitset>
#include <cstddef>
#include <string_view>
#include <vector>

namespace sincerely {

using ByteSet = std::bitset<256>;

// What every match of an expression has in common. Immutable.
class ShapeGate {
 public:
  // Syntax that it does not know makes a gate that is always open.
  explicit ShapeGate(std::string_view regex);

  // False only if no match begins at the start of the text.
  bool may_match(std::string_view text) const;

  struct Facts {
    bool nullable = true;         // matches the empty text
    ByteSet first;                // bytes that a match may begin with
    std::vector<ByteSet> needed;  // a byte of each is in every match
    std::size_t digits = 0;       // at least so many in every match
    std::size_t reach = 0;        // bytes of the longest match
  };

 private:
  Facts facts_;
};

}  // namespace sincerely

#endif  // TEXT_SHAPE_GATE_H_

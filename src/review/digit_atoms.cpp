#include "review/digit_atoms.h"

#include <iterator>

#include "text/characters.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestAtomGap = 6;  // bytes

// Spaces of all widths as one, dashes of all lengths as one.
std::string plain_gap(std::string_view gap) {
  if (gap.size() > kLongestAtomGap) return "x";
  std::string out;
  const char* const end = gap.data() + gap.size();
  for (const char* p = gap.data(); p < end;) {
    const CodePoint code = decode(p, end);
    p += code.size;
    switch (code.value) {
      case 0xA0:
      case 0x2009:
      case 0x202F:
        out += ' ';
        break;
      case 0x2010:
      case 0x2011:
      case 0x2013:
        out += '-';
        break;
      case 0x2019:
        out += '\'';
        break;
      default:
        if (code.value >= 0x80) return "x";
        out += static_cast<char>(code.value);
    }
  }
  const bool is_mark = out.find_first_not_of(" .,:/-()'") == std::string::npos;
  if (!is_mark && out != "h" && out != "H") return "x";
  return out;
}

class AtomFinder {
 public:
  AtomFinder(std::string_view text, const std::vector<Span>& passed_over)
      : text_(text), passed_over_(passed_over) {}

  std::vector<DigitAtom> find() {
    auto pass = passed_over_.begin();
    const char* const end = text_.data() + text_.size();
    const char* p = text_.data();
    while (p < end) {
      const auto at = static_cast<std::uint32_t>(p - text_.data());
      while (pass != passed_over_.end() && pass->end <= at) ++pass;
      if (pass != passed_over_.end() && pass->begin <= at) {
        p = text_.data() + pass->end;
        continue;
      }
      const CodePoint code = decode(p, end);
      const int digit = digit_value(code.value);
      p += code.size;
      if (digit < 0) continue;
      if (atoms_.empty() || atoms_.back().span.end != at) {
        close(at, pass != passed_over_.begin() ? std::prev(pass)->begin : 0);
        atoms_.push_back({{}, {at, at}, {}});
      }
      atoms_.back().digits += static_cast<char>('0' + digit);
      atoms_.back().span.end = at + code.size;
    }
    if (!atoms_.empty()) atoms_.back().gap = "x";
    return std::move(atoms_);
  }

 private:
  // Before the next atom, at `at`; the last span passed over began there.
  void close(std::uint32_t at, std::uint32_t passed) {
    if (atoms_.empty()) return;
    const std::uint32_t begin = atoms_.back().span.end;
    const bool is_crossed = passed >= begin && passed > 0;
    atoms_.back().gap =
        is_crossed ? "x" : plain_gap(text_.substr(begin, at - begin));
  }

  std::string_view text_;
  const std::vector<Span>& passed_over_;
  std::vector<DigitAtom> atoms_;
};

}  // namespace

std::vector<DigitAtom> find_atoms(std::string_view text,
                                  const std::vector<Span>& passed_over) {
  return AtomFinder(text, passed_over).find();
}

}  // namespace sincerely

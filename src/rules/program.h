// Runs the program of one pattern over one sentence.

#ifndef RULES_PROGRAM_H_
#define RULES_PROGRAM_H_

#include <cstdint>
#include <span>
#include <vector>

#include "pack/records.h"
#include "rules/matches.h"
#include "rules/sentence_symbols.h"

namespace sincerely {

// Keeps its memory from run to run; one for each thread.
class Program {
 public:
  // Starts a pattern anew in a sentence: what was tried before is forgotten.
  void begin(std::span<const Instruction> code, std::size_t captures,
             const SentenceSymbols& sentence);

  // Whether the pattern matches from `start` on; words are numbered from the
  // sentence's beginning. Starts that have been tried since begin() cost
  // nothing again.
  bool run(std::uint32_t start);

  // Of the last match.
  WordRange words() const { return words_; }
  std::span<const WordRange> captures() const { return captures_; }

 private:
  struct Job {
    std::uint32_t instruction = 0;
    std::uint32_t word = 0;
    std::uint32_t slot = kNoIndex;  // restore this slot to `word` instead
  };

  bool visit(std::uint32_t instruction, std::uint32_t word);
  bool fails_at_once(const Instruction& split, std::uint32_t word) const;
  bool peek(const Instruction& instruction, std::uint32_t word) const;
  bool is_vain(const Instruction& gap, std::uint32_t word) const;
  bool follow(std::uint32_t instruction, std::uint32_t word);
  bool has_either(std::uint32_t word, const Instruction& instruction) const;
  bool step(const Instruction& instruction, std::uint32_t* word) const;
  std::uint32_t& slot(std::uint32_t number);

  std::span<const Instruction> code_;
  const SentenceSymbols* sentence_ = nullptr;
  std::vector<std::uint64_t> visited_;
  std::vector<Job> jobs_;
  WordRange words_;
  std::vector<WordRange> captures_;
};

}  // namespace sincerely

#endif  // RULES_PROGRAM_H_

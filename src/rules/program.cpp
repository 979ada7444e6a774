// A backtracking matcher that remembers which instruction it has tried at which
// word, as RE2's BitState does: what failed once fails again, so the work is at
// most instructions times words, whatever the pattern.

#include "rules/program.h"

#include <algorithm>

namespace sincerely {
void Program::begin(std::span<const Instruction> code, std::size_t captures,
                    const SentenceSymbols& sentence) {
  code_ = code;
  sentence_ = &sentence;
  visited_.clear();
  captures_.assign(captures, WordRange{});
}

inline bool Program::visit(std::uint32_t instruction, std::uint32_t word) {
  const std::size_t words = sentence_->size() + 1;
  if (visited_.empty()) visited_.assign(code_.size() * words / 64 + 1, 0);
  const std::size_t bit = instruction * words + word;
  const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
  if ((visited_[bit / 64] & mask) != 0) return false;
  visited_[bit / 64] |= mask;
  return true;
}

std::uint32_t& Program::slot(std::uint32_t number) {
  WordRange& capture = captures_[number / 2 - 1];
  return number % 2 == 0 ? capture.first : capture.last;
}

bool Program::run(std::uint32_t start) {
  words_.first = start;
  jobs_.clear();
  if (follow(0, start)) return true;
  while (!jobs_.empty()) {
    const Job job = jobs_.back();
    jobs_.pop_back();
    if (job.slot != kNoIndex) {
      slot(job.slot) = job.word;
    } else if (follow(job.instruction, job.word)) {
      return true;
    }
  }
  return false;
}

// A look at the first word of what a split tries first, which spares most
// alternatives an attempt.
inline bool Program::fails_at_once(const Instruction& split,
                                   std::uint32_t word) const {
  return split.first != kNoSymbol &&
         (word == sentence_->size() || !sentence_->has_word(word, split.first));
}

// Whether a gap's continuation needs a word that does not come any more.
bool Program::is_vain(const Instruction& gap, std::uint32_t word) const {
  if (gap.y != kNoSymbol && sentence_->occurs_from(word, gap.y)) return false;
  std::uint32_t at = gap.x;
  while (code_[at].op == Op::kSave) ++at;
  const Instruction& next = code_[at];
  if (next.op == Op::kWord) return true;
  if (next.op != Op::kPeek) return false;
  for (std::uint32_t kind = 0; next.y >> kind != 0; ++kind) {
    if ((next.y >> kind & 1U) != 0 && sentence_->occurs_from(word, kind)) {
      return false;
    }
  }
  return true;
}

inline bool Program::peek(const Instruction& instruction,
                          std::uint32_t word) const {
  return (instruction.x != kNoSymbol && sentence_->has(word, instruction.x)) ||
         sentence_->begins_run(word, instruction.y);
}

// Goes on from one instruction until the match fails or is found; alternatives
// are left as jobs. Only where ways part or meet is it noted what was tried.
bool Program::follow(std::uint32_t at, std::uint32_t word) {
  for (;;) {
    const Instruction& instruction = code_[at];
    switch (instruction.op) {
      case Op::kMatch:
        if (word == words_.first) return false;
        words_.last = word;
        return true;
      case Op::kGap:
        if (!visit(at, word) || is_vain(instruction, word)) return false;
        if (fails_at_once(instruction, word)) {
          ++at;
        } else {
          jobs_.push_back({at + 1, word, kNoIndex});
          at = instruction.x;
        }
        break;
      case Op::kSplit:
        if (fails_at_once(instruction, word)) {
          at = instruction.y;
          break;
        }
        if (!visit(at, word)) return false;
        jobs_.push_back({instruction.y, word, kNoIndex});
        at = instruction.x;
        break;
      case Op::kJump:
        if (!visit(at, word)) return false;
        at = instruction.x;
        break;
      case Op::kSave:
        jobs_.push_back({0, slot(instruction.x), instruction.x});
        slot(instruction.x) = word;
        ++at;
        break;
      case Op::kWord:
        if (word == sentence_->size() ||
            !sentence_->has_word(word, instruction.x)) {
          return false;
        }
        ++word;
        ++at;
        break;
      case Op::kTake:
        ++word;
        ++at;
        break;
      case Op::kPeek:
        if (word == sentence_->size() || !peek(instruction, word)) return false;
        ++at;
        break;
      default:
        if (!step(instruction, &word)) return false;
        ++at;
    }
  }
}

bool Program::has_either(std::uint32_t word,
                         const Instruction& instruction) const {
  return (instruction.x != kNoSymbol && sentence_->has(word, instruction.x)) ||
         (instruction.y != kNoSymbol && sentence_->has(word, instruction.y));
}

// The rarer instructions.
bool Program::step(const Instruction& instruction, std::uint32_t* word) const {
  const SentenceSymbols& sentence = *sentence_;
  switch (instruction.op) {
    case Op::kBegin:
      return *word == 0;
    case Op::kEnd:
      return *word == sentence.size();
    case Op::kNotWord:
      return *word == sentence.size() || !has_either(*word, instruction);
    default:
      break;
  }
  if (*word == sentence.size()) return false;
  switch (instruction.op) {
    case Op::kCapital:
    case Op::kLower: {
      const bool capital = sentence.is(*word, Word::kCapital);
      if (*word == 0 || sentence.is(*word, Word::kAllCapitals) ||
          capital != (instruction.op == Op::kCapital) ||
          !sentence.has(*word, instruction.x)) {
        return false;
      }
      break;
    }
    case Op::kAny:
      if (has_either(*word, instruction)) return false;
      break;
    case Op::kKind: {
      if (instruction.x >= kSymbolCapital) {
        if (!sentence.has(*word, instruction.x)) return false;
        break;
      }
      const std::uint32_t end = sentence.run_end(*word, instruction.x);
      if (end == *word) return false;
      *word = end;
      return true;
    }
    default:
      return false;
  }
  ++*word;
  return true;
}

}  // namespace sincerely

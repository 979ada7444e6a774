// A tree becomes a program for a backtracking matcher, as regular expressions
// do (Thompson's construction): alternatives and optional parts are splits, a
// gap is unrolled to as many splits as it may take words.

#include "compile/pattern_program.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "compile/prefilter.h"

namespace sincerely {
namespace {

constexpr std::uint16_t kMostDistance =
    std::numeric_limits<std::uint8_t>::max();

// More alternatives than these are tried group by group.
constexpr std::size_t kFewAlternatives = 5;

// Many alternatives as alternatives of alternatives, in the same order.
PatternTree in_groups(const PatternTree& tree) {
  const auto& all = tree.children;
  const auto size = std::max<std::size_t>(
      (all.size() + kFewAlternatives - 1) / kFewAlternatives, 2);
  PatternTree out;
  out.kind = TreeKind::kAlternatives;
  for (std::size_t first = 0; first < all.size(); first += size) {
    const std::size_t last = std::min(first + size, all.size());
    if (last - first == 1) {
      out.children.push_back(all[first]);
      continue;
    }
    PatternTree group;
    group.kind = TreeKind::kAlternatives;
    group.children.assign(all.begin() + static_cast<std::ptrdiff_t>(first),
                          all.begin() + static_cast<std::ptrdiff_t>(last));
    out.children.push_back(std::move(group));
  }
  return out;
}

// Writes the instructions of one tree, with targets from 0.
class Emitter {
 public:
  explicit Emitter(Vocabulary* vocabulary) : vocabulary_(vocabulary) {}

  void emit(const PatternTree& tree);
  void add(Op op, std::uint32_t x = 0, std::uint32_t y = 0) {
    code_.push_back({op, x, y, kNoIndex});
  }

  std::vector<PatternStep> take_code() { return std::move(code_); }
  std::vector<std::string> take_captures() { return std::move(captures_); }

 private:
  std::uint32_t here() const {
    return static_cast<std::uint32_t>(code_.size());
  }
  std::uint32_t symbol_of(const PatternTree& tree) const {
    return vocabulary_->symbol(tree.words);
  }
  void add_without(Op op, const PatternTree& tree);
  void emit_peek(const PatternTree& tree);
  void emit_alternatives(const PatternTree& tree);
  void emit_optional(const PatternTree& tree);
  void emit_gap(const PatternTree& tree);
  void emit_capture(const PatternTree& tree);

  Vocabulary* vocabulary_;
  std::vector<PatternStep> code_;
  std::vector<std::string> captures_;
};

// With the words, and the kind, that the next word must not be.
void Emitter::add_without(Op op, const PatternTree& tree) {
  add(op, tree.words.empty() ? kNoIndex : symbol_of(tree),
      tree.symbol == 0 ? kNoIndex : tree.symbol);
}

void Emitter::emit(const PatternTree& tree) {
  switch (tree.kind) {
    case TreeKind::kSequence:
      for (const PatternTree& child : tree.children) emit(child);
      return;
    case TreeKind::kAlternatives:
      return emit_alternatives(tree);
    case TreeKind::kOptional:
      return emit_optional(tree);
    case TreeKind::kWords:
      return add(Op::kWord, symbol_of(tree));
    case TreeKind::kCapital:
      return add(Op::kCapital, symbol_of(tree));
    case TreeKind::kLower:
      return add(Op::kLower, symbol_of(tree));
    case TreeKind::kKind:
      return add(Op::kKind, tree.symbol);
    case TreeKind::kGap:
      return emit_gap(tree);
    case TreeKind::kNot:
      return add_without(Op::kNotWord, tree);
    case TreeKind::kBegin:
      return add(Op::kBegin);
    case TreeKind::kEnd:
      return add(Op::kEnd);
    case TreeKind::kCapture:
      return emit_capture(tree);
  }
}

// Alternatives begin with a look at the next word, which spares most of them
// being entered one after the other.
void Emitter::emit_peek(const PatternTree& tree) {
  const FirstWords first = first_words(tree);
  if (first.any || first.nothing) return;
  add(Op::kPeek,
      first.words.empty() ? kNoIndex : vocabulary_->symbol(first.words),
      first.kinds);
}

void Emitter::emit_alternatives(const PatternTree& tree) {
  if (tree.children.size() > kFewAlternatives) {
    return emit_alternatives(in_groups(tree));
  }
  emit_peek(tree);
  std::vector<std::uint32_t> jumps;
  for (std::size_t i = 0; i + 1 < tree.children.size(); ++i) {
    const std::uint32_t split = here();
    add(Op::kSplit, split + 1);
    emit(tree.children[i]);
    jumps.push_back(here());
    add(Op::kJump);
    code_[split].y = here();
  }
  emit(tree.children.back());
  for (const std::uint32_t jump : jumps) code_[jump].x = here();
}

void Emitter::emit_optional(const PatternTree& tree) {
  const std::uint32_t split = here();
  add(Op::kSplit, split + 1);
  emit(tree.children[0]);
  code_[split].y = here();
}

void Emitter::emit_gap(const PatternTree& tree) {
  for (int i = 0; i < tree.min; ++i) add_without(Op::kAny, tree);
  std::vector<std::uint32_t> splits;
  for (int i = tree.min; i < tree.max; ++i) {
    splits.push_back(here());
    add(Op::kGap, 0, kNoIndex);  // going on is tried first
    add_without(Op::kAny, tree);
  }
  for (const std::uint32_t split : splits) code_[split].x = here();
}

void Emitter::emit_capture(const PatternTree& tree) {
  const auto slot = static_cast<std::uint32_t>(2 * captures_.size() + 2);
  captures_.push_back(tree.name);
  add(Op::kSave, slot);
  for (const PatternTree& child : tree.children) emit(child);
  add(Op::kSave, slot + 1);
}

// Whether they fit.
bool pack_steps(std::span<const PatternStep> steps,
                std::vector<Instruction>* code) {
  if (steps.size() > kMostInstructions) return false;
  const auto narrow = [](std::uint32_t number) {
    return static_cast<std::uint16_t>(number);  // kNoIndex becomes kNoSymbol
  };
  for (const PatternStep& step : steps) {
    code->push_back(
        {step.op, narrow(step.x), narrow(step.y), narrow(step.first)});
  }
  return true;
}

std::string set_key(const std::vector<PatternSource>& patterns) {
  std::string key;
  for (const PatternSource& source : patterns) key += source.pattern + '\n';
  return key;
}

}  // namespace

Result<std::uint32_t> PatternProgram::add_set(
    const std::vector<PatternSource>& patterns, std::uint32_t stage) {
  const auto set = static_cast<std::uint32_t>(sets_.size());
  if (stage == kRuleStage) {
    const auto [known, is_new] =
        known_sets_.try_emplace(set_key(patterns), set);
    if (!is_new) return known->second;
  }
  sets_.push_back({stage, {}, kNoIndex, {}});
  captures_.emplace_back();
  for (const PatternSource& source : patterns) {
    if (auto error = add_pattern(source, set)) return *std::move(error);
  }
  return set;
}

std::uint32_t PatternProgram::add_regex_set(const std::string& regex,
                                            std::uint32_t needs) {
  sets_.push_back({kRuleStage, writer_->string(regex), needs, {}});
  captures_.emplace_back();
  return static_cast<std::uint32_t>(sets_.size() - 1);
}

void PatternProgram::ask(std::uint32_t set,
                         const std::set<std::uint32_t>& asked) {
  const std::vector<std::uint32_t> list(asked.begin(), asked.end());
  sets_[set].asks = writer_->append(Table::kAsked, list);
  asked_.insert(asked.begin(), asked.end());
}

std::optional<Error> PatternProgram::add_pattern(const PatternSource& source,
                                                 std::uint32_t set) {
  const Result<PatternTree> tree = trees_->resolve(source);
  if (!tree) return tree.error();
  bool fits = true;
  if (tree.value().kind == TreeKind::kAlternatives) {
    for (const PatternTree& child : tree.value().children) {
      fits = fits && add_program(child, set);
    }
  } else {
    fits = add_program(tree.value(), set);
  }
  if (!fits) {
    return Error{Error::Kind::kRule, source.path, source.line, source.column,
                 "the pattern is too long; several shorter ones do the same"};
  }
  if (vocabulary_->is_too_large()) {
    return Error{Error::Kind::kRule, source.path, source.line, source.column,
                 "the patterns up to this one ask for too many sets of words"};
  }
  return std::nullopt;
}

bool PatternProgram::add_program(const PatternTree& tree, std::uint32_t set) {
  Emitter emitter(vocabulary_);
  emitter.emit(tree);
  emitter.add(Op::kMatch);
  std::vector<PatternStep> steps = emitter.take_code();
  note_gaps(steps);
  note_first_words(steps);
  std::vector<Instruction> code;
  if (!pack_steps(steps, &code)) return false;

  PatternRecord pattern;
  pattern.set = set;
  pattern.code = writer_->append(Table::kInstructions, code);
  std::vector<StringRef> names;
  for (const std::string& name : emitter.take_captures()) {
    if (name == "span") {
      pattern.span_capture = static_cast<std::uint32_t>(names.size());
    }
    names.push_back(writer_->string(name));
    captures_[set].push_back(name);
  }
  pattern.captures = writer_->append(Table::kCaptures, names);

  const Prefilter prefilter = make_prefilter(tree, vocabulary_);
  const Anchor& anchor = prefilter.anchor;
  pattern.before_min = static_cast<std::uint16_t>(anchor.before.min);
  pattern.before_max = static_cast<std::uint16_t>(anchor.before.max);
  TriggerRecord trigger;
  trigger.pattern = static_cast<std::uint32_t>(patterns_.size());
  if (sets_[set].stage == kEdgeStage) trigger.when = TriggerRecord::kAtEdge;
  trigger.is_all = tree.kind == TreeKind::kWords ? 1 : 0;
  // What makes runs is tried when others have been made, and asks only then.
  std::size_t asked = sets_[set].stage < kRuleStage ? 2 : 0;
  std::vector<RequiredRecord> required;
  for (const auto& group : prefilter.required) {
    if (group.size() == 1 && asked < 2) {
      trigger.required[asked] = static_cast<std::uint16_t>(group.front().place);
      trigger.distance[asked++] = static_cast<std::uint8_t>(
          std::min<std::uint16_t>(group.front().distance, kMostDistance));
    } else {
      required.insert(required.end(), group.begin(), group.end());
    }
  }
  pattern.required = writer_->append(Table::kRequired, required);
  patterns_.push_back(pattern);
  Triggers& triggers =
      sets_[set].stage < kRuleStage ? triggers_.runs : triggers_.rules;
  std::set<std::uint32_t> symbols(anchor.symbols.begin(), anchor.symbols.end());
  for (const std::uint32_t symbol : symbols) {
    triggers[symbol].push_back(trigger);
  }
  return true;
}

// A gap asks whether the word behind it comes at all, unless that is one of the
// commonest: it is then an ordinary split.
void PatternProgram::note_gaps(std::span<PatternStep> code) {
  for (PatternStep& instruction : code) {
    if (instruction.op != Op::kGap) continue;
    std::uint32_t next = instruction.x;
    while (code[next].op == Op::kSave) ++next;
    const PatternStep& behind = code[next];
    if ((behind.op != Op::kWord && behind.op != Op::kPeek) ||
        behind.x == kNoIndex) {
      continue;
    }
    if (vocabulary_->frequency(behind.x) > kWorthAsking) {
      instruction.op = Op::kSplit;
      instruction.y =
          static_cast<std::uint32_t>(&instruction - code.data()) + 1;
    } else {
      instruction.y = vocabulary_->place(behind.x);
    }
  }
}

void PatternProgram::note_first_words(std::span<PatternStep> code) {
  for (PatternStep& instruction : code) {
    if (instruction.op != Op::kSplit && instruction.op != Op::kGap) continue;
    std::uint32_t next = instruction.x;
    while (code[next].op == Op::kSave) ++next;
    const bool is_peek = code[next].op == Op::kPeek && code[next].y == 0;
    if (!is_peek && code[next].op != Op::kWord) continue;
    instruction.first = code[next].x;
    // Nothing else leads to what stands right behind a split, so the word need
    // not be looked at once more.
    if (&code[instruction.x] != &instruction + 1) continue;
    if (!is_peek) {
      code[next].op = Op::kTake;
    } else if (next == instruction.x) {
      ++instruction.x;
    }
  }
}

AllTriggers PatternProgram::write() {
  writer_->append(Table::kPatterns, patterns_);
  writer_->append(Table::kSets, sets_);
  for (auto& [symbol, records] : triggers_.rules) {
    for (TriggerRecord& record : records) {
      if (asked_.contains(patterns_[record.pattern].set)) {
        record.when = TriggerRecord::kIfAsked;
      }
    }
  }
  return std::move(triggers_);
}

}  // namespace sincerely

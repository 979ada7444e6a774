// A recursive descent over the notation:
//
//   alternatives := sequence ("|" sequence)*
//   sequence     := item*
//   item         := atom "?"?
//   atom         := "(" alternatives ")" | "{" name ":" alternatives "}"
//                 | "..." range? ("!" atom)? | "!" atom | word | …

#include "compile/pattern_syntax.h"

#include <utility>

namespace sincerely {
namespace {

using NodeKind = PatternNode::Kind;

constexpr int kDeepest = 32;

bool is_pattern_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// Characters that end a word. `+` and its parentheses are read by stem().
bool ends_word(char c) {
  return is_pattern_space(c) ||
         std::string_view("()|?{}<>@~!^$").find(c) != std::string_view::npos;
}

class PatternParser {
 public:
  explicit PatternParser(std::string_view text) : text_(text) {}

  Result<PatternNode> parse() {
    PatternNode node = alternatives(0);
    skip_space();
    if (error_.empty() && at_ < text_.size()) {
      fail(std::string("unexpected “") + text_[at_] + "”");
    }
    if (!error_.empty()) {
      Error error;
      error.kind = Error::Kind::kRule;
      error.column = column(error_at_);
      error.message = error_;
      return error;
    }
    return node;
  }

 private:
  PatternNode alternatives(int depth);
  PatternNode sequence(int depth);
  PatternNode item(int depth);
  PatternNode atom(int depth);
  PatternNode group(int depth);
  PatternNode capture(int depth);
  PatternNode gap(int depth);
  PatternNode word();
  PatternNode exact_word();
  PatternNode named(NodeKind kind, std::size_t skip);
  PatternNode kind_name();
  std::string_view stem_chain();

  PatternNode make(NodeKind kind) {
    PatternNode node;
    node.kind = kind;
    node.column = column(at_);
    return node;
  }
  void skip_space() {
    while (at_ < text_.size() && is_pattern_space(text_[at_])) ++at_;
  }
  bool next_is(std::string_view s) const {
    return text_.substr(at_).starts_with(s);
  }
  bool take(std::string_view s) {
    if (!next_is(s)) return false;
    at_ += s.size();
    return true;
  }
  void fail(std::string message) {
    if (!error_.empty()) return;
    error_ = std::move(message);
    error_at_ = at_;
    at_ = text_.size();
  }
  std::size_t column(std::size_t at) const {
    std::size_t column = 1;
    for (const char c : text_.substr(0, at)) {
      if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) ++column;
    }
    return column;
  }
  int number();

  std::string_view text_;
  std::size_t at_ = 0;
  std::string error_;
  std::size_t error_at_ = 0;
};

PatternNode PatternParser::alternatives(int depth) {
  PatternNode node = make(NodeKind::kAlternatives);
  if (depth > kDeepest) {
    fail("nested too deeply; the limit is 32");
    return node;
  }
  do {
    node.children.push_back(sequence(depth));
  } while (take("|"));
  if (node.children.size() == 1) return std::move(node.children.front());
  return node;
}

PatternNode PatternParser::sequence(int depth) {
  PatternNode node = make(NodeKind::kSequence);
  for (skip_space(); at_ < text_.size(); skip_space()) {
    if (next_is("|") || next_is(")") || next_is("}")) break;
    node.children.push_back(item(depth));
  }
  if (node.children.size() == 1) return std::move(node.children.front());
  return node;
}

PatternNode PatternParser::item(int depth) {
  PatternNode node = atom(depth);
  if (!take("?")) return node;
  PatternNode optional = make(NodeKind::kOptional);
  optional.column = node.column;
  optional.children.push_back(std::move(node));
  return optional;
}

PatternNode PatternParser::atom(int depth) {
  if (next_is("...") || next_is("…")) return gap(depth);
  switch (text_[at_]) {
    case '(':
      return group(depth);
    case '{':
      return capture(depth);
    case '<':
      return kind_name();
    case '@':
      return named(NodeKind::kClass, 1);
    case '\'':
      return exact_word();
    case '~':
      return next_is("~!") ? named(NodeKind::kNegatedLemma, 2)
                           : named(NodeKind::kLemma, 1);
    case '!': {
      PatternNode node = make(NodeKind::kNot);
      ++at_;
      node.children.push_back(at_ < text_.size() ? atom(depth + 1) : node);
      return node;
    }
    case '^':
    case '$': {
      PatternNode node =
          make(text_[at_] == '^' ? NodeKind::kBegin : NodeKind::kEnd);
      ++at_;
      return node;
    }
    default:
      return word();
  }
}

PatternNode PatternParser::group(int depth) {
  ++at_;
  PatternNode node = alternatives(depth + 1);
  if (!take(")")) fail("“)” expected");
  return node;
}

PatternNode PatternParser::capture(int depth) {
  PatternNode node = make(NodeKind::kCapture);
  ++at_;
  const std::size_t colon = text_.find(':', at_);
  if (colon == std::string_view::npos) {
    fail("a capture is written {name: words}; “:” expected");
    return node;
  }
  node.text = text_.substr(at_, colon - at_);
  if (node.text.empty() || node.text.find(' ') != std::string::npos) {
    fail("a capture is written {name: words}; a name of one word expected");
    return node;
  }
  at_ = colon + 1;
  node.children.push_back(alternatives(depth + 1));
  if (!take("}")) fail("“}” expected at the end of the capture");
  return node;
}

int PatternParser::number() {
  int value = 0;
  const std::size_t first = at_;
  for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_) {
    if (value <= kLargestGap) value = value * 10 + (text_[at_] - '0');
  }
  if (at_ == first) fail("a number expected, as in ...{0,3}");
  return value;
}

PatternNode PatternParser::gap(int depth) {
  PatternNode node = make(NodeKind::kGap);
  at_ += 3;  // "..." and "…" are both three bytes
  node.max = kDefaultGap;
  if (take("{")) {
    node.min = number();
    if (!take(",")) fail("“,” expected, as in ...{0,3}");
    node.max = number();
    if (!take("}")) fail("“}” expected, as in ...{0,3}");
    if (node.max > kLargestGap) fail("a gap has at most 30 words");
    if (node.max < node.min) fail("the gap's limits are in the wrong order");
  }
  if (at_ + 1 < text_.size() && take("!")) {
    node.children.push_back(atom(depth + 1));
  }
  return node;
}

PatternNode PatternParser::kind_name() {
  PatternNode node = make(NodeKind::kKind);
  const std::size_t close = text_.find('>', at_);
  if (close == std::string_view::npos) {
    fail("“>” expected, as in <number>");
    return node;
  }
  node.text = text_.substr(at_ + 1, close - at_ - 1);
  at_ = close + 1;
  return node;
}

PatternNode PatternParser::named(NodeKind kind, std::size_t skip) {
  PatternNode node = make(kind);
  at_ += skip;
  const std::size_t first = at_;
  while (at_ < text_.size() && !ends_word(text_[at_])) ++at_;
  node.text = text_.substr(first, at_ - first);
  if (node.text.empty()) fail("a name expected");
  return node;
}

PatternNode PatternParser::exact_word() {
  PatternNode node = make(NodeKind::kExactWord);
  const std::size_t close = text_.find('\'', at_ + 1);
  if (close == std::string_view::npos) {
    fail("a closing ' expected, as in 'Jūs'");
    return node;
  }
  node.text = text_.substr(at_ + 1, close - at_ - 1);
  at_ = close + 1;
  return node;
}

// stem+suffix+(y)suffix*: parentheses belong to the chain after the first "+",
// and "?" where another suffix or the end of the word follows a suffix.
std::string_view PatternParser::stem_chain() {
  const std::size_t first = at_;
  int open = 0;
  for (; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (c == '(') {
      ++open;
    } else if (c == ')') {
      if (open == 0) break;
      --open;
    } else if (open == 0 && (is_pattern_space(c) || c == '|' || c == '}')) {
      break;
    }
  }
  return text_.substr(first, at_ - first);
}

PatternNode PatternParser::word() {
  PatternNode node = make(NodeKind::kWord);
  const std::size_t first = at_;
  while (at_ < text_.size() && !ends_word(text_[at_]) && !next_is("...") &&
         text_[at_] != '+') {
    ++at_;
  }
  if (next_is("+") && at_ > first) {
    at_ = first;
    node.kind = NodeKind::kStem;
    node.text = stem_chain();
    return node;
  }
  std::string_view word = text_.substr(first, at_ - first);
  if (word.empty()) {
    fail(std::string("unexpected “") + text_[at_] + "”");
    return node;
  }
  if (word.size() > 1 && word.ends_with('*')) {
    node.kind = NodeKind::kPrefix;
    word.remove_suffix(1);
  } else if (word.size() > 1 && word.starts_with('*')) {
    node.kind = NodeKind::kSuffix;
    word.remove_prefix(1);
  }
  if (word.find('*') != std::string_view::npos) {
    fail("“*” stands at the beginning or the end of a word");
  }
  node.text = word;
  return node;
}

}  // namespace

Result<PatternNode> parse_pattern(std::string_view pattern) {
  return PatternParser(pattern).parse();
}

}  // namespace sincerely

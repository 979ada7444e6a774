#include "suppress/directive.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "input/ascii.h"
#include "input/nearest.h"
#include "input/span.h"
#include "suppress/front_matter_directive.h"

namespace sincerely {
namespace {

constexpr std::string_view kCommentForm =
    "sincerely: disable-next-line RULE -- reason";
// What parts the names from the reason: two hyphens, or a dash.
constexpr std::string_view kDashes[] = {"--", "—", "–"};

bool is_rule_letter(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || c == '_' || c == '/';
}

// Blanks and line ends as one blank each, without the stars that lines of
// `/* … */` begin with.
std::string in_one_line(std::string_view text) {
  std::string out;
  bool begins_line = false;
  for (const char c : text) {
    const bool is_star = begins_line && c == '*';
    begins_line = c == '\n' || (begins_line && is_whitespace(c));
    if (is_star) continue;
    if (!is_whitespace(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

class DirectiveReader {
 public:
  explicit DirectiveReader(const Comment& comment)
      : comment_(comment), words_(comment.words) {}

  Directives read() {
    if (comment_.kind == Comment::Kind::kShown) {
      return fault(0, words_.size(), "[//]: # \"sincerely: …\"");
    }
    const std::size_t dashes = words_.find("--");
    if (comment_.kind == Comment::Kind::kXml && dashes != kNpos) {
      return fault(dashes, dashes + 2, "—");
    }
    Directive directive;
    const Word action = next_word();
    const auto known = std::ranges::find(kActions, text_of(action));
    if (known == std::end(kActions)) return unknown_action(action);
    directive.action = static_cast<Action>(known - std::begin(kActions));
    for (;;) {
      skip(", \t\r\n");
      if (at_ == words_.size()) break;
      if (const std::size_t size = dash_size()) {
        directive.reason = in_one_line(words_.substr(at_ + size));
        break;
      }
      const Word name = next_word();
      const std::string_view text = text_of(name);
      if (!std::ranges::all_of(text, is_rule_letter)) {
        return fault(name.begin, name.end, std::string(kCommentForm));
      }
      directive.rules.push_back(
          {std::string(text), span_of(name.begin, name.end)});
    }
    return std::vector<Directive>{std::move(directive)};
  }

 private:
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  std::string_view text_of(Word word) const {
    return words_.substr(word.begin, word.end - word.begin);
  }

  void skip(std::string_view passed) {
    at_ = std::min(words_.find_first_not_of(passed, at_), words_.size());
  }

  // Up to a blank or a comma.
  Word next_word() {
    skip(kWhitespace);
    const std::size_t begin = at_;
    at_ = std::min(words_.find_first_of(", \t\r\n", at_), words_.size());
    return {begin, at_};
  }

  // Of what the reason begins behind; 0 if a name follows.
  std::size_t dash_size() const {
    for (const std::string_view dash : kDashes) {
      if (words_.substr(at_).starts_with(dash)) return dash.size();
    }
    return 0;
  }

  // Where the words are written in another way, all of them.
  Span span_of(std::size_t begin, std::size_t end) const {
    const Span place = comment_.place;
    if (place.size() != words_.size()) return place;
    return {place.begin + static_cast<std::uint32_t>(begin),
            place.begin + static_cast<std::uint32_t>(end)};
  }

  DirectiveFault fault(std::size_t begin, std::size_t end,
                       std::string expected) const {
    const Span span = begin == end ? comment_.span : span_of(begin, end);
    return {in_one_line(words_.substr(begin, end - begin)), std::move(expected),
            span};
  }

  DirectiveFault unknown_action(Word action) const {
    std::string expected = nearest(text_of(action), kActions);
    if (expected.empty()) expected = kCommentForm;
    DirectiveFault out = fault(action.begin, action.end, std::move(expected));
    if (out.found.empty()) out.found = kCommentMark;
    return out;
  }

  const Comment& comment_;
  std::string_view words_;
  std::size_t at_ = 0;
};

}  // namespace

Directives read_directives(const Comment& comment) {
  if (comment.kind == Comment::Kind::kFrontMatter) {
    return read_front_matter_directives(comment);
  }
  return DirectiveReader(comment).read();
}

}  // namespace sincerely

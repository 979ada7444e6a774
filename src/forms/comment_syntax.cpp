#include "forms/comment_syntax.h"

#include <algorithm>

#include "forms/number_escape.h"
#include "input/ascii.h"
#include "input/comment_lines.h"
#include "input/span.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxReferenceLabel = 40;  // bytes of `[//]: #`

class CommentReader {
 public:
  CommentReader(std::string_view text, std::size_t mark)
      : text_(text), mark_(mark), words_(mark + kCommentMark.size()) {}

  std::optional<Comment> read(CommentStyles styles) const {
    const std::size_t opened = before(mark_, kWhitespace);
    const std::string_view head = text_.substr(0, opened);
    if ((styles & (kMarkupComments | kXmlComments)) != 0 &&
        head.ends_with("<!--")) {
      const auto kind = (styles & kXmlComments) != 0 ? Comment::Kind::kXml
                                                     : Comment::Kind::kPlain;
      return closed(opened - 4, "-->", kind);
    }
    if ((styles & kReferenceComments) != 0) {
      if (auto comment = read_reference()) return comment;
    }
    if ((styles & kSlashComments) != 0) {
      const std::size_t star = before(mark_, " \t\r\n*");
      if (text_.substr(star).starts_with('*') &&
          text_.substr(0, star).ends_with('/')) {
        return closed(star - 1, "*/", Comment::Kind::kPlain);
      }
      if (before_blanks().ends_with("//")) {
        return line(before_blanks().size() - 2);
      }
    }
    return read_hash(styles);
  }

 private:
  std::size_t before(std::size_t at, std::string_view passed) const {
    while (at > 0 && passed.find(text_[at - 1]) != kNpos) --at;
    return at;
  }
  std::string_view before_blanks() const {
    return text_.substr(0, before(mark_, kSpaceAndTab));
  }

  bool begins_line(std::size_t at) const {
    at = before(at, kSpaceAndTab);
    return at == 0 || text_[at - 1] == '\n' || text_[at - 1] == '\r';
  }

  std::optional<Comment> read_hash(CommentStyles styles) const {
    std::string_view head = before_blanks();
    if ((styles & kPoComments) != 0 && head.ends_with("#.")) {
      head.remove_suffix(1);
    }
    if (head.empty()) return std::nullopt;
    const std::size_t begin = head.size() - 1;
    const bool is_bang =
        head.back() == '!' && (styles & kPropertiesComments) != 0;
    if (head.back() != '#' && !is_bang) return std::nullopt;
    const bool is_yaml =
        (styles & kHashComments) != 0 &&
        (begin == 0 || kWhitespace.find(text_[begin - 1]) != kNpos);
    const bool is_line = (styles & (kPoComments | kPropertiesComments)) != 0 &&
                         begins_line(begin);
    return is_yaml || is_line ? line(begin) : std::nullopt;
  }

  // `[//]: # (…)`: a link that nothing refers to.
  std::optional<Comment> read_reference() const {
    const std::string_view head = before_blanks();
    if (head.empty()) return std::nullopt;
    const std::size_t open = std::string_view("(\"'").find(head.back());
    if (open == kNpos) return std::nullopt;
    const std::size_t begin = before(head.size() - 1, kSpaceAndTab);
    const std::size_t least = begin - std::min(begin, kMaxReferenceLabel);
    const std::string_view label = text_.substr(least, begin - least);
    const std::size_t bracket = label.rfind('[');
    if (bracket == kNpos || !begins_line(least + bracket)) return std::nullopt;
    const std::size_t colon = label.find("]:", bracket);
    if (colon == kNpos) return std::nullopt;
    auto comment = line(least + bracket);
    if (!comment || comment->words.empty()) return comment;
    if (comment->words.back() == ")\"'"[open]) {
      comment->words.pop_back();
      const Span place = comment->place;
      comment->place = trimmed_span(text_, place.begin, place.end - 1);
      comment->words.resize(comment->place.size());
    }
    return comment;
  }

  std::optional<Comment> line(std::size_t begin) const {
    const std::size_t limit = std::min(text_.size(), words_ + kMaxComment);
    const std::size_t end =
        std::min(text_.substr(0, limit).find_first_of("\r\n", words_), limit);
    return make(begin, end, end, Comment::Kind::kPlain);
  }

  std::optional<Comment> closed(std::size_t begin, std::string_view close,
                                Comment::Kind kind) const {
    const std::size_t limit = std::min(text_.size(), words_ + kMaxComment);
    const std::size_t end = text_.substr(0, limit).find(close, words_);
    if (end == kNpos) return std::nullopt;
    return make(begin, end, end + close.size(), kind);
  }

  std::optional<Comment> make(std::size_t begin, std::size_t words_end,
                              std::size_t end, Comment::Kind kind) const {
    Comment comment;
    comment.kind = kind;
    comment.span = span_of(begin, end);
    comment.place = trimmed_span(text_, words_, words_end);
    comment.words = text_.substr(comment.place.begin, comment.place.size());
    return comment;
  }

  std::string_view text_;
  std::size_t mark_;
  std::size_t words_;
};

// The inside of a string of JSON; what is no escape stays as it stands.
std::string unescaped(std::string_view text) {
  constexpr std::string_view kNames = "nrtbf";
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '\\' || at + 1 == text.size()) {
      out += text[at++];
      continue;
    }
    const NumberEscape escape = read_utf16_escape(text.substr(at), 4);
    if (escape.size != 0) {
      if (escape.value != 0) append_utf8(escape.value, &out);
      at += escape.size;
      continue;
    }
    const bool is_blank = kNames.find(text[at + 1]) != kNpos;
    out += is_blank ? ' ' : text[at + 1];
    at += 2;
  }
  return out;
}

// The `"` that ends the string whose inside begins at `at`.
std::size_t string_end(std::string_view text, std::size_t at) {
  for (; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] == '"') return at;
    if (text[at] == '\\') ++at;
  }
  return kNpos;
}

}  // namespace

std::optional<Comment> read_comment(std::string_view text, std::size_t mark,
                                    CommentStyles styles) {
  return CommentReader(text, mark).read(styles);
}

std::optional<Comment> read_json_comment(std::string_view text,
                                         std::size_t mark) {
  std::size_t before = mark;
  while (before > 0 && kWhitespace.find(text[before - 1]) != kNpos) --before;
  if (before == 0 || (text[before - 1] != '{' && text[before - 1] != ',')) {
    return std::nullopt;
  }
  text = text.substr(0, std::min(text.size(), mark + kMaxComment));
  const std::size_t name_end = string_end(text, mark + 1);
  if (name_end == kNpos) return std::nullopt;
  const std::size_t colon = text.find_first_not_of(kWhitespace, name_end + 1);
  if (colon == kNpos || text[colon] != ':') return std::nullopt;
  const std::size_t open = text.find_first_not_of(kWhitespace, colon + 1);
  if (open == kNpos || text[open] != '"') return std::nullopt;
  const std::size_t close = string_end(text, open + 1);
  if (close == kNpos) return std::nullopt;
  Comment comment;
  comment.span = span_of(mark, close + 1);
  comment.place = trimmed_span(text, open + 1, close);
  comment.words =
      unescaped(text.substr(comment.place.begin, comment.place.size()));
  return comment;
}

}  // namespace sincerely

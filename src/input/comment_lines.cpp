#include "input/comment_lines.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "input/ascii.h"
#include "input/lines.h"
#include "input/span.h"

namespace sincerely {
namespace {

// What a comment begins with and ends with; without an end, it ends with its
// line. Longer openings come before those that they begin with.
struct CommentMarks {
  std::string_view open;
  std::string_view close;
};
constexpr CommentMarks kStyles[] = {
    {"<!--", "-->"},                                                // HTML
    {"{{!--", "--}}"}, {"{{!", "}}"}, {"{#", "#}"}, {"<%#", "%>"},  // templates
    {"#", ""},         {"//", ""},
};

// A comment, and whether its lines have nothing else in them.
struct FoundComment {
  Comment comment;
  bool has_lines = false;
};

class CommentFinder {
 public:
  CommentFinder(std::string_view text, std::size_t begin)
      : text_(text), begin_(begin) {}

  std::vector<FoundComment> find() {
    std::vector<FoundComment> out;
    std::size_t at = text_.find(kCommentMark, begin_);
    while (at != kNpos) {
      std::size_t next = at + kCommentMark.size();
      for (const CommentMarks& style : kStyles) {
        auto found = read(style, at);
        if (!found) continue;
        next = found->comment.span.end;
        begin_ = next;
        out.push_back(*std::move(found));
        break;
      }
      at = text_.find(kCommentMark, next);
    }
    return out;
  }

 private:
  // Where the blanks before `at` begin.
  std::size_t before_blanks(std::size_t at) const {
    while (at > begin_ && kSpaceAndTab.find(text_[at - 1]) != kNpos) --at;
    return at;
  }

  bool begins_line(std::size_t at) const {
    return at == begin_ || text_[at - 1] == '\n' || text_[at - 1] == '\r';
  }

  // The comment whose mark is at `mark`, if it is of this style.
  std::optional<FoundComment> read(const CommentMarks& style,
                                   std::size_t mark) const {
    const std::size_t opened = before_blanks(mark);
    if (!text_.substr(begin_, opened - begin_).ends_with(style.open)) {
      return std::nullopt;
    }
    const std::size_t begin = opened - style.open.size();
    const std::size_t words = mark + kCommentMark.size();
    const std::size_t limit = std::min(text_.size(), words + kMaxComment);
    std::size_t close =
        style.close.empty()
            ? text_.substr(0, limit).find_first_of("\r\n", words)
            : text_.substr(0, limit).find(style.close, words);
    if (close == kNpos && style.close.empty() && limit == text_.size()) {
      close = limit;
    }
    if (close == kNpos) return std::nullopt;
    FoundComment out;
    out.comment.place = trimmed_span(text_, words, close);
    out.comment.words =
        text_.substr(out.comment.place.begin, out.comment.place.size());
    const std::size_t end = close + style.close.size();
    const std::size_t line = before_blanks(begin);
    const std::size_t rest =
        std::min(text_.find_first_not_of(kSpaceAndTab, end), text_.size());
    const bool ends_line =
        rest == text_.size() || text_[rest] == '\n' || text_[rest] == '\r';
    out.has_lines = begins_line(line) && ends_line;
    if (!out.has_lines && style.open != "<!--") return std::nullopt;
    out.comment.span = out.has_lines ? span_of(line, behind_line_end(rest))
                                     : span_of(begin, end);
    return out;
  }

  std::size_t behind_line_end(std::size_t at) const {
    if (at == text_.size()) return at;
    return at + (text_.substr(at).starts_with("\r\n") ? 2 : 1);
  }

  std::string_view text_;
  std::size_t begin_;  // of what was not read yet
};

// Keeps those that are no part of other markup, and puts them into `inert`.
void put_in(std::vector<FoundComment>* found, std::vector<Inert>* inert) {
  std::vector<Inert> out;
  auto at = inert->begin();
  std::erase_if(*found, [&](const FoundComment& one) {
    const Span span = one.comment.span;
    while (at != inert->end() && at->span.end <= span.begin) {
      out.push_back(*at++);
    }
    auto end = at;
    bool is_apart = true;
    for (; end != inert->end() && end->span.overlaps(span); ++end) {
      is_apart = is_apart && span.contains(end->span);
    }
    if (!is_apart) return true;
    if (!one.has_lines) return at == end;  // `<!--` of no comment
    out.push_back({Inert::Kind::kComment, span});
    at = end;
    return false;
  });
  out.insert(out.end(), at, inert->end());
  *inert = std::move(out);
}

// The next line with words behind each comment.
void find_next_lines(std::string_view text, std::vector<FoundComment>* found) {
  for (std::size_t i = found->size(); i-- > 0;) {
    Comment& comment = (*found)[i].comment;
    const Comment* const after =
        i + 1 < found->size() ? &(*found)[i + 1].comment : nullptr;
    std::size_t begin = comment.span.end;
    if (!(*found)[i].has_lines) {
      begin = std::min(text.find_first_of("\r\n", begin), text.size());
    }
    const std::size_t word =
        std::min(text.find_first_not_of(kWhitespace, begin), text.size());
    if (after != nullptr && (*found)[i + 1].has_lines &&
        word >= after->span.begin) {
      comment.next = after->next;
      continue;
    }
    if (word == text.size()) continue;
    const std::size_t end =
        std::min(text.find_first_of("\r\n", word), text.size());
    comment.next = span_of(word, end);
  }
}

}  // namespace

Span trimmed_span(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && kWhitespace.find(text[begin]) != kNpos) ++begin;
  while (end > begin && kWhitespace.find(text[end - 1]) != kNpos) --end;
  return span_of(begin, end);
}

std::vector<Comment> find_comment_lines(std::string_view text,
                                        std::size_t begin,
                                        std::vector<Inert>* inert) {
  std::vector<FoundComment> found = CommentFinder(text, begin).find();
  if (found.empty()) return {};
  put_in(&found, inert);
  find_next_lines(text, &found);
  std::vector<Comment> out;
  out.reserve(found.size());
  for (FoundComment& one : found) out.push_back(std::move(one.comment));
  return out;
}

}  // namespace sincerely

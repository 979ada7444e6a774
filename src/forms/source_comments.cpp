#include "forms/source_comments.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "forms/comment_syntax.h"
#include "input/ascii.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr std::string_view kJsonMark = "\"@sincerely";

// By place.
std::vector<Comment> read_comments(std::string_view text,
                                   CommentStyles styles) {
  std::vector<Comment> out;
  std::size_t at = text.find(kCommentMark);
  while (at != kNpos) {
    const auto comment = read_comment(text, at, styles);
    std::size_t next = at + kCommentMark.size();
    if (comment &&
        (out.empty() || out.back().span.end <= comment->span.begin)) {
      next = std::max<std::size_t>(next, comment->span.end);
      out.push_back(*comment);
    }
    at = text.find(kCommentMark, next);
  }
  if ((styles & kJsonComments) == 0) return out;
  for (at = text.find(kJsonMark); at != kNpos;
       at = text.find(kJsonMark, at + 1)) {
    if (auto comment = read_json_comment(text, at)) {
      out.push_back(*std::move(comment));
    }
  }
  std::ranges::stable_sort(out, {}, &Comment::span);
  return out;
}

bool has_words(std::string_view text) { return !is_blank(text); }

// Where in the source a text stands that has words, by place.
std::vector<Stretch> prose_stretches(std::string_view text,
                                     const SourceMap& map) {
  std::vector<Stretch> out;
  for (const Stretch& stretch : map.stretches()) {
    const std::string_view words =
        text.substr(stretch.text.begin, stretch.text.size());
    if (!stretch.source.empty() && has_words(words)) out.push_back(stretch);
  }
  return out;
}

std::uint32_t source_end(const Stretch& stretch) { return stretch.source.end; }

// The first that a comment lies in; nothing if it lies in none.
const Stretch* prose_at(const std::vector<Stretch>& prose, Span comment) {
  const auto found =
      std::ranges::upper_bound(prose, comment.begin, {}, source_end);
  const bool is_in = found != prose.end() && found->source.overlaps(comment);
  return is_in ? &*found : nullptr;
}

const Stretch* first_behind(const std::vector<Stretch>& prose, Span comment) {
  const auto found = std::ranges::lower_bound(
      prose, comment.end, {}, [](const Stretch& s) { return s.source.begin; });
  return found == prose.end() ? nullptr : &*found;
}

// The first line behind a comment that has text, from its first word on. Ask
// for one comment after the other.
class NextLines {
 public:
  NextLines(std::string_view source, const std::vector<Stretch>& prose)
      : source_(source), prose_(prose) {}

  Span behind(Span comment) {
    own_end_ = line_end(comment.end, own_end_);
    if (own_end_ == source_.size()) return {};
    const std::uint32_t begin = word_behind(own_end_);
    if (begin == 0) return {};
    end_ = line_end(begin, end_);
    return {begin, static_cast<std::uint32_t>(end_)};
  }

 private:
  // `known` is that of a place before `at`: if it is not passed, it holds.
  std::size_t line_end(std::size_t at, std::size_t known) const {
    if (known >= at && known != 0) return known;
    return std::min(source_.find_first_of("\r\n", at), source_.size());
  }

  // 0 if there is none.
  std::uint32_t word_behind(std::size_t line_end) const {
    const auto at = static_cast<std::uint32_t>(line_end);
    // A stretch may have begun before, and go on over the line's end.
    const auto over = std::ranges::upper_bound(prose_, at, {}, source_end);
    if (over != prose_.end() && over->source.begin < at) {
      const std::size_t word = source_.find_first_not_of(kWhitespace, line_end);
      if (word < over->source.end) return static_cast<std::uint32_t>(word);
    }
    const Stretch* next = first_behind(prose_, {at, at});
    return next == nullptr ? 0 : next->source.begin;
  }

  std::string_view source_;
  const std::vector<Stretch>& prose_;
  std::size_t own_end_ = 0;
  std::size_t end_ = 0;
};

// A message as it stands in the file.
struct Unit {
  Span span;
  std::string_view key;
};

// Each with the plural forms and branches that stand beside it.
std::vector<Unit> units_of(const Document& document) {
  std::vector<Unit> out;
  for (const Message& message : document.messages) {
    const auto& stretches = message.map.stretches();
    if (stretches.empty()) continue;
    const Span span = {stretches.front().source.begin,
                       stretches.back().source.end};
    if (!out.empty() && out.back().key == message.key) {
      out.back().span.begin = std::min(out.back().span.begin, span.begin);
      out.back().span.end = std::max(out.back().span.end, span.end);
    } else {
      out.push_back({span, message.key});
    }
  }
  std::ranges::stable_sort(out, {},
                           [](const Unit& unit) { return unit.span.begin; });
  return out;
}

class Catalogue {
 public:
  explicit Catalogue(const Document& document)
      : text_(document.file.text), units_(units_of(document)) {}

  // Ask for one comment after the other.
  Span next_message(Span comment) {
    const Span rest = within(comment);
    if (!rest.empty()) return rest;
    const auto found = std::ranges::lower_bound(
        units_, comment.end, {},
        [](const Unit& unit) { return unit.span.begin; });
    if (found == units_.end()) return {};
    // What PO has put aside is no message, and has its own comments.
    if (aside_ < comment.end) {
      aside_ = std::min(text_.find("\n#~", comment.end), text_.size());
    }
    return aside_ < found->span.begin ? Span{} : found->span;
  }

 private:
  // Between the plural forms of a message: those that follow.
  Span within(Span comment) const {
    auto found = std::ranges::upper_bound(
        units_, comment.begin, {},
        [](const Unit& unit) { return unit.span.begin; });
    if (found == units_.begin()) return {};
    --found;
    return found->span.end > comment.end ? Span{comment.end, found->span.end}
                                         : Span{};
  }

  std::string_view text_;
  std::vector<Unit> units_;
  std::size_t aside_ = 0;  // the next entry of PO that was put aside
};

std::vector<Stretch> prose_stretches(const Document& document) {
  std::vector<Stretch> out;
  for (const Message& message : document.messages) {
    const std::vector<Stretch> one =
        prose_stretches(message.letter.text, message.map);
    out.insert(out.end(), one.begin(), one.end());
  }
  std::ranges::stable_sort(out, {}, &Stretch::source);
  return out;
}

// Whether a reader sees words where a comment was meant: in a letter, not in
// code or in what it quotes.
bool is_shown(const Document& document, const Stretch& stretch, Span comment) {
  if (document.is_catalogue || document.messages.size() != 1) return false;
  const std::uint32_t begin =
      stretch.text.begin +
      (std::max(comment.begin, stretch.source.begin) - stretch.source.begin);
  return std::ranges::none_of(
      document.messages[0].letter.inert, [&](const Inert& inert) {
        return inert.span.begin <= begin && begin < inert.span.end;
      });
}

// What a reader sees is no comment, even if it was meant as one.
void drop_prose(const Document& document, const std::vector<Stretch>& prose,
                std::vector<Comment>* comments) {
  std::erase_if(*comments, [&](Comment& comment) {
    const Stretch* stretch = prose_at(prose, comment.span);
    if (stretch == nullptr) return false;
    if (!is_shown(document, *stretch, comment.span)) return true;
    if (document.file.text[comment.span.begin] == '[') {
      comment.kind = Comment::Kind::kShown;
      return false;
    }
    // Within a line Markdown takes no comment with `--` in it, like XML.
    comment.kind = Comment::Kind::kXml;
    return comment.words.find("--") == kNpos;
  });
}

}  // namespace

void find_source_comments(CommentStyles styles, Document* document) {
  const std::string_view text = document->file.text;
  std::vector<Comment> comments = read_comments(text, styles);
  if (comments.empty()) return;
  const std::vector<Stretch> prose = prose_stretches(*document);
  drop_prose(*document, prose, &comments);
  if (document->is_catalogue) {
    Catalogue catalogue(*document);
    for (Comment& comment : comments) {
      comment.next = catalogue.next_message(comment.span);
    }
  } else {
    NextLines lines(text, prose);
    for (Comment& comment : comments) {
      comment.next = lines.behind(comment.span);
    }
  }
  std::vector<Comment>& all = document->file.comments;
  std::ranges::move(comments, std::back_inserter(all));
}

std::vector<PartComment> find_page_comments(std::string_view html,
                                            const SourceMap& map) {
  std::vector<PartComment> out;
  std::vector<Comment> comments = read_comments(html, kMarkupComments);
  if (comments.empty()) return out;
  std::vector<Stretch> prose;
  for (const Stretch& stretch : map.stretches()) {
    if (!stretch.source.empty() &&
        has_words(html.substr(stretch.source.begin, stretch.source.size()))) {
      prose.push_back(stretch);
    }
  }
  std::erase_if(comments, [&](const Comment& comment) {
    return prose_at(prose, comment.span) != nullptr;
  });
  NextLines lines(html, prose);
  for (Comment& comment : comments) {
    comment.next = lines.behind(comment.span);
    const Stretch* next = first_behind(prose, comment.span);
    const std::uint32_t follows =
        next == nullptr ? UINT32_MAX : next->text.begin;
    out.push_back({std::move(comment), follows});
  }
  return out;
}

}  // namespace sincerely

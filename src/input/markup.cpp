#include "input/markup.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "input/ascii.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxTagSize = 4096;  // bytes
constexpr std::size_t kMaxTagName = 10;    // "blockquote"

// The elements that letters are written with. `<name>` and the like are words.
constexpr std::array<std::string_view, 49> kElements = {
    "a",      "abbr",   "b",     "big",    "blockquote", "body",  "br",
    "center", "cite",   "code",  "del",    "div",        "em",    "font",
    "footer", "h1",     "h2",    "h3",     "h4",         "h5",    "h6",
    "head",   "header", "hr",    "html",   "i",          "img",   "ins",
    "li",     "link",   "meta",  "ol",     "p",          "pre",   "s",
    "script", "small",  "span",  "strike", "strong",     "style", "sub",
    "sup",    "table",  "tbody", "td",     "th",         "tr",    "ul",
};
static_assert(std::is_sorted(kElements.begin(), kElements.end()));

// The bytes that markup or a quoted line may begin with.
constexpr std::array<bool, 256> kMarkupStarters = [] {
  std::array<bool, 256> starters{};
  for (const char c : std::string_view("<>*_")) {
    starters[static_cast<unsigned char>(c)] = true;
  }
  return starters;
}();

// Goes over the text once, from one byte that may begin something to the next.
class MarkupScanner {
 public:
  MarkupScanner(std::string_view text, std::vector<Inert>* inert)
      : text_(text), inert_(inert) {}

  void scan(std::size_t begin) {
    done_ = begin;
    std::size_t at = next_starter(begin);
    while (at < text_.size()) {
      const char c = text_[at];
      if (c == '<') {
        at = pass(Inert::Kind::kMarkup, at, tag_size(at), 1);
      } else if (c == '>') {
        at = pass_quote(at);
      } else {
        const std::size_t run = run_size(at);
        at = pass(Inert::Kind::kMarkup, at, emphasis_size(at, run), run);
      }
      at = next_starter(at);
    }
  }

 private:
  std::size_t next_starter(std::size_t at) const {
    while (at < text_.size() &&
           !kMarkupStarters[static_cast<unsigned char>(text_[at])]) {
      ++at;
    }
    return at;
  }

  // Adds a span of `size` bytes, or passes over `otherwise` ones if it is
  // empty. Returns where to go on.
  std::size_t pass(Inert::Kind kind, std::size_t at, std::size_t size,
                   std::size_t otherwise) {
    if (size == 0) return at + otherwise;
    done_ = at + size;
    inert_->push_back(
        {kind,
         {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(done_)}});
    return done_;
  }

  // A line is quoted if nothing but blanks stands before its `>`.
  std::size_t pass_quote(std::size_t at) {
    std::size_t begin = at;
    while (begin > done_ &&
           (text_[begin - 1] == ' ' || text_[begin - 1] == '\t')) {
      --begin;
    }
    if (begin > 0 && text_[begin - 1] != '\n' && text_[begin - 1] != '\r') {
      return at + 1;
    }
    std::size_t end = at;
    while (end < text_.size() && text_[end] != '\n' && text_[end] != '\r') {
      ++end;
    }
    return pass(Inert::Kind::kQuote, begin, end - begin, 1);
  }

  // 0 if there is no tag at `at`.
  std::size_t tag_size(std::size_t at) {
    if (text_.substr(at).starts_with("<!--")) {
      return through("-->", at, &no_comment_end_);
    }
    std::size_t name_begin = at + 1;
    if (name_begin < text_.size() && text_[name_begin] == '/') ++name_begin;
    const std::string name = element_name(name_begin);
    if (!std::binary_search(kElements.begin(), kElements.end(),
                            std::string_view(name))) {
      return 0;
    }
    const std::size_t end = tag_end(name_begin + name.size());
    if (end == kNpos) return 0;
    if (name_begin == at + 1 && name == "style") {
      return std::max(end - at, through("</style>", at, &no_style_end_));
    }
    if (name_begin == at + 1 && name == "script") {
      return std::max(end - at, through("</script>", at, &no_script_end_));
    }
    return end - at;
  }

  std::string element_name(std::size_t begin) const {
    std::string name;
    for (std::size_t i = begin; i < text_.size(); ++i) {
      const char c = text_[i];
      if (!is_ascii_alphanumeric(c) || name.size() > kMaxTagName) break;
      name += to_ascii_lower(c);
    }
    return name;
  }

  // Just after the `>` of a tag whose name ends at `at`. Another `<` ends the
  // search, also between quotation marks, so that no text is gone over twice.
  std::size_t tag_end(std::size_t at) const {
    const std::size_t limit = std::min(text_.size(), at + kMaxTagSize);
    if (at >= limit ||
        !(is_whitespace(text_[at]) || text_[at] == '/' || text_[at] == '>')) {
      return kNpos;
    }
    char quote = 0;
    for (; at < limit; ++at) {
      const char c = text_[at];
      if (c == '<') return kNpos;
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '>') {
        return at + 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return kNpos;
  }

  // From `at` to the end of the next `end`. `*missing` remembers that there is
  // none, as it is then looked for but once.
  std::size_t through(std::string_view end, std::size_t at, bool* missing) {
    if (*missing) return 0;
    const std::size_t found = text_.find(end, at);
    *missing = found == kNpos;
    return *missing ? 0 : found + end.size() - at;
  }

  std::size_t run_size(std::size_t at) const {
    return std::min(text_.find_first_not_of(text_[at], at), text_.size()) - at;
  }

  // `**` (or `***`) at an edge of a word, `__` at the outer edge of one; 0 if
  // the run of such characters at `at` is neither.
  std::size_t emphasis_size(std::size_t at, std::size_t run) const {
    const bool is_star = text_[at] == '*';
    if (run != 2 && !(run == 3 && is_star)) return 0;
    const char before = at > 0 ? text_[at - 1] : ' ';
    const char after = at + run < text_.size() ? text_[at + run] : ' ';
    if (is_whitespace(before) && is_whitespace(after)) return 0;
    if (!is_star && is_word_byte(before) && is_word_byte(after)) return 0;
    return run;
  }

  std::string_view text_;
  std::vector<Inert>* inert_;
  std::size_t done_ = 0;  // where the last span ended
  bool no_comment_end_ = false;
  bool no_style_end_ = false;
  bool no_script_end_ = false;
};

}  // namespace

void find_inert(std::string_view text, std::size_t begin,
                std::vector<Inert>* inert) {
  MarkupScanner(text, inert).scan(begin);
}

}  // namespace sincerely

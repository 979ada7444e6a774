#include "lsp/rule_comment.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "forms/form.h"
#include "forms/source_comments.h"
#include "input/span.h"

namespace sincerely {
namespace {

// What stands around a comment in the forms that have one, and the dashes that
// its reason stands behind.
struct Style {
  std::string_view before;
  std::string_view after;
  std::string_view dash;
};

constexpr Style kStyles[] = {
    {"# sincerely: ", "", " -- "},
    {"<!-- sincerely: ", " -->", " — "},
    {"// sincerely: ", "", " -- "},
    {"\"@sincerely\": \"", "\",", " -- "},
};

constexpr std::string_view kLineEnds = "\r\n";

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t end =
      at == 0 ? kNpos : text.find_last_of(kLineEnds, at - 1);
  return end == kNpos ? 0 : end + 1;
}

// Behind the last line before it that is empty.
std::size_t block_begin(std::string_view text, std::size_t at) {
  std::size_t begin = line_begin(text, at);
  while (begin > 0) {
    const std::size_t end = text.find_last_not_of(kLineEnds, begin - 1);
    if (end == kNpos) return begin;
    const std::string_view between = text.substr(end + 1, begin - end - 1);
    if (std::ranges::count(between, '\n') > 1) return begin;
    begin = line_begin(text, end);
  }
  return begin;
}

bool is_hidden_alone(const std::vector<Finding>& before, const Finding& hidden,
                     const std::vector<Finding>& after) {
  const auto same = [](const Finding& one, const Finding& other) {
    return one.rule == other.rule && one.message == other.message &&
           one.span.size() == other.span.size();
  };
  // Of a rule that finds the same twice in a line, both are hidden.
  std::size_t at = 0;
  bool is_hidden = false;
  for (const Finding& finding : before) {
    if (at < after.size() && same(finding, after[at]) && &finding != &hidden) {
      ++at;
    } else if (finding.rule == hidden.rule) {
      is_hidden = is_hidden || &finding == &hidden;
    } else {
      return false;
    }
  }
  return is_hidden && at == after.size();
}

class CommentWriter {
 public:
  CommentWriter(const Finding& finding, const CommentPlace& place)
      : finding_(finding), place_(place), text_(place.document.text) {}

  std::optional<ByteEdit> write(std::string_view reason) const {
    const std::size_t at = finding_.span.begin;
    std::vector<std::size_t> begins = {line_begin(text_, at)};
    const std::size_t block = block_begin(text_, at);
    if (block != begins.front()) begins.push_back(block);
    const Form* form = form_of(place_.name, text_);
    const CommentStyles kinds = form == nullptr ? 0 : form->comments;
    // A comment of PO belongs above its entry, not into it.
    if ((kinds & kPoComments) != 0) std::ranges::reverse(begins);
    for (const std::string_view why : {std::string_view(), reason}) {
      for (const std::size_t begin : begins) {
        for (const Style& style : kStyles) {
          // Others would be no JSON for its other readers.
          const bool is_json = style.before.starts_with('"');
          if (is_json != ((kinds & kJsonComments) != 0)) continue;
          ByteEdit edit = comment(begin, style, why);
          if (helps(edit)) return edit;
        }
      }
    }
    return std::nullopt;
  }

 private:
  ByteEdit comment(std::size_t begin, const Style& style,
                   std::string_view reason) const {
    const std::size_t words =
        std::min(text_.find_first_not_of(" \t", begin), text_.size());
    const bool has_crlf = text_.find("\r\n") != kNpos;
    std::string out(text_.substr(begin, words - begin));
    out += style.before;
    // What a letter lacks has no line of its own that stays where it is.
    const bool is_of_file = !finding_.section.empty() && finding_.key.empty();
    out += is_of_file ? "disable-file " : "disable-next-line ";
    out += finding_.rule;
    if (!reason.empty()) (out += style.dash) += reason;
    out += style.after;
    out += has_crlf ? "\r\n" : "\n";
    return {begin, begin, std::move(out)};
  }

  bool helps(const ByteEdit& edit) const {
    OpenDocument tried;
    tried.text = text_;
    tried.text.insert(edit.begin, edit.text);
    const Judgement after = judge_document(place_.linter, tried, place_.name);
    const Report& before = place_.document.judgement->judged.report;
    const Report& report = after.judged.report;
    return !report.error && report.type.value == before.type.value &&
           is_hidden_alone(before.findings, finding_, report.findings);
  }

  const Finding& finding_;
  const CommentPlace& place_;
  std::string_view text_;
};

}  // namespace

std::optional<ByteEdit> turn_off_here(const Finding& finding,
                                      const CommentPlace& place,
                                      std::string_view reason) {
  return CommentWriter(finding, place).write(reason);
}

}  // namespace sincerely

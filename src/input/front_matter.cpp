#include "input/front_matter.h"

#include "input/ascii.h"
#include "input/lines.h"

namespace sincerely {
namespace {

constexpr std::string_view kCommentKey = "sincerely";

bool is_fence(std::string_view line) {
  return line.starts_with("---") && trim(line.substr(3), kSpaceAndTab).empty();
}

bool is_key_character(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || c == '-' || c == '.';
}

// The key of "key: value"; empty if the line is none.
std::string_view key_of(std::string_view line) {
  std::size_t size = 0;
  while (size < line.size() && is_key_character(line[size])) ++size;
  if (size == line.size() || line[size] != ':') return {};
  if (size + 1 < line.size() &&
      kSpaceAndTab.find(line[size + 1]) == std::string_view::npos) {
    return {};
  }
  return line.substr(0, size);
}

std::string_view value_of_key(std::string_view line, std::string_view key) {
  std::string_view value = trim(line.substr(key.size() + 1), kSpaceAndTab);
  if (value.size() > 1 && (value.front() == '"' || value.front() == '\'')) {
    const std::size_t end = value.find(value.front(), 1);
    if (end != std::string_view::npos) return value.substr(1, end - 1);
  }
  if (value.starts_with('#')) return {};
  return trim(value.substr(0, value.find(" #")), kSpaceAndTab);
}

// A line that is part of front matter without being a key.
bool is_front_matter_filler(std::string_view line) {
  return line.empty() || line.starts_with('#') || line.starts_with("- ") ||
         kSpaceAndTab.find(line.front()) != std::string_view::npos;
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  if (!text.starts_with("---")) return {};
  Lines lines(text);
  Line at;
  lines.next(&at);
  if (!is_fence(text.substr(0, at.end))) return {};
  FrontMatter found;
  bool is_comment = false;
  while (lines.next(&at)) {
    const std::string_view line = text.substr(at.begin, at.end - at.begin);
    if (is_fence(line)) {
      found.size = at.next;
      return found;
    }
    const std::string_view key = key_of(line);
    if (key.empty() && !is_front_matter_filler(line)) return {};
    is_comment = key == kCommentKey || (key.empty() && is_comment);
    if (key == kCommentKey) {
      found.comment.begin = static_cast<std::uint32_t>(at.begin);
    }
    if (is_comment) found.comment.end = static_cast<std::uint32_t>(at.end);
    if (key == "lang" || key == "language")
      found.language = value_of_key(line, key);
    if (key == "type") found.type = value_of_key(line, key);
  }
  return {};
}

void add_front_comment(std::string_view text, const FrontMatter& front,
                       std::vector<Comment>* comments) {
  if (front.size == 0 || front.comment.empty()) return;
  Comment comment;
  comment.kind = Comment::Kind::kFrontMatter;
  comment.span = comment.place = front.comment;
  comment.words = text.substr(comment.span.begin, comment.span.size());
  comments->push_back(std::move(comment));
}

}  // namespace sincerely

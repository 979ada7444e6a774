#include "forms/html_tokens.h"

#include <algorithm>
#include <utility>

#include "forms/html_elements.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxFaults = 20;

bool ends_name(char c) { return is_html_whitespace(c) || c == '/' || c == '>'; }

}  // namespace

bool is_same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return to_ascii_lower(c); };
  return std::ranges::equal(a, b, {}, lower, lower);
}

const HtmlAttribute* find_attribute(const HtmlToken& token,
                                    std::string_view name) {
  const auto found = std::ranges::find_if(
      token.attributes,
      [&](const HtmlAttribute& a) { return is_same_name(a.name, name); });
  return found == token.attributes.end() ? nullptr : &*found;
}

bool HtmlTokens::next(HtmlToken* token) {
  while (at_ < html_.size()) {
    token->attributes.clear();
    token->tag = GUMBO_TAG_UNKNOWN;
    token->name = {};
    token->closes_itself = false;
    if (raw_ != GUMBO_TAG_LAST) {
      read_raw(token);
      return true;
    }
    if (read_code(token)) return true;
    if (!begins_markup(at_)) {
      read_text(token);
      return true;
    }
    if (read_markup(token)) return true;
  }
  return false;
}

// A `<` that begins nothing is text.
bool HtmlTokens::begins_markup(std::size_t at) const {
  if (!is_at(at, '<') || at + 1 >= html_.size()) return false;
  const char next = html_[at + 1];
  return is_ascii_letter(next) || next == '!' || next == '?' ||
         (next == '/' && at + 2 < html_.size());
}

// Just after the code at `at`; `at` itself if there is none. Ask with rising
// places.
std::size_t HtmlTokens::code_end(std::size_t at) {
  while (next_code_ < code_.size() && code_[next_code_].begin < at) {
    ++next_code_;
  }
  if (next_code_ == code_.size() || code_[next_code_].begin != at) return at;
  return code_[next_code_].end;
}

bool HtmlTokens::read_code(HtmlToken* token) {
  const std::size_t end = code_end(at_);
  if (end == at_) return false;
  token->kind = HtmlToken::Kind::kCode;
  token->span = span(at_, end);
  at_ = end;
  return true;
}

void HtmlTokens::read_text(HtmlToken* token) {
  const std::size_t code =
      next_code_ < code_.size() ? code_[next_code_].begin : html_.size();
  std::size_t end = at_;
  do {
    end = std::min(html_.substr(0, code).find('<', end + 1), code);
  } while (end < code && !begins_markup(end));
  token->kind = HtmlToken::Kind::kText;
  token->span = span(at_, end);
  at_ = end;
}

// Returns false for what is no token: a comment.
bool HtmlTokens::read_markup(HtmlToken* token) {
  const std::string_view rest = html_.substr(at_);
  if (rest.starts_with("<!--")) {
    skip_comment();
    return false;
  }
  const char name = rest[1] == '/' ? rest[2] : rest[1];
  if (!is_ascii_letter(name)) {
    skip_declaration();
    return false;
  }
  return read_tag(token);
}

void HtmlTokens::skip_comment() {
  const std::size_t begin = at_;
  const std::string_view inside = html_.substr(at_ + 4);
  if (inside.starts_with('>') || inside.starts_with("->")) {
    at_ = html_.find('>', at_) + 1;
    return;
  }
  for (std::size_t end = html_.find("--", at_ + 4); end != kNpos;
       end = html_.find("--", end + 1)) {
    const std::string_view rest = html_.substr(end + 2);
    if (!rest.starts_with('>') && !rest.starts_with("!>")) continue;
    at_ = html_.find('>', end) + 1;
    return;
  }
  add_fault(begin,
            "the comment that begins here has no \"-->\", so nothing behind it "
            "is shown; close it");
  at_ = html_.size();
}

// <!DOCTYPE …>, <![endif]>, <?xml … ?>, </ …>
void HtmlTokens::skip_declaration() {
  const std::size_t begin = at_;
  if (html_[at_ + 1] == '?' && !has_no_question_end_) {
    const std::size_t end = html_.find("?>", at_);
    has_no_question_end_ = end == kNpos;
    if (end != kNpos) {
      at_ = end + 2;
      return;
    }
  }
  const std::size_t end = html_.find('>', at_);
  at_ = end == kNpos ? html_.size() : end + 1;
  if (end == kNpos) {
    add_fault(begin,
              "what begins here with \"<\" has no \">\", so nothing behind it "
              "is shown; close it, or write \"&lt;\"");
  }
}

// Returns false if the tag does not end.
bool HtmlTokens::read_tag(HtmlToken* token) {
  const std::size_t begin = at_;
  const bool is_end = html_[at_ + 1] == '/';
  const std::size_t name = at_ + (is_end ? 2 : 1);
  at_ = name;
  while (at_ < html_.size() && !ends_name(html_[at_])) ++at_;
  token->name = html_.substr(name, at_ - name);
  token->kind = is_end ? HtmlToken::Kind::kEnd : HtmlToken::Kind::kStart;
  while (at_ < html_.size() && html_[at_] != '>') {
    const bool is_slash = html_[at_] == '/';
    if (is_slash || is_html_whitespace(html_[at_])) {
      ++at_;
      token->closes_itself = is_slash && is_at(at_, '>');
    } else {
      read_attribute(token);
    }
  }
  if (at_ >= html_.size()) {
    at_ = html_.size();
    add_fault(begin,
              "the tag that begins here has no \">\", so nothing behind it is "
              "shown; close it and the quotation marks in it");
    return false;
  }
  token->span = span(begin, ++at_);
  token->tag = gumbo_tagn_enum(token->name.data(),
                               static_cast<unsigned>(token->name.size()));
  if (!is_end && !token->closes_itself && (traits_of(token->tag) & kRaw) != 0) {
    raw_ = token->tag;
    raw_name_ = token->name;
  }
  return true;
}

void HtmlTokens::skip_blanks() {
  while (at_ < html_.size() && is_html_whitespace(html_[at_])) ++at_;
}

// Begins at what is no blank, `/` or `>`; goes on by at least one byte.
void HtmlTokens::read_attribute(HtmlToken* token) {
  const std::size_t begin = at_;
  do {
    at_ = std::max(code_end(at_), at_ + 1);
  } while (at_ < html_.size() && !ends_name(html_[at_]) && html_[at_] != '=');
  HtmlAttribute attribute;
  attribute.name = html_.substr(begin, at_ - begin);
  const std::size_t name_end = at_;
  skip_blanks();
  if (is_at(at_, '=')) {
    ++at_;
    attribute.value = read_value();
  } else {
    at_ = name_end;
  }
  token->attributes.push_back(attribute);
}

Span HtmlTokens::read_value() {
  skip_blanks();
  if (at_ >= html_.size()) return span(at_, at_);
  const char quote = html_[at_];
  if (quote == '"' || quote == '\'') {
    const std::size_t begin = ++at_;
    for (; at_ < html_.size() && html_[at_] != quote; ++at_) {
      // The marks of a template's strings end no value.
      const std::size_t end = code_end(at_);
      if (end != at_) at_ = end - 1;
    }
    const Span value = span(begin, at_);
    if (at_ < html_.size()) ++at_;
    return value;
  }
  const std::size_t begin = at_;
  while (at_ < html_.size() && !is_html_whitespace(html_[at_]) &&
         html_[at_] != '>') {
    at_ = std::max(code_end(at_), at_ + 1);
  }
  return span(begin, at_);
}

void HtmlTokens::read_raw(HtmlToken* token) {
  const std::size_t begin = at_;
  token->kind = HtmlToken::Kind::kRaw;
  token->tag = std::exchange(raw_, GUMBO_TAG_LAST);
  token->name = raw_name_;
  for (std::size_t end = html_.find("</", at_); end != kNpos;
       end = html_.find("</", end + 2)) {
    const std::string_view rest = html_.substr(end + 2);
    if (is_same_name(rest.substr(0, raw_name_.size()), raw_name_) &&
        (rest.size() == raw_name_.size() ||
         ends_name(rest[raw_name_.size()]))) {
      token->span = span(begin, end);
      at_ = end;
      return;
    }
  }
  add_fault(begin, "the element \"" + std::string(raw_name_) +
                       "\" that begins here has no end tag, so nothing behind "
                       "it is shown; add \"</" +
                       std::string(raw_name_) + ">\"");
  token->span = span(begin, html_.size());
  at_ = html_.size();
}

void HtmlTokens::add_fault(std::size_t at, std::string message) {
  if (faults_.size() < kMaxFaults) faults_.push_back({at, std::move(message)});
}

}  // namespace sincerely

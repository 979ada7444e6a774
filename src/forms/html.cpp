#include "forms/html.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "forms/entities.h"
#include "forms/flow.h"
#include "forms/html_elements.h"
#include "forms/html_style.h"
#include "forms/open_elements.h"
#include "forms/template_code.h"
#include "input/ascii.h"
#include "input/decode.h"
#include "input/front_matter.h"
#include "input/line_index.h"
#include "input/span.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxCharsetSearch = 4096;  // bytes
constexpr GumboTag kParagraphs[] = {GUMBO_TAG_P};
constexpr GumboTag kParagraphScopes[] = {
    GUMBO_TAG_TABLE,  GUMBO_TAG_TD,     GUMBO_TAG_TH,      GUMBO_TAG_CAPTION,
    GUMBO_TAG_BUTTON, GUMBO_TAG_OBJECT, GUMBO_TAG_MARQUEE, GUMBO_TAG_APPLET};

// What takes room, if any, and cannot be seen: no-break spaces, marks of width
// zero. Pages indent with them, and fill empty lines.
bool is_unseen(char32_t code) {
  return code == 0xA0 || code == 0xAD || code == 0x34F ||
         (code >= 0x2000 && code <= 0x200F) || code == 0x202F ||
         code == 0x2060 || code == 0xFEFF;
}

std::size_t unseen_size(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size(); end = at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) break;
    if (!is_unseen(next_code_point(text, &at))) break;
  }
  return end;
}

class PageReader {
 public:
  PageReader(std::string_view html, std::size_t begin)
      : html_(html),
        tokens_(html, begin, find_code_in_html(html)),
        flow_(html) {}

  HtmlText read();

 private:
  std::string_view at(Span span) const {
    return html_.substr(span.begin, span.size());
  }
  bool is_unseen_here() const { return (open_.holding() & kUnseen) != 0; }
  std::string_view value_of(const HtmlToken& token,
                            std::string_view name) const;

  void start(const HtmlToken& token);
  void end(const HtmlToken& token);
  std::uint32_t own_traits(const HtmlToken& token) const;
  void begin_lines(std::uint32_t traits);
  void begin_item();
  void close_from(std::size_t index);
  void close_top();
  void see_language(const HtmlToken& token);
  void see_image(const HtmlToken& token);
  void set_kind();

  void add_text(Span span, EntityRules rules);
  void add_blank(Span span);
  void add_words(std::string_view words, Span span);

  std::string_view html_;
  HtmlTokens tokens_;
  Flow flow_;
  OpenElements open_;
  HiddenNames hidden_;
  std::string language_;
};

HtmlText PageReader::read() {
  HtmlToken token;
  while (tokens_.next(&token)) {
    switch (token.kind) {
      case HtmlToken::Kind::kText:
        if (!is_unseen_here()) add_text(token.span, EntityRules::kHtml);
        break;
      case HtmlToken::Kind::kCode:
        if (!is_unseen_here()) flow_.copy(token.span);
        break;
      case HtmlToken::Kind::kStart:
        start(token);
        break;
      case HtmlToken::Kind::kEnd:
        end(token);
        break;
      case HtmlToken::Kind::kRaw:
        if (token.tag == GUMBO_TAG_STYLE) hidden_.read(at(token.span));
        break;
    }
  }
  close_from(0);
  return {std::move(flow_.text), std::move(flow_.inert), std::move(flow_.map),
          std::move(language_), tokens_.take_faults()};
}

std::string_view PageReader::value_of(const HtmlToken& token,
                                      std::string_view name) const {
  const HtmlAttribute* attribute = find_attribute(token, name);
  return attribute == nullptr ? std::string_view() : at(attribute->value);
}

void PageReader::start(const HtmlToken& token) {
  see_language(token);
  const std::uint32_t traits = own_traits(token);
  if ((traits & kEndsP) != 0) {
    close_from(open_.find(kParagraphs, kParagraphScopes));
  }
  const ImpliedEnd implied = implied_end_of(token.tag);
  if (!implied.closed.empty()) {
    close_from(open_.find(implied.closed, implied.within));
  }
  if ((traits & kRaw) != 0) return;
  const bool is_seen = !is_unseen_here() && (traits & kUnseen) == 0;
  if (is_seen) begin_lines(traits);
  if ((traits & kVoid) != 0) {
    if (is_seen && token.tag == GUMBO_TAG_BR) flow_.break_line();
    if (is_seen) see_image(token);
    return;
  }
  if (token.closes_itself && token.tag == GUMBO_TAG_UNKNOWN) return;
  if (is_seen && (traits & kItem) != 0) begin_item();
  OpenElement element;
  element.tag = token.tag;
  element.name = token.name;
  element.traits = traits;
  if (!open_.open(element)) return;
  set_kind();
  if (is_seen && (traits & kUnquoted) != 0) flow_.make("“");
}

std::uint32_t PageReader::own_traits(const HtmlToken& token) const {
  std::uint32_t traits = traits_of(token.tag);
  if (token.attributes.empty()) return traits;
  const StyleEffect style = style_effect(value_of(token, "style"));
  if (style.is_block) traits |= kLine;
  if (style.preserves) traits |= kPreserved;
  if (style.hides || find_attribute(token, "hidden") != nullptr ||
      hidden_.hides(value_of(token, "class"), value_of(token, "id"))) {
    traits |= kUnseen;
  }
  return traits;
}

void PageReader::begin_lines(std::uint32_t traits) {
  if ((traits & kParagraph) != 0) {
    flow_.end_block();
  } else if ((traits & kLine) != 0) {
    flow_.end_line();
  }
}

void PageReader::begin_item() {
  OpenElement* list = open_.list();
  const bool is_numbered = list != nullptr && list->tag == GUMBO_TAG_OL;
  flow_.set_marker(is_numbered ? std::to_string(++list->items) + ". " : "- ");
}

void PageReader::end(const HtmlToken& token) {
  if (token.tag == GUMBO_TAG_BR) {
    if (!is_unseen_here()) flow_.break_line();
    return;
  }
  const std::size_t found = open_.find(token.tag, token.name);
  if (found == open_.size()) {
    if (token.tag == GUMBO_TAG_P && !is_unseen_here()) flow_.end_block();
    return;
  }
  if ((open_[found].traits & (kLine | kScope)) != 0) {
    close_from(found);
  } else if (found + 1 == open_.size()) {
    close_top();
  } else {
    open_.erase(found);
    set_kind();
  }
}

void PageReader::close_from(std::size_t index) {
  while (open_.size() > index) close_top();
}

void PageReader::close_top() {
  const OpenElement& top = open_.top();
  if (!is_unseen_here()) {
    if ((top.traits & kUnquoted) != 0) flow_.make("”");
    begin_lines(top.traits);
    if ((top.traits & kItem) != 0) flow_.set_marker({});
  }
  open_.pop();
  set_kind();
}

// The page's own, or else that of what its text begins with.
void PageReader::see_language(const HtmlToken& token) {
  if (!flow_.text.empty() || token.attributes.empty()) return;
  const bool is_page =
      token.tag == GUMBO_TAG_HTML || token.tag == GUMBO_TAG_BODY;
  if (!language_.empty() && !is_page) return;
  std::string_view language = value_of(token, "lang");
  if (language.empty()) language = value_of(token, "xml:lang");
  if (language.find_first_of("{<%") != kNpos) return;  // a template fills it in
  if (!language.empty()) language_ = std::string(language);
}

void PageReader::see_image(const HtmlToken& token) {
  if (token.tag != GUMBO_TAG_IMG && token.tag != GUMBO_TAG_IMAGE) return;
  const HtmlAttribute* words = find_attribute(token, "alt");
  if (words != nullptr) add_text(words->value, EntityRules::kHtmlAttribute);
}

void PageReader::set_kind() {
  const std::uint32_t holding = open_.holding();
  std::optional<Inert::Kind> kind;
  if ((holding & kQuotation) != 0) {
    kind = Inert::Kind::kQuote;
  } else if ((holding & kCode) != 0) {
    kind = Inert::Kind::kMarkup;
  }
  flow_.set_inert(kind);
}

void PageReader::add_text(Span span, EntityRules rules) {
  for (std::uint32_t begin = span.begin; begin < span.end;) {
    std::uint32_t end = begin;
    if (is_html_whitespace(html_[begin])) {
      while (end < span.end && is_html_whitespace(html_[end])) ++end;
      add_blank({begin, end});
      begin = end;
      continue;
    }
    if (html_[begin] == '&') {
      const Entity entity = read_entity(at({begin, span.end}), rules);
      end += static_cast<std::uint32_t>(entity.size);
      if (entity.text.size() == 1 && is_html_whitespace(entity.text[0])) {
        add_blank({begin, end});
      } else if (entity.size != 0) {
        add_words(entity.text, {begin, end});
      }
      begin = end;
      if (entity.size != 0) continue;
    }
    do {
      ++end;
    } while (end < span.end && !is_html_whitespace(html_[end]) &&
             html_[end] != '&');
    add_words({}, {begin, end});
    begin = end;
  }
}

// Breaks lines where the page keeps them.
void PageReader::add_blank(Span span) {
  const std::string_view blanks = at(span);
  const auto breaks = std::ranges::count(blanks, '\n');
  if ((open_.holding() & kPreserved) == 0 || breaks == 0) {
    flow_.add_blank(span);
    return;
  }
  for (int i = 0; i < std::min<std::ptrdiff_t>(breaks, 2); ++i) {
    flow_.break_line();
  }
}

// Words without blanks; as they stand in the HTML if none are given.
void PageReader::add_words(std::string_view words, Span span) {
  const std::string_view text = words.empty() ? at(span) : words;
  if (flow_.at_line_start()) {
    const std::size_t unseen = unseen_size(text);
    if (unseen != 0) flow_.fill_line();
    if (unseen == text.size()) return;
    if (words.empty()) span.begin += static_cast<std::uint32_t>(unseen);
  }
  if (words.empty()) {
    flow_.copy(span);
  } else {
    flow_.write(words, span);
  }
}

bool is_utf8_name(std::string_view charset) {
  return is_same_name(charset, "utf-8") || is_same_name(charset, "utf8");
}

Result<DecodedText> decode_page(const std::string& path, std::string bytes) {
  const std::string charset = html_charset(bytes);
  const bool is_utf8 = bytes.starts_with("\xFE\xFF") ||
                       bytes.starts_with("\xFF\xFE") ||
                       find_invalid_utf8(bytes) == kNpos;
  if (is_utf8 || charset.empty() || is_utf8_name(charset)) {
    return decode(path, std::move(bytes));
  }
  return decode_as(charset, path, std::move(bytes));
}

}  // namespace

HtmlText read_html_text(std::string_view html, std::size_t begin) {
  return PageReader(html, begin).read();
}

std::string html_charset(std::string_view bytes) {
  bytes = bytes.substr(0, kMaxCharsetSearch);
  HtmlTokens tokens(bytes, 0, {});
  HtmlToken token;
  while (tokens.next(&token)) {
    if (token.tag != GUMBO_TAG_META) continue;
    std::string_view charset;
    if (const HtmlAttribute* direct = find_attribute(token, "charset")) {
      charset = bytes.substr(direct->value.begin, direct->value.size());
    } else if (const HtmlAttribute* type = find_attribute(token, "content")) {
      const std::string_view content =
          bytes.substr(type->value.begin, type->value.size());
      const std::size_t key = content.find("charset=");
      if (key != kNpos) charset = content.substr(key + 8);
    }
    const std::size_t begin = charset.find_first_not_of(" \t'\"");
    if (begin == kNpos) continue;
    charset = charset.substr(begin);
    return to_ascii_lower(charset.substr(0, charset.find_first_of(" \t;'\"")));
  }
  return {};
}

Result<Document> read_html(std::string path, std::string bytes) {
  if (bytes.size() > kMaxFormSize) {
    Error error;
    error.kind = Error::Kind::kTooLarge;
    error.path = std::move(path);
    error.message = "a page of more than " + std::to_string(kMaxFormSize) +
                    " bytes; cut it into smaller ones";
    return error;
  }
  Result<DecodedText> decoded = decode_page(path, std::move(bytes));
  if (!decoded) return decoded.error();
  Document document;
  document.file.path = std::move(path);
  document.file.text = std::move(decoded.value().text);
  document.file.encoding = decoded.value().encoding;
  const std::string_view text = document.file.text;
  const FrontMatter front = read_front_matter(text);
  add_front_comment(text, front, &document.file.comments);
  HtmlText page = read_html_text(text, front.size);
  const LineIndex lines(text);
  for (const HtmlFault& fault : page.faults) {
    const LineColumn place = lines.at(fault.offset, ColumnUnit::kCodePoint);
    document.notes.push_back("line " + std::to_string(place.line + 1) + ": " +
                             fault.message);
  }
  Message message;
  message.letter.text = std::move(page.text);
  message.letter.inert = std::move(page.inert);
  message.letter.declared_type = front.type;
  message.letter.declared_language =
      front.language.empty() ? page.language : front.language;
  message.map = std::move(page.map);
  message.writings = {{Writing::Kind::kXml, {}}};
  document.messages.push_back(std::move(message));
  return document;
}

}  // namespace sincerely

// md4c reads a copy in which the code of templates is letters; as that is byte
// for byte as long, what it hands over is looked up in the file itself.

#include "forms/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "forms/entities.h"
#include "forms/flow.h"
#include "forms/html.h"
#include "forms/markdown_source.h"
#include "forms/template_code.h"
#include "input/ascii.h"
#include "input/decode.h"
#include "input/dynamic_library.h"
#include "input/front_matter.h"
#include "input/markup.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr unsigned kParserFlags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;

decltype(&::md_parse) find_parser() {
  const DynamicLibrary library({"libmd4c.so.0"});
  decltype(&::md_parse) parse = nullptr;
  library.find("md_parse", &parse);
  return parse;
}

bool is_line_break(std::string_view tag) {
  return tag.size() > 3 && tag[0] == '<' && (tag[1] | 0x20) == 'b' &&
         (tag[2] | 0x20) == 'r' &&
         (tag[3] == '>' || tag[3] == '/' || is_whitespace(tag[3]));
}

// Takes what md4c calls out.
class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view source)
      : source_(source),
        code_(find_code_in_markdown(source)),
        parsed_(without_excess(without_code(source, code_))),
        flow_(source) {}

  // Returns false if the parser gave up.
  bool read(decltype(&::md_parse) parse, std::size_t begin);
  Flow take() { return std::move(flow_); }

 private:
  static int enter(MD_BLOCKTYPE type, void* detail, void* reader);
  static int leave(MD_BLOCKTYPE type, void* detail, void* reader);
  static int text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size,
                  void* reader);

  void enter_block(MD_BLOCKTYPE type);
  void leave_block(MD_BLOCKTYPE type);
  void end_lines(MD_BLOCKTYPE type);
  void set_kind(bool is_code);
  void add(MD_TEXTTYPE type, std::string_view words);
  std::optional<Span> place_of(std::string_view words) const;
  void add_item(std::uint32_t at);
  void add_line_end(std::uint32_t at);
  void add_words(Span place);
  void copy(Span place);
  void add_entity(Span place);
  void add_code(std::string_view words, std::optional<Span> place);
  void add_html();

  std::string_view source_;
  std::vector<Span> code_;
  std::string parsed_;
  Flow flow_;
  std::uint32_t end_ = 0;  // of the text that came last, in the source
  std::size_t next_code_ = 0;
  int quotes_ = 0;  // blocks that are open
  int lists_ = 0;
  bool is_code_ = false;
  bool is_html_ = false;
  bool begins_item_ = false;
  bool waits_for_line_ = false;  // a soft break
  std::string html_;             // of the block
  SourceMap html_map_;
};

int MarkdownReader::enter(MD_BLOCKTYPE type, void*, void* reader) {
  static_cast<MarkdownReader*>(reader)->enter_block(type);
  return 0;
}

int MarkdownReader::leave(MD_BLOCKTYPE type, void*, void* reader) {
  static_cast<MarkdownReader*>(reader)->leave_block(type);
  return 0;
}

int MarkdownReader::text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size,
                         void* reader) {
  static_cast<MarkdownReader*>(reader)->add(type, {text, size});
  return 0;
}

bool MarkdownReader::read(decltype(&::md_parse) parse, std::size_t begin) {
  const auto pass_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  const MD_PARSER parser = {0,         kParserFlags, enter,   leave,  pass_span,
                            pass_span, text,         nullptr, nullptr};
  end_ = static_cast<std::uint32_t>(begin);
  return parse(parsed_.data() + begin,
               static_cast<MD_SIZE>(parsed_.size() - begin), &parser,
               this) == 0;
}

void MarkdownReader::end_lines(MD_BLOCKTYPE type) {
  waits_for_line_ = false;
  switch (type) {
    case MD_BLOCK_LI:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      flow_.end_line();
      return;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
      // A list in a list goes on in the next line.
      if (lists_ > 0) {
        flow_.end_line();
      } else {
        flow_.end_block();
      }
      return;
    default:
      flow_.end_block();
  }
}

void MarkdownReader::enter_block(MD_BLOCKTYPE type) {
  end_lines(type);
  if (type == MD_BLOCK_QUOTE) ++quotes_;
  if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) ++lists_;
  if (type == MD_BLOCK_LI) begins_item_ = true;
  if (type == MD_BLOCK_CODE) is_code_ = true;
  if (type == MD_BLOCK_HTML) is_html_ = true;
}

void MarkdownReader::leave_block(MD_BLOCKTYPE type) {
  if (type == MD_BLOCK_HTML) add_html();
  if (type == MD_BLOCK_QUOTE) --quotes_;
  if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) --lists_;
  if (type == MD_BLOCK_LI) begins_item_ = false;
  if (type == MD_BLOCK_CODE) is_code_ = false;
  if (type == MD_BLOCK_HTML) is_html_ = false;
  end_lines(type);
}

void MarkdownReader::set_kind(bool is_code) {
  std::optional<Inert::Kind> kind;
  if (quotes_ > 0) {
    kind = Inert::Kind::kQuote;
  } else if (is_code) {
    kind = Inert::Kind::kMarkup;
  }
  flow_.set_inert(kind);
}

// Nothing for a string of md4c's own, as the end of a line of code.
std::optional<Span> MarkdownReader::place_of(std::string_view words) const {
  const std::less<const char*> is_before;
  const char* const begin = parsed_.data();
  if (is_before(words.data(), begin) ||
      is_before(begin + parsed_.size(), words.data() + words.size())) {
    return std::nullopt;
  }
  const auto at = static_cast<std::uint32_t>(words.data() - begin);
  return Span{at, at + static_cast<std::uint32_t>(words.size())};
}

void MarkdownReader::add(MD_TEXTTYPE type, std::string_view words) {
  if (type == MD_TEXT_SOFTBR) {
    waits_for_line_ = true;
    return;
  }
  if (type == MD_TEXT_BR) {
    flow_.break_line();
    return;
  }
  const std::optional<Span> place = place_of(words);
  if (is_html_) {
    const auto begin = static_cast<std::uint32_t>(html_.size());
    html_ += place ? source_.substr(place->begin, place->size()) : words;
    html_map_.add({{begin, static_cast<std::uint32_t>(html_.size())},
                   place.value_or(Span{end_, end_})});
    if (place) end_ = place->end;
    return;
  }
  set_kind(type == MD_TEXT_CODE);
  if (place && !place->empty()) {
    if (begins_item_) add_item(place->begin);
    if (waits_for_line_) add_line_end(place->begin);
  }
  if (type == MD_TEXT_CODE) {
    add_code(words, place);
  } else if (type == MD_TEXT_HTML) {
    if (is_line_break(words)) flow_.break_line();
  } else if (type == MD_TEXT_ENTITY && place) {
    add_entity(*place);
  } else if (place) {
    add_words(*place);
  } else {
    flow_.make(words);
  }
  if (place) end_ = place->end;
}

// The marker is text: a list's number may be the year that a sentence begins
// with, and it is what the reader sees in any case.
void MarkdownReader::add_item(std::uint32_t at) {
  begins_item_ = false;
  const std::size_t newline = at == 0 ? kNpos : source_.rfind('\n', at - 1);
  const auto line =
      std::max(end_, static_cast<std::uint32_t>(newline + 1));  // 0 if none
  const Span marker = last_marker(source_.substr(line, at - line));
  if (marker.empty()) {
    flow_.set_marker("- ");
    return;
  }
  flow_.copy({line + marker.begin, line + marker.end});
  std::uint32_t blank = line + marker.end;
  while (blank < at && is_whitespace(source_[blank])) ++blank;
  flow_.add_blank({line + marker.end, blank});
}

// The break, if nothing but blanks stands around it, is one that other words
// may take the place of.
void MarkdownReader::add_line_end(std::uint32_t at) {
  waits_for_line_ = false;
  const std::string_view between = source_.substr(end_, at - end_);
  std::size_t begin = between.find_first_of("\r\n");
  if (begin == kNpos) {
    flow_.break_line();
    return;
  }
  std::size_t end = begin;
  while (begin > 0 && is_whitespace(between[begin - 1])) --begin;
  while (end < between.size() && is_whitespace(between[end])) ++end;
  flow_.break_line({end_ + static_cast<std::uint32_t>(begin),
                    end_ + static_cast<std::uint32_t>(end)});
}

// md4c leaves out the backslash of an escape.
void MarkdownReader::add_words(Span place) {
  if (place.empty()) return;
  if (place.begin > end_ && source_[place.begin - 1] == '\\') {
    flow_.write(source_.substr(place.begin, 1),
                {place.begin - 1, place.begin + 1});
    ++place.begin;
  }
  while (next_code_ < code_.size() && code_[next_code_].end <= place.begin) {
    ++next_code_;
  }
  for (; next_code_ < code_.size() && code_[next_code_].begin < place.end;
       ++next_code_) {
    const Span code = code_[next_code_];
    if (code.begin > place.begin) copy({place.begin, code.begin});
    const Span inside = {std::max(code.begin, place.begin),
                         std::min(code.end, place.end)};
    copy(inside);
    place.begin = inside.end;
  }
  copy(place);
}

// What is no placeholder but emphasis, `__x__`, is marked as such.
void MarkdownReader::copy(Span place) {
  const std::uint32_t begin = place.begin;
  const std::string_view words = source_.substr(begin, place.size());
  std::vector<Inert> marks;
  if (quotes_ == 0 && words.starts_with("__")) find_inert(words, 0, &marks);
  for (const Inert& mark : marks) {
    const Span span = {begin + mark.span.begin, begin + mark.span.end};
    flow_.copy({place.begin, span.begin});
    flow_.set_inert(Inert::Kind::kMarkup);
    flow_.copy(span);
    place.begin = span.end;
    set_kind(false);
  }
  flow_.copy(place);
}

void MarkdownReader::add_entity(Span place) {
  const Entity entity = read_entity(source_.substr(place.begin, place.size()),
                                    EntityRules::kMarkdown);
  if (entity.size != place.size()) {
    flow_.copy(place);
  } else if (entity.text.size() == 1 && is_whitespace(entity.text[0])) {
    flow_.add_blank(place);
  } else {
    flow_.write(entity.text, place);
  }
}

void MarkdownReader::add_code(std::string_view words,
                              std::optional<Span> place) {
  if (words == "\n") {
    flow_.break_line();
  } else if (place) {
    flow_.copy(*place);
  } else if (!flow_.at_line_start()) {
    flow_.make(" ");  // a line end in inline code
  }
}

void MarkdownReader::add_html() {
  const HtmlText page = read_html_text(html_);
  // A map without stretches would be that of the HTML itself.
  const SourceMap map =
      page.text.empty() ? SourceMap() : page.map.through(html_map_);
  std::size_t inert = 0;
  for (const Stretch& stretch : map.stretches()) {
    while (inert < page.inert.size() &&
           page.inert[inert].span.end <= stretch.text.begin) {
      ++inert;
    }
    set_kind(false);
    if (quotes_ == 0 && inert < page.inert.size() &&
        page.inert[inert].span.contains(stretch.text)) {
      flow_.set_inert(page.inert[inert].kind);
    }
    const std::string_view words = std::string_view(page.text).substr(
        stretch.text.begin, stretch.text.size());
    if (!stretch.source.empty()) {
      flow_.write(words, stretch.source);
    } else if (words == "\n\n") {
      flow_.end_block();
    } else if (words == "\n") {
      flow_.end_line();
    } else {
      flow_.make(words);
    }
  }
  html_.clear();
  html_map_ = {};
}

}  // namespace

Result<Document> read_markdown(std::string path, std::string bytes) {
  static const decltype(&::md_parse) parse = find_parser();
  Error error;
  error.path = path;
  if (parse == nullptr) {
    error.message =
        "Markdown is read with libmd4c, which is not there; install the "
        "package libmd4c0";
    return error;
  }
  if (bytes.size() > kMaxFormSize) {
    error.kind = Error::Kind::kTooLarge;
    error.message = "a letter of more than " + std::to_string(kMaxFormSize) +
                    " bytes; cut it into smaller ones";
    return error;
  }
  Result<DecodedText> decoded = decode(path, std::move(bytes));
  if (!decoded) return decoded.error();
  Document document;
  document.file.path = std::move(path);
  document.file.text = std::move(decoded.value().text);
  document.file.encoding = decoded.value().encoding;
  const FrontMatter front = read_front_matter(document.file.text);
  add_front_comment(document.file.text, front, &document.file.comments);
  MarkdownReader reader(document.file.text);
  if (!reader.read(parse, front.size)) {
    error.message = "libmd4c could not read it";
    return error;
  }
  Flow flow = reader.take();
  Message message;
  message.letter.text = std::move(flow.text);
  message.letter.inert = std::move(flow.inert);
  message.letter.declared_language = front.language;
  message.letter.declared_type = front.type;
  message.map = std::move(flow.map);
  message.writings = {{Writing::Kind::kMarkdown, {}}};
  document.messages.push_back(std::move(message));
  return document;
}

}  // namespace sincerely

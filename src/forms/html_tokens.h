// Cuts HTML into text, tags and what is neither, as the standard's tokenizer
// does, but with places and past the code of templates.
//
// Gumbo, which knows the elements, is not given the page: on one of unclosed
// elements it takes quadratic time and memory.

#ifndef FORMS_HTML_TOKENS_H_
#define FORMS_HTML_TOKENS_H_

#include <gumbo.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/span.h"

namespace sincerely {

// White space, as HTML has it.
inline constexpr std::string_view kHtmlWhitespace = " \t\r\n\f";
constexpr bool is_html_whitespace(char c) {
  return kHtmlWhitespace.find(c) != std::string_view::npos;
}

// What in the HTML keeps a browser from showing all of it.
struct HtmlFault {
  std::size_t offset = 0;  // in the HTML
  std::string message;     // what, what was expected, what to do
};

struct HtmlAttribute {
  std::string_view name;  // as it is written
  Span value;             // without quotation marks, not decoded
};

struct HtmlToken {
  enum class Kind : std::uint8_t {
    kText,
    kCode,  // of a template, to be kept as it stands
    kStart,
    kEnd,
    kRaw,  // the content of the element that began before: no text
  };
  Kind kind = Kind::kText;
  Span span;
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  std::string_view name;  // of the element, as it is written
  std::vector<HtmlAttribute> attributes;
  bool closes_itself = false;  // <br/>
};

class HtmlTokens {
 public:
  // The HTML must outlive it.
  HtmlTokens(std::string_view html, std::size_t begin, std::vector<Span> code)
      : html_(html), code_(std::move(code)), at_(begin) {}

  // Returns false after the last one.
  bool next(HtmlToken* token);

  std::vector<HtmlFault> take_faults() { return std::move(faults_); }

 private:
  Span span(std::size_t begin, std::size_t end) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  bool is_at(std::size_t at, char c) const {
    return at < html_.size() && html_[at] == c;
  }
  bool begins_markup(std::size_t at) const;
  std::size_t code_end(std::size_t at);
  bool read_code(HtmlToken* token);
  void read_text(HtmlToken* token);
  bool read_markup(HtmlToken* token);
  void skip_comment();
  void skip_declaration();
  bool read_tag(HtmlToken* token);
  void read_attribute(HtmlToken* token);
  Span read_value();
  void read_raw(HtmlToken* token);
  void skip_blanks();
  void add_fault(std::size_t at, std::string message);

  std::string_view html_;
  std::vector<Span> code_;
  std::vector<HtmlFault> faults_;
  std::size_t at_ = 0;
  std::size_t next_code_ = 0;
  GumboTag raw_ = GUMBO_TAG_LAST;  // the element whose content comes next
  std::string_view raw_name_;
  bool has_no_question_end_ = false;
};

// The attribute of that name, in any case; nullptr if there is none.
const HtmlAttribute* find_attribute(const HtmlToken& token,
                                    std::string_view name);

// Whether two names are the same but for the case of ASCII letters.
bool is_same_name(std::string_view a, std::string_view b);

}  // namespace sincerely

#endif  // FORMS_HTML_TOKENS_H_

// Reads letters that are written in HTML: what a reader of the page sees, in
// lines and blocks, without what is hidden.

#ifndef FORMS_HTML_H_
#define FORMS_HTML_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "forms/document.h"
#include "forms/html_tokens.h"
#include "forms/source_map.h"
#include "input/letter.h"
#include "input/result.h"

namespace sincerely {

struct HtmlText {
  std::string text;          // blocks are separated by a blank line
  std::vector<Inert> inert;  // the lines of quotations, code
  SourceMap map;             // from the text to the HTML
  std::string language;      // the `lang` of the page; empty if it has none
  std::vector<HtmlFault> faults;
};

// Takes valid UTF-8, a page or a piece of one, from `begin` on. Time and memory
// are linear in it.
HtmlText read_html_text(std::string_view html, std::size_t begin = 0);

// The charset that the page itself declares, in lower case: `<meta charset=…>`
// or `<meta http-equiv=content-type …>`. Empty if it declares none.
std::string html_charset(std::string_view bytes);

// A page is one letter.
Result<Document> read_html(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_HTML_H_

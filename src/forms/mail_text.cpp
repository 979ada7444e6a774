#include "forms/mail_text.h"

#include <algorithm>
#include <utility>

#include "forms/flowed.h"
#include "forms/html.h"
#include "forms/mail_quotes.h"
#include "forms/part_charset.h"
#include "input/ascii.h"
#include "input/charset.h"
#include "input/comment_lines.h"
#include "input/markup.h"

namespace sincerely {
namespace {

TracedText decode_transfer(std::string_view bytes, const MailPart& part) {
  TracedText out;
  switch (part.transfer) {
    case Transfer::kPlain:
      out.add(bytes.substr(part.body.begin, part.body.size()), part.body);
      break;
    case Transfer::kQuotedPrintable:
      read_quoted_printable(bytes, part.body, QuotedPlace::kBody, &out);
      break;
    case Transfer::kBase64:
      out.add(read_base64(bytes.substr(part.body.begin, part.body.size())),
              {part.body.begin, part.body.begin});
      break;
  }
  return out;
}

// Of a part, beside that of its file.
struct PartCharset {
  const std::string& name;
  const std::string& of_file;
  bool has_ascii_only = false;
};

// Where the words of this charset can be found, and written, in the mail.
void set_place(const MailPart& part, const PartCharset& charsets,
               PartText* out) {
  const std::string& charset = charsets.name;
  const bool is_simple = charset == kUtf8Charset || Charset(charset).page();
  if (part.transfer == Transfer::kQuotedPrintable) {
    out->has_place = is_simple;
    out->writings.push_back(
        {Writing::Kind::kQuotedPrintable,
         charset == kUtf8Charset ? std::string() : charset});
  } else if (part.transfer == Transfer::kBase64) {
    out->has_place = false;
  } else if (charset != charsets.of_file) {
    out->has_place = is_simple && charsets.has_ascii_only;
    out->is_fixed = charset != kUtf8Charset;
  }
}

// `map` leads from the text that the comment is of to the mail.
void add_comment(PartComment found, const SourceMap& map, PartText* out) {
  Comment& comment = found.comment;
  for (Span* span : {&comment.span, &comment.place, &comment.next}) {
    if (!span->empty()) *span = map.source_of(*span);
  }
  out->comments.push_back(std::move(found));
}

// As plain text, out of `out->text`.
void read_plain(const MailPart& part, PartText* out) {
  if (part.is_flowed) {
    TracedText joined = join_flowed(out->text.text, part.deletes_space);
    joined.map = joined.map.through(out->text.map);
    out->text = std::move(joined);
  }
  find_inert(out->text.text, 0, &out->inert);
  for (Comment& comment : find_comment_lines(out->text.text, 0, &out->inert)) {
    const std::uint32_t follows =
        comment.next.empty() ? UINT32_MAX : comment.next.begin;
    add_comment({std::move(comment), follows}, out->text.map, out);
  }
}

void read_page_of(PartText* out) {
  HtmlText page = read_html_text(out->text.text);
  for (HtmlFault& fault : page.faults) {
    const auto at = static_cast<std::uint32_t>(fault.offset);
    out->notes.push_back(
        {out->text.map.source_of({at, at}).begin, std::move(fault.message)});
  }
  for (PartComment& comment : find_page_comments(out->text.text, page.map)) {
    add_comment(std::move(comment), out->text.map, out);
  }
  if (page.text.empty()) page.map = {};
  out->text = {std::move(page.text), page.map.through(out->text.map)};
  out->inert = std::move(page.inert);
  if (out->language.empty()) out->language = std::move(page.language);
  out->writings.insert(out->writings.begin(), {Writing::Kind::kXml, {}});
}

}  // namespace

std::size_t PartText::prose_size() const {
  std::size_t size = 0;
  auto next = inert.begin();
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (next != inert.end() && i == next->span.begin) {
      i = std::max(next->span.end, i + 1) - 1;
      ++next;
    } else if (static_cast<unsigned char>(text.text[i]) > ' ') {
      ++size;
    }
  }
  return size;
}

std::string name_of(const MailPart& part) {
  return part.number + " (" + part.type + ")";
}

PartText read_part(std::string_view bytes, const MailPart& part,
                   const std::string& file_charset) {
  PartText out;
  out.language = part.language;
  const bool is_page = part.type == "text/html";
  const TracedText decoded = decode_transfer(bytes, part);
  const std::string declared = is_page && part.charset.empty()
                                   ? html_charset(decoded.text)
                                   : part.charset;
  CharsetChoice charset = choose_charset(declared, decoded.text);
  if (!charset.note.empty()) {
    out.notes.push_back(
        {part.body.begin, "part " + name_of(part) + ' ' + charset.note});
  }
  set_place(part, {charset.name, file_charset, is_ascii(decoded.text)}, &out);
  for (Writing& writing : out.writings) {
    writing.has_crlf = bytes.find("\r\n") != std::string_view::npos;
  }
  out.text = read_in_charset(decoded, charset.name);
  if (is_page) {
    read_page_of(&out);
  } else {
    read_plain(part, &out);
  }
  add_mail_quotes(out.text.text, &out.inert);
  return out;
}

}  // namespace sincerely

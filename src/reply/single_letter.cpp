#include "reply/single_letter.h"

#include <algorithm>
#include <utility>

#include "forms/form.h"
#include "input/reader.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

// Lines that are not blank, up to and with the one at the offset, from 1.
std::size_t line_number(std::string_view text, std::size_t offset) {
  std::size_t lines = 0;
  bool is_blank = true;
  for (std::size_t i = 0; i < std::min(offset + 1, text.size()); ++i) {
    if (text[i] == '\n') {
      is_blank = true;
    } else if (is_blank && text[i] != ' ' && text[i] != '\t') {
      is_blank = false;
      ++lines;
    }
  }
  return std::max<std::size_t>(lines, 1);
}

Error catalogue_error(const std::string& path) {
  return {Error::Kind::kUsage, path, 0, 0,
          "is a catalogue of messages; --in-reply-to is for single letters: a "
          "text (.txt, .md), a page (.html), a mail (.eml), a document (.docx, "
          ".odt)"};
}

}  // namespace

Result<SingleLetter> SingleLetter::read(const std::string& path,
                                        std::string bytes) {
  SingleLetter out;
  const bool is_blank =
      bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string::npos;
  const bool is_too_large = bytes.size() > kMaxLetterSize;
  const Form* form = is_blank || is_too_large ? nullptr : form_of(path, bytes);
  if (form == nullptr) {
    Result<Letter> letter = parse_letter(path, std::move(bytes));
    if (!letter) return letter.error();
    out.letter_ = letter.value();
    out.file_ = std::move(letter.value());
    return out;
  }
  Result<Document> document = form->read(path, std::move(bytes));
  if (!document) return document.error();
  if (document.value().is_catalogue) return catalogue_error(path);
  out.file_ = std::move(document.value().file);
  out.file_.path = path;
  if (document.value().messages.empty()) return out;
  Message& message = document.value().messages.front();
  out.letter_ = std::move(message.letter);
  out.letter_.path = path;
  out.map_ = std::move(message.map);
  out.part_ = std::move(message.part);
  return out;
}

Span SingleLetter::in_file(Span span, std::optional<TextPlace>* place) const {
  if (!part_.empty()) {
    *place = TextPlace{part_, line_number(letter_.text, span.begin)};
  }
  span = map_.source_of(span);
  const std::string& text = file_.text;
  while (span.begin > 0 && span.begin < text.size() &&
         !begins_code_point(text[span.begin])) {
    --span.begin;
  }
  while (span.end < text.size() && !begins_code_point(text[span.end])) {
    ++span.end;
  }
  return span;
}

}  // namespace sincerely

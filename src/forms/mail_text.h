// Reads one part of a mail: its text, what of that is no prose, and where and
// how it is written.

#ifndef FORMS_MAIL_TEXT_H_
#define FORMS_MAIL_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "forms/mail_parts.h"
#include "forms/source_comments.h"
#include "forms/traced_text.h"
#include "input/letter.h"

namespace sincerely {

struct PartNote {
  std::size_t offset = 0;  // in the mail
  std::string text;
};

struct PartText {
  TracedText text;  // to the bytes of the mail
  std::vector<Inert> inert;
  std::vector<Writing> writings;
  bool has_place = true;  // in the mail, as base64 has not
  bool is_fixed = false;  // has a place, but cannot be written there
  std::string language;   // that the part itself declares
  std::vector<PartNote> notes;
  // Over the bytes of the mail; what follows one, over the text.
  std::vector<PartComment> comments;

  // Bytes that are neither blank nor inert.
  std::size_t prose_size() const;
};

// `file_charset` is what the mail as a whole is read in: "UTF-8" or one with a
// byte a character.
PartText read_part(std::string_view bytes, const MailPart& part,
                   const std::string& file_charset);

// "2.1 (text/html)"
std::string name_of(const MailPart& part);

}  // namespace sincerely

#endif  // FORMS_MAIL_TEXT_H_

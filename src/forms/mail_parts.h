// Takes a mail apart into its MIME parts, with their places. GMime does the
// work; it is opened when the first mail is read.

#ifndef FORMS_MAIL_PARTS_H_
#define FORMS_MAIL_PARTS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "forms/transfer.h"
#include "input/span.h"

namespace sincerely {

struct MailPart {
  std::string type;             // "text/plain", lower case
  std::string number;           // "2.1": the first part of the second
  std::vector<MailPart> parts;  // of a multipart; those of a message are not

  // The rest is of single parts.
  Span body;            // still encoded
  std::string charset;  // as declared; empty if it is not
  std::string language;
  Transfer transfer = Transfer::kPlain;
  bool is_flowed = false;
  bool deletes_space = false;  // DelSp=yes
  bool is_attachment = false;
  bool has_name = false;  // of a file
};

struct MailFault {
  enum class Kind {
    kContentType,  // cannot be read
    kTruncated,    // ends before its last boundary
    kNoBoundary,   // declares no boundary, or has none of it
    kNesting,      // deeper than is read
    kTooManyParts,
  };
  Kind kind = Kind::kContentType;
  std::size_t offset = 0;
};

struct MailTree {
  MailPart root;
  std::vector<MailFault> faults;  // few: one of a kind
};

// Whether GMime is there.
bool has_gmime();

// `content_fields` are the lines of the head that say what the body is, which
// lies at `body`.
MailTree read_mail_parts(std::string_view bytes,
                         std::string_view content_fields, std::size_t body);

}  // namespace sincerely

#endif  // FORMS_MAIL_PARTS_H_

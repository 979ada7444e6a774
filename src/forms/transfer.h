// Takes off what a mail's transfer encoding put on: quoted-printable, base64.

#ifndef FORMS_TRANSFER_H_
#define FORMS_TRANSFER_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "forms/traced_text.h"
#include "input/span.h"

namespace sincerely {

enum class Transfer : std::uint8_t { kPlain, kQuotedPrintable, kBase64 };

// Of a Content-Transfer-Encoding, in any case. Unknown ones are plain.
Transfer transfer_of(std::string_view name);

// Where quoted-printable stands: the encoded words of a header have `_` for a
// blank, and no line ends.
enum class QuotedPlace : std::uint8_t { kBody, kEncodedWord };

// Appends the bytes, each `=XX` as a stretch; an `=` without two digits is
// itself.
void read_quoted_printable(std::string_view bytes, Span encoded,
                           QuotedPlace place, TracedText* out);

// What is no character of base64 is passed over; ends at the first `=`.
std::string read_base64(std::string_view encoded);

}  // namespace sincerely

#endif  // FORMS_TRANSFER_H_

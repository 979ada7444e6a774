// The bytes of a file of XML as a document without messages: its text, with
// notes on what is not looked up in it.

#ifndef FORMS_XML_FILE_H_
#define FORMS_XML_FILE_H_

#include <string>
#include <string_view>

#include "forms/document.h"
#include "input/decode.h"
#include "input/result.h"

namespace sincerely {

// In the charset that the file declares, as decode() and decode_as() do it.
Result<DecodedText> decode_xml(const std::string& path, std::string bytes);

// Fails with kEncoding, and with kTooLarge where the tree of it would not fit
// into memory.
Result<Document> open_xml_file(std::string path, std::string bytes);

// Nothing could be read of it: `what` was expected. Tells the first note.
Error not_this_form(const Document& document, std::string_view what);

}  // namespace sincerely

#endif  // FORMS_XML_FILE_H_

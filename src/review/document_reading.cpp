#include "review/document_reading.h"

#include <utility>

#include "forms/form.h"
#include "input/reader.h"

namespace sincerely {

Result<Document> read_document(const std::string& path, std::string bytes,
                               bool with_sources) {
  const Form* form =
      bytes.size() > kMaxLetterSize ? nullptr : form_of(path, bytes);
  if (form != nullptr) {
    return read_form(*form, path, std::move(bytes), with_sources);
  }
  Result<Letter> letter = parse_letter(path, std::move(bytes));
  if (!letter) return letter.error();
  Document document;
  document.file = letter.value();
  document.file.inert.clear();
  Message message;
  message.letter = std::move(letter.value());
  message.letter.path.clear();
  document.messages.push_back(std::move(message));
  return document;
}

}  // namespace sincerely

#include "forms/xml_file.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "forms/xml_tree.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxXmlBytes =
    std::numeric_limits<std::uint32_t>::max() / 2;
constexpr std::size_t kMaxDeclaration = 200;  // bytes

// Of `<?xml version="1.0" encoding="ISO-8859-13"?>`; empty without one.
std::string declared_charset(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  bytes = bytes.substr(0, std::min(bytes.find("?>"), kMaxDeclaration));
  const std::size_t name = bytes.find("encoding");
  if (name == std::string_view::npos) return {};
  const std::size_t begin = bytes.find_first_of("\"'", name);
  if (begin == std::string_view::npos) return {};
  const std::size_t end = bytes.find(bytes[begin], begin + 1);
  if (end == std::string_view::npos) return {};
  return std::string(bytes.substr(begin + 1, end - begin - 1));
}

// A declaration that was left in place when the file became UTF-8 is common.
bool is_unicode(std::string_view charset) {
  return charset.empty() || charset.starts_with("utf") ||
         charset.starts_with("UTF") || charset.starts_with("Utf");
}

}  // namespace

Result<DecodedText> decode_xml(const std::string& path, std::string bytes) {
  const std::string charset = declared_charset(bytes);
  return is_unicode(charset) ? decode(path, std::move(bytes))
                             : decode_as(charset, path, std::move(bytes));
}

Result<Document> open_xml_file(std::string path, std::string bytes) {
  if (bytes.size() > kMaxXmlBytes || has_too_many_tags(bytes)) {
    return Error{Error::Kind::kTooLarge, std::move(path), 0, 0,
                 "has more tags than can be read at once; split the file"};
  }
  Result<DecodedText> decoded = decode_xml(path, std::move(bytes));
  if (!decoded) return decoded.error();
  Document document;
  document.file.path = std::move(path);
  document.file.text = std::move(decoded.value().text);
  document.file.encoding = decoded.value().encoding;
  note_declared_entities(document.file.text, &document.notes);
  return document;
}

Error not_this_form(const Document& document, std::string_view what) {
  Error error{Error::Kind::kUnreadable, document.file.path, 1, 1, "is no "};
  error.message += what;
  if (!document.notes.empty()) {
    error.message += "; " + document.notes.front();
  }
  return error;
}

}  // namespace sincerely

#include "forms/office_part.h"

#include <optional>
#include <utility>

#include "forms/xml_file.h"
#include "forms/xml_tree.h"
#include "input/markup.h"

namespace sincerely {
namespace {

Error unreadable_part(const OfficePart& part, std::string message) {
  return {Error::Kind::kUnreadable, part.path, 0, 0,
          "its part " + part.name + std::move(message)};
}

}  // namespace

Result<std::string> unpack_xml(ZipArchive* archive, const std::string& path,
                               const std::string& part) {
  Result<std::string> packed = archive->read(part);
  if (!packed) return packed;
  if (has_too_many_tags(packed.value())) {
    return Error{Error::Kind::kTooLarge, path, 0, 0,
                 "has more tags than can be read at once; split the document"};
  }
  Result<DecodedText> xml = decode_xml(path, std::move(packed.value()));
  if (!xml) {
    Error error = xml.error();
    error.message = "its part " + part + " is " + error.message;
    return error;
  }
  return std::move(xml.value().text);
}

void parse_small_part(ZipArchive* archive, const std::string& part,
                      pugi::xml_document* tree) {
  if (!archive->has(part)) return;
  const Result<std::string> xml = unpack_xml(archive, {}, part);
  if (!xml || parse_xml(xml.value(), tree)) tree->reset();
}

Result<Document> read_office_part(OfficePart part, const OfficeReader& reader) {
  pugi::xml_document tree;
  const std::optional<XmlFault> fault = parse_xml(part.xml, &tree);
  Document document;
  note_declared_entities(part.xml, &document.notes);
  if (fault) {
    add_note(part.xml, fault->offset,
             "of " + part.name + " is no XML from here on (" + fault->what +
                 "): what comes before was read; open the document and save "
                 "it again",
             &document.notes);
  }
  const pugi::xml_node root = tree.document_element();
  if (local_name(root) != reader.root) {
    return unreadable_part(part, " has no element " + std::string(reader.root) +
                                     "; open the document and save it again");
  }
  OfficeText read = reader.read(root, part.language);
  if (read.text.empty() && fault) {
    return unreadable_part(part, " is broken: " + document.notes.back());
  }
  document.file.path = std::move(part.path);
  document.file.text = read.text;
  Message message;
  message.letter.text = std::move(read.text);
  message.letter.declared_language = std::move(read.language);
  find_inert(message.letter.text, 0, &message.letter.inert);
  message.part = std::move(part.name);
  document.messages.push_back(std::move(message));
  return document;
}

}  // namespace sincerely

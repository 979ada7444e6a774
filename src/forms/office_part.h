// The main part of a word processor's document: unpacked, parsed, and what was
// read of it as a document of one letter.

#ifndef FORMS_OFFICE_PART_H_
#define FORMS_OFFICE_PART_H_

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "forms/document.h"
#include "forms/paragraphs.h"
#include "forms/zip_archive.h"
#include "input/result.h"

namespace sincerely {

// The XML of a part, decoded. Fails as ZipArchive::read() and decode() do, and
// with kTooLarge where its tree would not fit into memory.
Result<std::string> unpack_xml(ZipArchive* archive, const std::string& path,
                               const std::string& part);

// A small part beside the main one: without it, or where it is broken, the
// tree is empty.
void parse_small_part(ZipArchive* archive, const std::string& part,
                      pugi::xml_document* tree);

// Tells the text of a document, and its language or nothing.
struct OfficeText {
  std::string text;
  std::string language;
};

// How a part is read.
struct OfficeReader {
  std::string_view root;  // local name of the root element
  OfficeText (*read)(const pugi::xml_node& root,
                     const LanguageMark& otherwise) = nullptr;
};

struct OfficePart {
  std::string path;  // of the file
  std::string name;
  std::string_view xml;
  LanguageMark language;  // of the document's default style
};

// Fails where the part has another root, or a fault before any text.
Result<Document> read_office_part(OfficePart part, const OfficeReader& reader);

}  // namespace sincerely

#endif  // FORMS_OFFICE_PART_H_

#include "forms/form.h"

#include <algorithm>
#include <span>

#include "forms/android.h"
#include "forms/apple_strings.h"
#include "forms/docx.h"
#include "forms/html.h"
#include "forms/json_catalogue.h"
#include "forms/mail.h"
#include "forms/markdown.h"
#include "forms/odt.h"
#include "forms/po.h"
#include "forms/properties.h"
#include "forms/xliff.h"
#include "forms/yaml_catalogue.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

// By extension; of one extension, the first that the file has.
constexpr Form kForms[] = {
    {"android", ".xml", is_android, kXmlComments, read_android},
    {"docx", ".docx .docm .dotx", nullptr, 0, read_docx},
    {"html", ".html .htm", nullptr, kMarkupComments, read_html},
    {"json", ".json .arb", nullptr, kSlashComments | kJsonComments,
     read_json_catalogue},
    {"mail", ".eml", nullptr, 0, read_mail},
    {"markdown", ".md .markdown", nullptr, kMarkupComments | kReferenceComments,
     read_markdown},
    {"odt", ".odt .ott", nullptr, 0, read_odt},
    {"po", ".po .pot", nullptr, kPoComments, read_po, read_po_pairs},
    {"properties", ".properties", nullptr, kPropertiesComments,
     read_properties},
    {"strings", ".strings", nullptr, kSlashComments, read_apple_strings},
    {"xliff", ".xlf .xliff", nullptr, kXmlComments, read_xliff,
     read_xliff_pairs},
    {"yaml", ".yml .yaml", nullptr, kHashComments, read_yaml_catalogue},
};

// ".po" of "xx/Emails.PO"; lower case.
std::string extension_of(std::string_view path) {
  const std::size_t name = path.find_last_of('/') + 1;  // 0 if there is none
  const std::size_t dot = path.find_last_of('.');
  if (dot == std::string_view::npos || dot <= name) return {};
  return to_ascii_lower(path.substr(dot));
}

bool lists(std::string_view extensions, std::string_view wanted) {
  for (std::size_t begin = 0; begin < extensions.size();) {
    const std::size_t end =
        std::min(extensions.find(' ', begin), extensions.size());
    if (extensions.substr(begin, end - begin) == wanted) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

Result<Document> read_form(const Form& form, const std::string& path,
                           std::string bytes, bool with_sources) {
  const auto read =
      with_sources && form.read_pairs != nullptr ? form.read_pairs : form.read;
  Result<Document> document = read(path, std::move(bytes));
  if (document && form.comments != 0) {
    find_source_comments(form.comments, &document.value());
  }
  return document;
}

const Form* form_of(std::string_view path, std::string_view bytes) {
  const std::string extension = extension_of(path);
  if (extension.empty()) return nullptr;
  for (const Form& form : kForms) {
    if (lists(form.extensions, extension) &&
        (form.is_one == nullptr || form.is_one(bytes))) {
      return &form;
    }
  }
  return nullptr;
}

}  // namespace sincerely

#include "forms/form.h"

#include <algorithm>
#include <span>

#include "forms/html.h"
#include "forms/mail.h"
#include "forms/markdown.h"

namespace sincerely {
namespace {

// By extension; of one extension, the first that the file has.
std::span<const Form> forms() {
  static constexpr Form kForms[] = {
      {"html", ".html .htm", nullptr, read_html},
      {"mail", ".eml", nullptr, read_mail},
      {"markdown", ".md .markdown", nullptr, read_markdown},
  };
  return kForms;
}

// ".po" of "lv/Emails.PO"; lower case.
std::string extension_of(std::string_view path) {
  const std::size_t name = path.find_last_of('/') + 1;  // 0 if there is none
  const std::size_t dot = path.find_last_of('.');
  if (dot == std::string_view::npos || dot < name) return {};
  std::string extension(path.substr(dot));
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return extension;
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

const Form* form_of(std::string_view path, std::string_view bytes) {
  const std::string extension = extension_of(path);
  if (extension.empty()) return nullptr;
  for (const Form& form : forms()) {
    if (lists(form.extensions, extension) &&
        (form.is_one == nullptr || form.is_one(bytes))) {
      return &form;
    }
  }
  return nullptr;
}

}  // namespace sincerely

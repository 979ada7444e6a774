#include "lsp/open_document.h"

#include <utility>

#include "forms/form.h"
#include "input/utf8.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

struct EditorLanguage {
  std::string_view id;
  std::string_view extension;
};

// What editors call the forms that have an extension.
constexpr EditorLanguage kLanguages[] = {
    {"markdown", ".md"},
    {"html", ".html"},
    {"mail", ".eml"},
    {"message", ".eml"},
    {"po", ".po"},
    {"gettext", ".po"},
    {"json", ".json"},
    {"yaml", ".yaml"},
    {"xliff", ".xliff"},
    {"properties", ".properties"},
    {"jproperties", ".properties"},
    {"java-properties", ".properties"},
};

bool has_extension(std::string_view name) {
  const std::size_t begin = name.find_last_of('/') + 1;  // 0 if there is none
  const std::size_t dot = name.find_last_of('.');
  return dot != std::string_view::npos && dot > begin;
}

void move_spans(std::size_t bytes, Report* report) {
  const auto by = static_cast<std::uint32_t>(bytes);
  const auto move = [by](Span* span) {
    span->begin += by;
    span->end += by;
  };
  for (Finding& finding : report->findings) move(&finding.span);
  for (SectionPlace& section : report->sections) {
    if (section.span) move(&*section.span);
  }
}

}  // namespace

std::string judged_name(const OpenDocument& document, const std::string& name) {
  if (!name.empty() && has_extension(name)) return name;
  const std::string base = name.empty() ? "-" : name;
  for (const EditorLanguage& language : kLanguages) {
    if (language.id == document.language_id) {
      return base + std::string(language.extension);
    }
  }
  return base;
}

Judgement judge_document(const Linter& linter, const OpenDocument& document,
                         const std::string& name) {
  Judgement out;
  std::string_view text = document.text;
  const bool has_mark = text.starts_with(kUtf8Bom);
  if (has_mark) text.remove_prefix(kUtf8Bom.size());
  const Form* form = form_of(name, text);
  out.is_plain = form == nullptr;
  out.has_lines =
      form == nullptr || form->name == "markdown" || form->name == "mail";
  out.judged = judge_with_comments(linter, name, std::string(text));
  if (!out.is_plain && out.judged.file.text != text) {
    // The file declares a charset; what the editor has is UTF-8 all the same.
    out.judged = judge_with_comments(linter, name,
                                     std::string(kUtf8Bom) + std::string(text));
  }
  out.has_places = out.judged.file.text == text;
  if (has_mark) {
    move_spans(kUtf8Bom.size(), &out.judged.report);
    out.judged.file.text.insert(0, kUtf8Bom);
  }
  return out;
}

}  // namespace sincerely

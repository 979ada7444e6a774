#include "lsp/judge.h"

#include <filesystem>
#include <utility>

#include "input/reader.h"
#include "lsp/hover.h"
#include "lsp/uri.h"
#include "output/visible.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kNothing = "[]";

bool is_config(const OpenDocument& document) {
  return fs::path(document.path).filename() == kConfigName;
}

std::string whole(const std::string& path) {
  std::error_code failed;
  return fs::absolute(path, failed).lexically_normal().string();
}

}  // namespace

std::string Judge::diagnostics(OpenDocument* document) {
  if (document->is_lost) return std::string(kNothing);
  const Linter* linter = nullptr;
  if (const auto error = judge(document, &linter)) {
    return failure(*document, *error);
  }
  if (!document->judgement || !document->judgement->has_places) {
    return std::string(kNothing);
  }
  return DiagnosticWriter(*document, client_, pages_)
      .write_all(*document->judgement);
}

std::string Judge::code_actions(OpenDocument* document,
                                const ActionRequest& request) {
  const Linter* linter = nullptr;
  if (document->is_lost || judge(document, &linter) || !document->judgement) {
    return std::string(kNothing);
  }
  return write_code_actions(request, {*document, *linter, name_of(*document),
                                      client_, pages_, config_of(*document)});
}

std::string Judge::hover(OpenDocument* document, TextPosition position) {
  const Linter* linter = nullptr;
  if (document->is_lost || judge(document, &linter) || !document->judgement) {
    return "null";
  }
  return write_hover(position, {*document, linter->messages(),
                                rules_of(*linter), client_, pages_});
}

void Judge::forget() {
  rules_.clear();
  for (auto& [uri, document] : documents_.documents()) {
    document.judgement.reset();
    document.is_stale = true;
  }
}

// A configuration is no letter: only what is wrong in it is told.
std::optional<Error> Judge::judge(OpenDocument* document,
                                  const Linter** linter) {
  const Result<const Linter*> found = workspace_.linter_of(document->path);
  if (!found) {
    document->judgement.reset();
    return found.error();
  }
  *linter = found.value();
  if (is_config(*document)) return std::nullopt;
  if (!document->judgement) {
    document->judgement =
        judge_document(**linter, *document, name_of(*document));
  }
  return document->judgement->judged.report.error;
}

std::string Judge::name_of(const OpenDocument& document) const {
  return judged_name(document, document.path.empty()
                                   ? std::string()
                                   : workspace_.name_of(document.path));
}

ConfigTarget Judge::config_of(const OpenDocument& document) const {
  ConfigTarget out;
  if (document.path.empty()) return out;
  std::string path = workspace_.config_of(document.path);
  out.is_there = !path.empty();
  if (!out.is_there) path = workspace_.new_config_of(document.path);
  out.name = valid_utf8(fs::path(path).filename().string());
  if (const OpenDocument* open = documents_.find_path(path)) {
    out.uri = open->uri;
    out.text = open->text;
    out.version = open->version;
    return out;
  }
  if (out.is_there) {
    Result<std::string> text = read_file(path, kDefaultMaxSize);
    if (!text || valid_utf8(text.value()) != text.value()) return out;
    out.text = std::move(text.value());
  }
  out.uri = uri_of_path(path);
  return out;
}

const std::vector<RuleEntry>& Judge::rules_of(const Linter& linter) {
  const std::vector<std::string>& folders = linter.options().rule_folders;
  const auto [known, is_new] = rules_.try_emplace(folders);
  if (is_new) {
    const Result<RuleBook> book = RuleBook::make(embedded_library(), folders);
    if (book) known->second = book.value().entries();
  }
  return known->second;
}

std::string Judge::failure(const OpenDocument& document,
                           const Error& error) const {
  const bool is_here =
      error.path == name_of(document) || whole(error.path) == document.path;
  if (!is_here || document.path.empty()) {
    return failure_diagnostic(error, {});
  }
  Error told = error;
  told.path.clear();
  told.line = 0;
  told.column = 0;
  if (error.line == 0) return failure_diagnostic(told, {});
  const PositionIndex characters(document.text, PositionEncoding::kUtf32);
  const std::size_t column = error.column == 0 ? 0 : error.column - 1;
  const TextOffset at = characters.offset_of({error.line - 1, column});
  return failure_diagnostic(
      told,
      PositionIndex(document.text, client_.encoding).position_of(at.begin));
}

}  // namespace sincerely

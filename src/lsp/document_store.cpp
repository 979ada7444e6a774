#include "lsp/document_store.h"

#include <utility>

#include "lsp/text_edits.h"
#include "lsp/uri.h"

namespace sincerely {
namespace {

constexpr std::string_view kNoUri = "textDocument.uri expected, a text";

std::optional<std::size_t> read_count(const JsonValue& value,
                                      std::string_view key) {
  const auto number = find_integer(value, {key});
  if (!number || *number < 0) return std::nullopt;
  return static_cast<std::size_t>(*number);
}

std::optional<TextChange> read_change(const JsonValue& value) {
  TextChange out;
  auto text = find_text(value, {"text"});
  if (!text) return std::nullopt;
  out.text = std::move(*text);
  const JsonValue* range = find(value, {"range"});
  if (range == nullptr) return out;
  out.range = read_range(range);
  if (!out.range) return std::nullopt;
  return out;
}

std::string not_open(const std::string& uri) {
  return "“" + uri + "” is not open";
}

}  // namespace

std::optional<TextPosition> read_position(const JsonValue* value) {
  if (value == nullptr) return std::nullopt;
  const auto line = read_count(*value, "line");
  const auto character = read_count(*value, "character");
  if (!line || !character) return std::nullopt;
  return TextPosition{*line, *character};
}

std::optional<TextRange> read_range(const JsonValue* value) {
  if (value == nullptr) return std::nullopt;
  const auto start = read_position(sincerely::find(*value, {"start"}));
  const auto end = read_position(sincerely::find(*value, {"end"}));
  if (!start || !end) return std::nullopt;
  return TextRange{*start, *end};
}

std::string DocumentStore::open(const JsonValue& params) {
  auto uri = find_text(params, {"textDocument", "uri"});
  if (!uri) return std::string(kNoUri);
  auto text = find_text(params, {"textDocument", "text"});
  OpenDocument document;
  document.uri = *uri;
  document.path = path_of_uri(*uri);
  document.language_id =
      find_text(params, {"textDocument", "languageId"}).value_or("");
  document.version =
      find_integer(params, {"textDocument", "version"}).value_or(0);
  document.is_lost = !text;
  if (text) document.text = std::move(*text);
  documents_.insert_or_assign(*uri, std::move(document));
  return text ? std::string() : "textDocument.text expected, a text";
}

std::string DocumentStore::change(const JsonValue& params) {
  const auto uri = find_text(params, {"textDocument", "uri"});
  if (!uri) return std::string(kNoUri);
  OpenDocument* document = find(params);
  if (document == nullptr) return not_open(*uri);
  std::string complaint;
  const auto version = find_integer(params, {"textDocument", "version"});
  if (version && *version < document->version) {
    complaint = "version " + std::to_string(*version) + " of “" + *uri +
                "” comes after version " + std::to_string(document->version);
  }
  if (version) document->version = *version;
  document->is_stale = true;
  document->judgement.reset();
  const JsonValue* changes = sincerely::find(params, {"contentChanges"});
  if (changes == nullptr || !changes->IsArray()) {
    document->is_lost = true;
    return "contentChanges expected, a list";
  }
  for (const JsonValue& value : changes->GetArray()) {
    const auto change = read_change(value);
    if (!change) {
      document->is_lost = true;
      complaint = "a change of “" + *uri +
                  "” is none: `text` expected, and a `range` of counts";
      continue;
    }
    if (!change->range) document->is_lost = false;
    if (!document->is_lost) apply_change(*change, encoding_, &document->text);
  }
  return complaint;
}

std::string DocumentStore::close(const JsonValue& params, std::string* uri) {
  const auto found = find_text(params, {"textDocument", "uri"});
  if (!found) return std::string(kNoUri);
  *uri = *found;
  return documents_.erase(*found) == 1 ? std::string() : not_open(*found);
}

OpenDocument* DocumentStore::find(const JsonValue& params) {
  const auto uri = find_text(params, {"textDocument", "uri"});
  if (!uri) return nullptr;
  const auto found = documents_.find(*uri);
  return found == documents_.end() ? nullptr : &found->second;
}

const OpenDocument* DocumentStore::find_path(std::string_view path) const {
  for (const auto& [uri, document] : documents_) {
    if (document.path == path) return &document;
  }
  return nullptr;
}

}  // namespace sincerely

#include "forms/po.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "forms/gettext_complaints.h"
#include "forms/line_notes.h"
#include "forms/message_key.h"
#include "forms/message_list.h"
#include "forms/po_scanner.h"
#include "forms/traced_text.h"
#include "input/ascii.h"
#include "input/decode.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

// No language has more.
constexpr std::size_t kMaxForms = 8;
// A header is among the first things in a file.
constexpr std::size_t kMaxHeader = 64u << 10;

// The value of a field of the header, "Language: pt_BR".
std::string header_value(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const std::size_t end = std::min(header.find('\n'), header.size());
    const std::string_view line = header.substr(0, end);
    if (line.starts_with(name) && line.substr(name.size()).starts_with(':')) {
      return std::string(trim(line.substr(name.size() + 1)));
    }
    header.remove_prefix(std::min(end + 1, header.size()));
  }
  return {};
}

// What the header of a file says that is not decoded yet; empty if nothing, or
// the word that a template has in its place.
std::string header_charset(std::string_view bytes) {
  constexpr std::string_view kField = "Content-Type:";
  constexpr std::string_view kName = "charset=";
  bytes = bytes.substr(0, kMaxHeader);
  const std::size_t field = std::min(bytes.find(kField), bytes.size());
  bytes = bytes.substr(field, bytes.substr(field).find('\n'));
  const std::size_t name = bytes.find(kName);
  if (name == std::string_view::npos) return {};
  bytes.remove_prefix(name + kName.size());
  bytes = bytes.substr(0, bytes.find_first_of(" \t\r\\\";"));
  return bytes == "CHARSET" ? std::string() : std::string(bytes);
}

bool has_long_characters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return !is_ascii(c); });
}

// A file of two minds about its charset is read as what it is.
Result<DecodedText> decode_po(const std::string& path, std::string bytes,
                              std::string* note) {
  const std::string charset = header_charset(bytes);
  const bool is_utf8 = find_invalid_utf8(bytes) == std::string::npos;
  if (charset.empty() || (is_utf8 && !has_long_characters(bytes))) {
    return decode(path, std::move(bytes));
  }
  Result<DecodedText> declared = decode_as(charset, path, bytes);
  const bool is_other = declared.ok() && declared.value().encoding.form ==
                                             Encoding::Form::kEightBit;
  if (!is_utf8 || (declared.ok() && !is_other)) return declared;
  *note = "its header says charset=" + charset +
          ", but it is UTF-8 and was read so; write charset=UTF-8";
  return decode(path, std::move(bytes));
}

// About as many as there are, so that they need not be moved about.
std::size_t count_messages(std::string_view text) {
  constexpr std::string_view kKeyword = "\nmsgstr";
  std::size_t count = 0;
  for (std::size_t at = text.find(kKeyword); at != std::string_view::npos;
       at = text.find(kKeyword, at + kKeyword.size())) {
    ++count;
  }
  return std::min(count, kMaxMessages);
}

class PoReader {
 public:
  PoReader(Document* document, bool is_template, bool with_sources)
      : document_(document),
        text_(document->file.text),
        is_template_(is_template),
        with_sources_(with_sources),
        notes_(text_) {}

  void read() {
    document_->messages.reserve(count_messages(text_));
    scan_po(text_, &notes_, [this](const PoEntry& e) { read_entry(e); });
    if (!notes_.empty()) {
      for (GettextComplaint& complaint : gettext_complaints(text_)) {
        notes_.add_near(complaint.line, std::move(complaint.what));
      }
    }
    mark_messages(document_);
    for (std::string& note : notes_.take()) {
      document_->notes.push_back(std::move(note));
    }
  }

 private:
  TracedText decoded(const PoField& field) {
    TracedText text;
    append_po_field(text_, field, &notes_, &text);
    return text;
  }

  void read_entry(const PoEntry& entry) {
    const std::string id = decoded(entry.id).text;
    if (id.empty() && entry.context.empty()) {
      read_header(decoded(entry.strings[0]).text);
      return;
    }
    Message message;
    message.key = entry.context.empty() ? id : decoded(entry.context).text;
    message.is_unfinished = entry.is_fuzzy;
    message.writings.push_back({Writing::Kind::kPo, {}});
    message.letter.declared_language = language_;
    if (is_template_ && !is_key_name(id)) {
      add_message(message, decoded(entry.id), document_);
      if (entry.id_plural.empty()) return;
      add_message(message, decoded(entry.id_plural), document_);
      return;
    }
    const std::size_t count = std::min(entry.strings.size(), kMaxForms);
    for (std::size_t i = 0; i < count; ++i) {
      const bool is_plural = !entry.id_plural.empty() && (i > 0 || count == 1);
      if (with_sources_ && !is_key_name(id)) {
        message.source = static_cast<std::uint32_t>(document_->sources.size());
        document_->sources.push_back(
            {is_plural ? decoded(entry.id_plural).text : id, source_language_});
      }
      add_message(message, decoded(entry.strings[i]), document_);
    }
    if (entry.strings.size() > kMaxForms) {
      notes_.add(entry.strings[kMaxForms][0].begin,
                 "more plural forms than any language has; the first " +
                     std::to_string(kMaxForms) + " were read");
    }
  }

  // A file may be several put together: what a header says is of the entries
  // behind it.
  void read_header(std::string_view header) {
    language_ = header_value(header, "Language");
    source_language_ = header_value(header, "X-Source-Language");
    if (is_template_ && !source_language_.empty()) language_ = source_language_;
  }

  Document* document_;
  std::string_view text_;
  bool is_template_;
  bool with_sources_;
  LineNotes notes_;
  std::string language_;
  std::string source_language_;
};

Result<Document> read_po_file(std::string path, std::string bytes,
                              bool with_sources) {
  std::string charset_note;
  Result<DecodedText> decoded =
      decode_po(path, std::move(bytes), &charset_note);
  if (!decoded.ok()) return decoded.error();
  Document document =
      start_catalogue(std::move(path), std::move(decoded.value()));
  if (!charset_note.empty()) document.notes.push_back(std::move(charset_note));
  const std::string& name = document.file.path;
  const bool is_template = name.ends_with(".pot") || name.ends_with(".POT");
  PoReader(&document, is_template, with_sources).read();
  return document;
}

}  // namespace

Result<Document> read_po(std::string path, std::string bytes) {
  return read_po_file(std::move(path), std::move(bytes), false);
}

Result<Document> read_po_pairs(std::string path, std::string bytes) {
  return read_po_file(std::move(path), std::move(bytes), true);
}

}  // namespace sincerely

// All parts are read from the bytes of the mail; only the last map leads to the
// text that the mail has as a whole, which may be in an 8-bit charset.

#include "forms/mail.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "forms/encoded_words.h"
#include "forms/mail_choice.h"
#include "forms/mail_head.h"
#include "forms/mail_parts.h"
#include "forms/mail_text.h"
#include "forms/paragraph_number.h"
#include "forms/part_charset.h"
#include "input/ascii.h"
#include "input/charset.h"
#include "input/decode.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

Error mail_error(Error::Kind kind, const std::string& path,
                 std::string message) {
  Error error;
  error.kind = kind;
  error.path = path;
  error.message = std::move(message);
  return error;
}

std::string_view advice(MailFault::Kind kind) {
  switch (kind) {
    case MailFault::Kind::kContentType:
      return "a Content-Type that cannot be read; write “text/plain”";
    case MailFault::Kind::kTruncated:
      return "the mail ends without its last boundary; is it cut off?";
    case MailFault::Kind::kNoBoundary:
      return "a multipart without a boundary that occurs in it; read as far as "
             "can be: declare the one that it has";
    case MailFault::Kind::kNesting:
      return "parts within parts, deeper than are read";
    case MailFault::Kind::kTooManyParts:
      return "more parts than are read; what follows is left out";
  }
  return {};
}

// The first part with text that stands there as it is, preferably one that has
// more than ASCII.
const MailPart* plain_part(std::string_view bytes, const MailPart& part,
                           bool wants_8_bit) {
  for (const MailPart& child : part.parts) {
    const MailPart* found = plain_part(bytes, child, wants_8_bit);
    if (found != nullptr) return found;
  }
  const bool fits =
      part.type.starts_with("text/") && part.transfer != Transfer::kBase64 &&
      (!wants_8_bit ||
       !is_ascii(bytes.substr(part.body.begin, part.body.size())));
  return fits ? &part : nullptr;
}

class MailReader {
 public:
  MailReader(std::string path, std::string bytes) : bytes_(std::move(bytes)) {
    file_.path = std::move(path);
  }

  Result<Document> read() {
    if (bytes_.size() > kMaxFormSize) {
      return mail_error(Error::Kind::kTooLarge, file_.path,
                        "larger than a mail may be: 1 GiB");
    }
    if (!has_gmime()) {
      return mail_error(Error::Kind::kUnreadable, file_.path,
                        "e-mails are read with GMime, which is not there; "
                        "install it (Debian: libgmime-3.0-0)");
    }
    if (const std::optional<Error> error = take_bytes()) return *error;
    const MailHead head = read_mail_head(bytes_);
    note_head(head);
    const MailTree tree =
        read_mail_parts(bytes_, head.content_fields, head.end);
    for (const MailFault& fault : tree.faults) {
      note(fault.offset, advice(fault.kind));
    }
    choose_file_charset(tree.root);
    add_subject(head);
    for (const Twins& twins : letter_parts(tree.root)) add_twins(twins);
    if (!has_body_) note_text("no part of it is text that can be read here");
    return finish(head);
  }

 private:
  std::optional<Error> take_bytes();
  void note_head(const MailHead& head);
  void choose_file_charset(const MailPart& root);
  void map_file();
  void add_subject(const MailHead& head);
  void add_twins(const Twins& twins);
  void add_body(const MailPart& part, PartText text);
  // Of a part whose text begins at `begin`; it has a place of its own, or all
  // of it is `here`.
  void add_comment(PartComment comment, std::uint32_t begin, const Span* here);
  Result<Document> finish(const MailHead& head);

  std::size_t line_of(std::size_t offset) const {
    const std::size_t end = std::min(offset, bytes_.size());
    return 1 + static_cast<std::size_t>(std::count(
                   bytes_.begin(),
                   bytes_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
  }
  void note(std::size_t offset, std::string_view what) {
    note_text("line " + std::to_string(line_of(offset)) + ": " +
              std::string(what));
  }
  void note_text(std::string text) {
    if (notes_.size() < kMaxNotes) notes_.push_back(std::move(text));
  }

  std::string bytes_;  // without byte order mark and NUL
  Letter file_;
  std::string file_charset_{kUtf8Charset};
  SourceMap file_map_;  // from the bytes to the text of the file
  TracedText text_;     // of the message
  Message message_;
  std::string language_;
  std::size_t largest_ = 0;  // of the parts, in bytes of text
  bool has_body_ = false;
  std::vector<PartComment> comments_;
  std::vector<std::string> notes_;
};

std::optional<Error> MailReader::take_bytes() {
  if (bytes_.starts_with("\xFF\xFE") || bytes_.starts_with("\xFE\xFF")) {
    Result<DecodedText> decoded = decode(file_.path, std::move(bytes_));
    if (!decoded) return decoded.error();
    bytes_ = std::move(decoded.value().text);
    file_.encoding = decoded.value().encoding;
    return std::nullopt;
  }
  if (bytes_.starts_with(kUtf8Bom) &&
      find_invalid_utf8(bytes_) == std::string::npos) {
    bytes_.erase(0, kUtf8Bom.size());
    file_.encoding.bom = kUtf8Bom.size();
  }
  const std::size_t nul = bytes_.find('\0');
  if (nul != std::string::npos) {
    note(nul, "NUL bytes, read as blanks; no mail may have them");
    std::ranges::replace(bytes_, '\0', ' ');
  }
  return std::nullopt;
}

void MailReader::note_head(const MailHead& head) {
  if (!head.has_fields) {
    note(0, "no mail's head; read as a text: begin with “Subject: …”");
  } else if (!head.has_blank_line && head.end < bytes_.size()) {
    note(head.end, "no blank line between the head and the text; put one here");
  }
}

// UTF-8, if the file is that; else what its first 8-bit part declares. A file
// in ASCII is in the charset of its text, too: other words may be put in.
void MailReader::choose_file_charset(const MailPart& root) {
  const bool has_ascii_only = is_ascii(bytes_);
  const bool is_utf8 = find_invalid_utf8(bytes_) == std::string::npos;
  const MailPart* part = plain_part(bytes_, root, !has_ascii_only);
  if (part == nullptr) part = plain_part(bytes_, root, false);
  const bool may_be_other = !is_utf8 || (has_ascii_only && part != nullptr &&
                                         part->transfer == Transfer::kPlain &&
                                         file_.encoding == Encoding{});
  if (!may_be_other) {
    file_.text = bytes_;
    return;
  }
  std::string name = "windows-1252";
  if (part != nullptr) {
    const std::string_view body =
        std::string_view(bytes_).substr(part->body.begin, part->body.size());
    const std::string declared = choose_charset(part->charset, body).name;
    if (is_utf8 || Charset(declared).page()) name = declared;
  }
  Result<DecodedText> decoded = decode_as(name, file_.path, bytes_);
  if (!decoded || decoded.value().encoding == Encoding{}) {
    file_.text = bytes_;
    return;
  }
  file_.text = std::move(decoded.value().text);
  file_.encoding = decoded.value().encoding;
  file_charset_ = name;
  if (!has_ascii_only) map_file();
}

void MailReader::map_file() {
  std::size_t text = 0;
  for (std::uint32_t byte = 0; byte < bytes_.size(); ++byte) {
    const auto begin = static_cast<std::uint32_t>(text);
    next_code_point(file_.text, &text);
    file_map_.add(
        {{byte, byte + 1}, {begin, static_cast<std::uint32_t>(text)}});
  }
}

void MailReader::add_subject(const MailHead& head) {
  if (head.subject.empty()) return;
  TracedText subject = read_header_text(bytes_, head.subject, file_charset_);
  if (subject.text.empty()) return;
  subject.map = subject.map.through(file_map_);
  const std::uint32_t end = subject.size();
  text_.append(subject);
  message_.letter.subject = {0, end};
  message_.fixed.push_back({0, end});
}

// The text, unless it only says that there is HTML.
void MailReader::add_twins(const Twins& twins) {
  const auto read_all = [&](const std::vector<const MailPart*>& parts) {
    std::vector<PartText> texts;
    for (const MailPart* part : parts) {
      texts.push_back(read_part(bytes_, *part, file_charset_));
    }
    return texts;
  };
  const auto prose = [](const std::vector<PartText>& texts) {
    std::size_t size = 0;
    for (const PartText& text : texts) size += text.prose_size();
    return size;
  };
  std::vector<PartText> text = read_all(twins.text);
  std::vector<PartText> html = read_all(twins.html);
  const bool takes_html =
      text.empty() || (!html.empty() && 2 * prose(text) < prose(html));
  std::vector<PartText>& best = takes_html ? html : text;
  const std::vector<const MailPart*>& parts =
      takes_html ? twins.html : twins.text;
  for (std::size_t i = 0; i < best.size(); ++i) {
    // A rewrite of one twin only would make them say two things.
    if (!text.empty() && !html.empty()) best[i].is_fixed = true;
    add_body(*parts[i], std::move(best[i]));
  }
}

void MailReader::add_body(const MailPart& part, PartText body) {
  for (const PartNote& fault : body.notes) note(fault.offset, fault.text);
  if (language_.empty()) language_ = body.language;
  if (body.text.text.empty()) return;
  const Span source = file_map_.source_of({part.body.begin, part.body.end});
  const Span here = {source.begin, source.begin};
  if (!text_.text.empty()) text_.add("\n\n", here);
  if (!has_body_) message_.writings = body.writings;
  const std::uint32_t begin = text_.size();
  if (body.has_place) {
    body.text.map = body.text.map.through(file_map_);
  } else {
    body.text.map = {};
    body.text.map.add({{0, body.text.size()}, here});
  }
  text_.append(body.text);
  for (const Inert& inert : body.inert) {
    message_.letter.inert.push_back(
        {inert.kind, {inert.span.begin + begin, inert.span.end + begin}});
  }
  for (PartComment& comment : body.comments) {
    add_comment(std::move(comment), begin, body.has_place ? nullptr : &here);
  }
  if (body.has_place && (body.is_fixed || body.writings != message_.writings)) {
    message_.fixed.push_back({begin, begin + body.text.size()});
  }
  if (body.text.text.size() > largest_) {
    largest_ = body.text.text.size();
    message_.part = body.has_place ? std::string() : name_of(part);
  }
  has_body_ = true;
}

void MailReader::add_comment(PartComment found, std::uint32_t begin,
                             const Span* here) {
  Comment& comment = found.comment;
  for (Span* span : {&comment.span, &comment.place, &comment.next}) {
    if (here != nullptr) {
      *span = *here;
    } else if (!span->empty()) {
      *span = file_map_.source_of(*span);
    }
  }
  const bool is_last = found.follows == UINT32_MAX;
  if (!is_last) found.follows += begin;
  comments_.push_back(std::move(found));
}

Result<Document> MailReader::finish(const MailHead& head) {
  message_.letter.text = std::move(text_.text);
  message_.map = std::move(text_.map);
  message_.letter.declared_language =
      head.language.empty() ? language_ : head.language;
  for (PartComment& found : comments_) {
    if (!message_.part.empty() && found.follows != UINT32_MAX) {
      found.comment.next_paragraph =
          paragraph_of(message_.letter.text, found.follows);
    }
    file_.comments.push_back(std::move(found.comment));
  }
  Document document;
  document.file = std::move(file_);
  document.messages.push_back(std::move(message_));
  document.notes = std::move(notes_);
  return document;
}

}  // namespace

Result<Document> read_mail(std::string path, std::string bytes) {
  return MailReader(std::move(path), std::move(bytes)).read();
}

}  // namespace sincerely

// GMime gets a head of its own before the body, with nothing but what says how
// the body is made: so it needs no head that is whole, and a multipart whose
// boundary is not declared can be given one. Offsets are moved accordingly.

#include "forms/mail_parts.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>

#include "forms/mail_head.h"
#include "input/ascii.h"
#include "input/dynamic_library.h"
#include "input/lines.h"

namespace sincerely {
namespace {

// Lines that begin as boundaries do. GMime compares each with all boundaries
// that are open, of which it allows 1024, and a part takes memory.
constexpr std::size_t kMaxDelimiters = 100'000;

struct GmimeLibrary {
  decltype(&::g_mime_init) init = nullptr;
  decltype(&::g_mime_stream_mem_new_with_buffer) new_stream = nullptr;
  decltype(&::g_mime_parser_new_with_stream) new_parser = nullptr;
  decltype(&::g_mime_parser_set_persist_stream) keep_stream = nullptr;
  decltype(&::g_mime_parser_construct_message) parse = nullptr;
  decltype(&::g_mime_parser_options_new) new_options = nullptr;
  decltype(&::g_mime_parser_options_free) free_options = nullptr;
  decltype(&::g_mime_parser_options_set_warning_callback) on_warning = nullptr;
  decltype(&::g_mime_message_get_mime_part) root = nullptr;
  decltype(&::g_mime_object_get_header) header = nullptr;
  decltype(&::g_mime_object_get_content_type) type = nullptr;
  decltype(&::g_mime_object_get_disposition) disposition = nullptr;
  decltype(&::g_mime_object_get_content_disposition_parameter)
      disposition_parameter = nullptr;
  decltype(&::g_mime_content_type_get_media_type) media = nullptr;
  decltype(&::g_mime_content_type_get_media_subtype) subtype = nullptr;
  decltype(&::g_mime_content_type_get_parameter) parameter = nullptr;
  decltype(&::g_mime_multipart_get_type) multipart_type = nullptr;
  decltype(&::g_mime_multipart_get_count) count = nullptr;
  decltype(&::g_mime_multipart_get_part) child = nullptr;
  decltype(&::g_mime_part_get_type) part_type = nullptr;
  decltype(&::g_mime_part_get_content) content = nullptr;
  decltype(&::g_mime_data_wrapper_get_stream) stream = nullptr;
  decltype(&::g_type_check_instance_is_a) is_a = nullptr;
  decltype(&::g_object_unref) unref = nullptr;
  bool is_open = false;
};

bool find_all(const DynamicLibrary& file, GmimeLibrary* out) {
  return file.find("g_mime_init", &out->init) &&
         file.find("g_mime_stream_mem_new_with_buffer", &out->new_stream) &&
         file.find("g_mime_parser_new_with_stream", &out->new_parser) &&
         file.find("g_mime_parser_set_persist_stream", &out->keep_stream) &&
         file.find("g_mime_parser_construct_message", &out->parse) &&
         file.find("g_mime_parser_options_new", &out->new_options) &&
         file.find("g_mime_parser_options_free", &out->free_options) &&
         file.find("g_mime_parser_options_set_warning_callback",
                   &out->on_warning) &&
         file.find("g_mime_message_get_mime_part", &out->root) &&
         file.find("g_mime_object_get_header", &out->header) &&
         file.find("g_mime_object_get_content_type", &out->type) &&
         file.find("g_mime_object_get_disposition", &out->disposition) &&
         file.find("g_mime_object_get_content_disposition_parameter",
                   &out->disposition_parameter) &&
         file.find("g_mime_content_type_get_media_type", &out->media) &&
         file.find("g_mime_content_type_get_media_subtype", &out->subtype) &&
         file.find("g_mime_content_type_get_parameter", &out->parameter) &&
         file.find("g_mime_multipart_get_type", &out->multipart_type) &&
         file.find("g_mime_multipart_get_count", &out->count) &&
         file.find("g_mime_multipart_get_part", &out->child) &&
         file.find("g_mime_part_get_type", &out->part_type) &&
         file.find("g_mime_part_get_content", &out->content) &&
         file.find("g_mime_data_wrapper_get_stream", &out->stream) &&
         file.find("g_type_check_instance_is_a", &out->is_a) &&
         file.find("g_object_unref", &out->unref);
}

GmimeLibrary open_gmime() {
  const DynamicLibrary file({"libgmime-3.0.so.0"});
  GmimeLibrary library;
  library.is_open = file.is_open() && find_all(file, &library);
  if (library.is_open) library.init();
  return library;
}

const GmimeLibrary& gmime() {
  static const GmimeLibrary opened = open_gmime();
  return opened;
}

struct Unref {
  void operator()(gpointer object) const { gmime().unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
  void operator()(GMimeParserOptions* options) const {
    gmime().free_options(options);
  }
};

// Of a text of GMime's, which may be none.
std::string lower_or_empty(const char* text) {
  return text == nullptr ? std::string() : to_ascii_lower(text);
}

std::string or_empty(const char* text) { return text == nullptr ? "" : text; }

// Where the source stands in GMime's input.
struct Shift {
  std::size_t head = 0;  // bytes before the body there
  std::size_t body = 0;  // where the body begins here

  std::uint32_t operator()(gint64 offset) const {
    const auto at = static_cast<std::size_t>(std::max<gint64>(offset, 0));
    return static_cast<std::uint32_t>(body + at - std::min(at, head));
  }
};

struct Warnings {
  Shift shift;
  std::size_t size = 0;  // of the mail
  std::vector<MailFault>* faults = nullptr;
};

void add_fault(MailFault fault, std::vector<MailFault>* faults) {
  if (std::ranges::find(*faults, fault.kind, &MailFault::kind) ==
      faults->end()) {
    faults->push_back(fault);
  }
}

void on_warning(gint64 offset, GMimeParserWarning warning, const gchar*,
                gpointer data) {
  const auto* warnings = static_cast<const Warnings*>(data);
  const std::size_t place = warnings->shift(offset);
  if (warning == GMIME_WARN_INVALID_CONTENT_TYPE) {
    add_fault({MailFault::Kind::kContentType, place}, warnings->faults);
  } else if (warning == GMIME_CRIT_NESTING_OVERFLOW) {
    add_fault({MailFault::Kind::kNesting, place}, warnings->faults);
  } else if (warning == GMIME_WARN_TRUNCATED_MESSAGE) {
    add_fault({MailFault::Kind::kTruncated, warnings->size}, warnings->faults);
  }
}

class TreeReader {
 public:
  TreeReader(std::string_view bytes, Shift shift)
      : bytes_(bytes), shift_(shift) {}

  MailPart read(GMimeObject* object, std::string number) const {
    MailPart part;
    part.number = std::move(number);
    GMimeContentType* type = gmime().type(object);
    part.type = lower_or_empty(gmime().media(type)) + '/' +
                lower_or_empty(gmime().subtype(type));
    if (is_a(object, gmime().multipart_type())) {
      read_children(object, &part);
    } else if (is_a(object, gmime().part_type())) {
      read_leaf(object, type, &part);
    }
    return part;
  }

 private:
  static bool is_a(GMimeObject* object, GType type) {
    return gmime().is_a(reinterpret_cast<GTypeInstance*>(object), type) != 0;
  }

  void read_children(GMimeObject* object, MailPart* part) const {
    auto* multipart = reinterpret_cast<GMimeMultipart*>(object);
    const int count = gmime().count(multipart);
    const std::string prefix = part->number.empty() ? "" : part->number + '.';
    for (int i = 0; i < count; ++i) {
      // The numbers of parts that lie deep would take more memory than they.
      const bool is_named = prefix.size() < 64;
      part->parts.push_back(
          read(gmime().child(multipart, i),
               is_named ? prefix + std::to_string(i + 1) : part->number));
    }
  }

  void read_leaf(GMimeObject* object, GMimeContentType* type,
                 MailPart* part) const {
    if (part->number.empty()) part->number = "1";
    GMimeDataWrapper* content =
        gmime().content(reinterpret_cast<GMimePart*>(object));
    GMimeStream* stream =
        content == nullptr ? nullptr : gmime().stream(content);
    if (stream != nullptr) {
      part->body = {shift_(stream->bound_start), shift_(stream->bound_end)};
      // The line end before a boundary belongs to that.
      const std::string_view end = bytes_.substr(0, part->body.end);
      if (!part->body.empty() && end.ends_with('\r') &&
          bytes_.substr(end.size()).starts_with('\n')) {
        --part->body.end;
      }
    }
    const auto parameter = [&](const char* name) {
      return gmime().parameter(type, name);
    };
    part->charset = or_empty(parameter("charset"));
    part->is_flowed = lower_or_empty(parameter("format")) == "flowed";
    part->deletes_space = lower_or_empty(parameter("delsp")) == "yes";
    part->language =
        first_language(or_empty(gmime().header(object, "Content-Language")));
    std::string encoding =
        or_empty(gmime().header(object, "Content-Transfer-Encoding"));
    encoding.erase(
        std::min(encoding.find_first_of(" \t\r\n;("), encoding.size()));
    part->transfer = transfer_of(encoding);
    part->is_attachment =
        lower_or_empty(gmime().disposition(object)) == "attachment";
    part->has_name =
        parameter("name") != nullptr ||
        gmime().disposition_parameter(object, "filename") != nullptr;
  }

  std::string_view bytes_;
  Shift shift_;
};

// How much of the body is read, so that the work has a limit.
std::size_t end_of_delimiters(std::string_view bytes, std::size_t body) {
  std::size_t count = 0;
  Lines lines(bytes, body);
  Line line;
  while (lines.next(&line)) {
    if (!bytes.substr(line.begin, line.end - line.begin).starts_with("--")) {
      continue;
    }
    if (++count > kMaxDelimiters) return line.begin;
  }
  return bytes.size();
}

bool begins_with_content(std::string_view line) {
  return to_ascii_lower(line.substr(0, 8)) == "content-";
}

// The first line that must be a boundary, as a part's head follows it; empty if
// there is none.
std::string find_boundary(std::string_view bytes, std::size_t body) {
  std::string_view candidate;
  Lines lines(bytes, body);
  Line line;
  while (lines.next(&line)) {
    const std::string_view words =
        bytes.substr(line.begin, line.end - line.begin);
    if (!candidate.empty() && begins_with_content(words)) {
      return std::string(candidate);
    }
    const bool is_one =
        words.starts_with("--") && words.size() > 2 && words.size() < 80 &&
        words.find_first_of(" \t\"\\") == std::string_view::npos;
    candidate = is_one ? words.substr(2) : std::string_view();
  }
  return {};
}

MailPart parse_part(std::string_view bytes, const std::string& fields,
                    std::size_t body, std::vector<MailFault>* faults) {
  const std::string head = "MIME-Version: 1.0\n" + fields + '\n';
  std::string input = head;
  input += bytes.substr(body);
  Warnings warnings{{head.size(), body}, bytes.size(), faults};
  const std::unique_ptr<GMimeParserOptions, FreeOptions> options(
      gmime().new_options());
  gmime().on_warning(options.get(), on_warning, &warnings);
  const Owned<GMimeStream> stream(
      gmime().new_stream(input.data(), input.size()));
  const Owned<GMimeParser> parser(gmime().new_parser(stream.get()));
  gmime().keep_stream(parser.get(), TRUE);
  const Owned<GMimeMessage> message(gmime().parse(parser.get(), options.get()));
  GMimeObject* root = message ? gmime().root(message.get()) : nullptr;
  return root == nullptr ? MailPart{}
                         : TreeReader(bytes, warnings.shift).read(root, {});
}

bool is_multipart(const MailPart& part) {
  return part.type.starts_with("multipart/");
}

bool has_text(const MailPart& part) {
  return !is_multipart(part) || std::ranges::any_of(part.parts, has_text);
}

// A body that is no multipart after all.
MailPart whole_body(std::string_view bytes, std::size_t body) {
  MailPart part;
  part.type = "text/plain";
  part.number = "1";
  part.body = {static_cast<std::uint32_t>(body),
               static_cast<std::uint32_t>(bytes.size())};
  return part;
}

}  // namespace

bool has_gmime() { return gmime().is_open; }

MailTree read_mail_parts(std::string_view bytes,
                         std::string_view content_fields, std::size_t body) {
  MailTree tree;
  const bool may_have_parts = !content_fields.empty();
  const std::size_t end =
      may_have_parts ? end_of_delimiters(bytes, body) : bytes.size();
  if (end < bytes.size()) {
    add_fault({MailFault::Kind::kTooManyParts, end}, &tree.faults);
    bytes = bytes.substr(0, end);
  }
  tree.root =
      parse_part(bytes, std::string(content_fields), body, &tree.faults);
  const bool has_bad_type =
      std::ranges::find(tree.faults, MailFault::Kind::kContentType,
                        &MailFault::kind) != tree.faults.end();
  if (tree.root.type.empty()) {
    tree.root = whole_body(bytes, body);
  } else if (has_bad_type && tree.root.type == "application/octet-stream") {
    tree.root.type = "text/plain";  // as RFC 2045 has it; GMime has it not
  }
  if (!is_multipart(tree.root)) {
    std::erase_if(tree.faults, [](const MailFault& fault) {
      return fault.kind == MailFault::Kind::kTruncated;  // only without a text
    });
  } else if (!has_text(tree.root)) {
    add_fault({MailFault::Kind::kNoBoundary, body}, &tree.faults);
    const std::string boundary = find_boundary(bytes, body);
    if (!boundary.empty()) {
      tree.root = parse_part(
          bytes,
          "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n",
          body, &tree.faults);
    }
    if (!has_text(tree.root)) tree.root = whole_body(bytes, body);
  }
  return tree;
}

}  // namespace sincerely

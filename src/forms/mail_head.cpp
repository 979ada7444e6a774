#include "forms/mail_head.h"

#include <cstdint>

#include "input/ascii.h"
#include "input/lines.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxSubject = 64 << 10;         // bytes
constexpr std::size_t kMaxContentFields = 256 << 10;  // bytes
constexpr std::size_t kMaxLanguage = 35;              // RFC 5646's longest tag

bool begins_with(std::string_view text, std::string_view lower_case) {
  if (text.size() < lower_case.size()) return false;
  for (std::size_t i = 0; i < lower_case.size(); ++i) {
    if (to_ascii_lower(text[i]) != lower_case[i]) return false;
  }
  return true;
}

// The size of the name before a field's colon; 0 if the line is no field.
std::size_t name_size(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && line[at] > ' ' && line[at] < 0x7F &&
         line[at] != ':') {
    ++at;
  }
  std::size_t colon = at;
  while (colon < line.size() && is_space_or_tab(line[colon])) ++colon;
  return colon < line.size() && line[colon] == ':' ? at : 0;
}

class HeadReader {
 public:
  explicit HeadReader(std::string_view bytes) : bytes_(bytes) {}

  MailHead read() {
    Lines lines(bytes_);
    Line line;
    while (lines.next(&line)) {
      const std::string_view words =
          bytes_.substr(line.begin, line.end - line.begin);
      if (words.empty() && !head_.has_fields) {
        if (!begins_later(line.next)) break;
        continue;
      }
      if (words.empty()) {
        head_.has_blank_line = true;
        end_field(line.begin);
        head_.end = line.next;
        return std::move(head_);
      }
      if (!take(words, line)) break;
      head_.end = line.next;
    }
    end_field(head_.end);
    if (!head_.has_fields) head_.end = 0;
    return std::move(head_);
  }

 private:
  // Whether the first line that is not empty is a field.
  bool begins_later(std::size_t at) const {
    at = std::min(bytes_.find_first_not_of("\r\n", at), bytes_.size());
    const std::size_t end = bytes_.find_first_of("\r\n", at);
    return name_size(bytes_.substr(at, std::min(end, bytes_.size()) - at)) != 0;
  }

  // Returns false at what is no line of a head.
  bool take(std::string_view words, const Line& line) {
    if (is_space_or_tab(words.front()))
      return head_.has_fields;  // of the last field
    if (!head_.has_fields &&
        (words.starts_with("From ") || words.starts_with(">From "))) {
      return true;
    }
    const std::size_t size = name_size(words);
    if (size == 0) return false;
    end_field(line.begin);
    head_.has_fields = true;
    field_ = line.begin;
    return true;
  }

  // The field that began last goes as far as this.
  void end_field(std::size_t end) {
    if (field_ == kNpos) return;
    const std::string_view field = bytes_.substr(field_, end - field_);
    const std::size_t colon = field.find(':');
    if (begins_with(field, "content-language") && head_.language.empty()) {
      head_.language = first_language(field.substr(colon + 1));
    } else if (begins_with(field, "content-") &&
               head_.content_fields.size() + field.size() < kMaxContentFields) {
      head_.content_fields += field;
      if (field.find_last_of("\r\n") != field.size() - 1) {
        head_.content_fields += '\n';
      }
    } else if (begins_with(field.substr(0, colon), "subject") &&
               name_size(field) == 7 && head_.subject.empty()) {
      take_subject(field_ + colon + 1, end);
    }
    field_ = kNpos;
  }

  void take_subject(std::size_t begin, std::size_t end) {
    end = std::min(end, begin + kMaxSubject);
    while (begin < end && is_whitespace(bytes_[begin])) ++begin;
    while (end > begin && is_whitespace(bytes_[end - 1])) --end;
    head_.subject = {static_cast<std::uint32_t>(begin),
                     static_cast<std::uint32_t>(end)};
  }

  std::string_view bytes_;
  std::size_t field_ = kNpos;
  MailHead head_;
};

}  // namespace

std::string first_language(std::string_view content_language) {
  const std::size_t begin = content_language.find_first_not_of(kWhitespace);
  std::string tag;
  for (std::size_t i = begin; i < content_language.size(); ++i) {
    const char c = content_language[i];
    const char letter = to_ascii_lower(c);
    const bool is_tag = (letter >= 'a' && letter <= 'z') ||
                        (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (!is_tag) break;
    tag += c;
  }
  return tag.size() > kMaxLanguage ? std::string() : tag;
}

MailHead read_mail_head(std::string_view bytes) {
  return HeadReader(bytes).read();
}

}  // namespace sincerely

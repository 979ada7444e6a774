#include "output/places.h"

#include <algorithm>
#include <cassert>
#include <string_view>

#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {

void Places::add(Span span) {
  assert(span.begin <= span.end);
  offsets_.push_back(span.begin);
  offsets_.push_back(span.end);
}

Places::Places(const InReplyTo& message) {
  for (const CustomerItem& item : message.items) add(item.span);
  locate(*message.file);
}

Places::Places(const Letter& letter, const Report& report) {
  for (const Finding& finding : report.findings) add(finding.span);
  for (const Suppression& one : report.suppressions) add(one.span);
  const auto add_sections = [&](const std::vector<SectionPlace>& sections) {
    for (const SectionPlace& section : sections) {
      if (section.span) add(*section.span);
    }
  };
  add_sections(report.sections);
  for (const MessageReport& message : report.messages) {
    add_sections(message.sections);
  }
  if (report.in_reply_to) {
    for (const CustomerItem& item : report.in_reply_to->items) {
      if (item.by) add(*item.by);
    }
  }
  locate(letter);
}

void Places::locate(const Letter& letter) {
  std::sort(offsets_.begin(), offsets_.end());
  offsets_.erase(std::unique(offsets_.begin(), offsets_.end()), offsets_.end());
  assert(offsets_.empty() || offsets_.back() <= letter.text.size());
  places_.reserve(offsets_.size());
  FileOffsets file_offsets(letter);
  const std::string_view text = letter.text;
  Lines lines(text);
  Line line;
  bool has_line = lines.next(&line);
  Place place;
  std::size_t last = 0;  // what `place` stands at
  for (const std::uint32_t offset : offsets_) {
    while (has_line && line.next <= offset && line.next > line.end) {
      last = line.next;
      place = Place{0, place.line + 1, 1, 1, 0};
      has_line = lines.next(&line);
    }
    const std::string_view passed = text.substr(last, offset - last);
    const std::size_t plain = plain_ascii_size(passed);
    const std::string_view rest = passed.substr(plain);
    place.byte_column += passed.size();
    place.column += plain + count_code_points(rest);
    place.utf16 += plain + count_utf16_units(rest);
    place.byte = file_offsets.at(offset);
    last = offset;
    places_.push_back(place);
  }
}

const Place& Places::at(std::uint32_t offset) const {
  const auto found = std::lower_bound(offsets_.begin(), offsets_.end(), offset);
  assert(found != offsets_.end() && *found == offset);
  return places_[static_cast<std::size_t>(found - offsets_.begin())];
}

}  // namespace sincerely

#include "forms/xml_tree.h"

#include <algorithm>

#include "forms/document.h"
#include "forms/entities.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr std::ptrdiff_t kMaxTags = 4 << 20;  // 64 bytes of memory each
// Texts as they stand, blanks alone too: their places are looked up.
constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_ws_pcdata |
                              pugi::parse_escapes | pugi::parse_fragment;

// Whether an element of this name begins at the `<`.
bool begins_element(std::string_view text, std::size_t at,
                    std::string_view name) {
  const std::string_view rest = text.substr(at + 1, name.size() + 1);
  return rest.size() > name.size() && rest.starts_with(name) &&
         std::string_view(" \t\r\n/>").find(rest.back()) != kNpos;
}

// Just behind the `>` of the tag that begins before `at`.
std::size_t tag_end(std::string_view text, std::size_t at) {
  char quote = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '>') {
      return at + 1;
    } else if (c == '"' || c == '\'') {
      quote = c;
    }
  }
  return text.size();
}

}  // namespace

std::optional<XmlFault> parse_xml(std::string_view text,
                                  pugi::xml_document* tree) {
  const pugi::xml_parse_result result = tree->load_buffer(
      text.data(), text.size(), kOptions, pugi::encoding_utf8);
  if (result) return std::nullopt;
  XmlFault fault;
  fault.offset = std::min(
      static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)),
      text.size());
  fault.what = result.description();
  fault.is_mismatch = result.status == pugi::status_end_element_mismatch;
  return fault;
}

bool has_too_many_tags(std::string_view xml) {
  return std::ranges::count_if(xml, [](char c) {
           return c == '<' || c == '=';  // an attribute takes nearly as much
         }) > kMaxTags;
}

void take_character_data(std::string_view xml, std::size_t begin,
                         std::size_t end, TracedText* text) {
  while (begin < end) {
    const std::size_t mark = std::min(xml.find('&', begin), end);
    text->copy(xml, begin, mark);
    if (mark == end) return;
    const Entity entity =
        read_entity(xml.substr(mark, end - mark), EntityRules::kXml);
    // A number that is no character is read as U+FFFD.
    if (entity.size == 0 || entity.text == "\uFFFD") {
      begin = mark + 1;
      text->copy(xml, mark, begin);
    } else {
      begin = mark + entity.size;
      text->decode(entity.text, mark, begin);
    }
  }
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == kNpos ? name : name.substr(colon + 1);
}

void add_note(std::string_view text, std::size_t offset, std::string_view what,
              std::vector<std::string>* notes) {
  if (notes->size() > kMaxNotes) return;
  if (notes->size() == kMaxNotes) {
    notes->push_back("more of this kind");
    return;
  }
  const auto end =
      text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  std::string note = "line ";
  note += std::to_string(std::count(text.begin(), end, '\n') + 1);
  note += ": ";
  note += what;
  notes->push_back(std::move(note));
}

void note_declared_entities(std::string_view xml,
                            std::vector<std::string>* notes) {
  const std::size_t doctype = xml.substr(0, 64 << 10).find("<!DOCTYPE");
  if (doctype == kNpos) return;
  const std::size_t declaration = xml.find("<!ENTITY", doctype);
  if (declaration == kNpos) return;
  add_note(xml, declaration,
           "entities of a DOCTYPE are not looked up and stay as they stand; "
           "write their text instead",
           notes);
}

bool XmlWalk::next() {
  if (!node_) {
    node_ = root_;
    return !node_.empty();
  }
  if (!is_leaving_) {
    if (const pugi::xml_node child = node_.first_child()) {
      node_ = child;
    } else {
      is_leaving_ = true;
    }
    return true;
  }
  if (node_ == root_) return false;
  if (const pugi::xml_node sibling = node_.next_sibling()) {
    node_ = sibling;
    is_leaving_ = false;
  } else {
    node_ = node_.parent();
  }
  return true;
}

bool XmlParts::next() {
  if (is_begun_ && !fault_ && !is_piecewise_) return false;
  if (is_begun_) {
    // The fault may lie at the entry's own begin.
    begin_ = find_entry(is_piecewise_ ? end_ : begin_ + fault_->offset);
    if (begin_ == kNpos) return false;
    is_piecewise_ = true;
    end_ = std::min(find_entry(begin_ + 1), text_.size());
  } else {
    is_begun_ = true;
    end_ = text_.size();
  }
  fault_ = parse_xml(text_.substr(begin_, end_ - begin_), &tree_);
  if (fault_) note_fault();
  return true;
}

std::size_t XmlParts::find_entry(std::size_t from) const {
  for (std::size_t at = text_.find('<', from); at != kNpos;
       at = text_.find('<', at + 1)) {
    const auto begins_here = [&](std::string_view name) {
      return begins_element(text_, at, name);
    };
    if (std::ranges::any_of(names_.entries, begins_here) ||
        std::ranges::any_of(names_.around, begins_here)) {
      return at;
    }
  }
  return kNpos;
}

// What is left open around an entry that is read by itself is no fault of it.
void XmlParts::note_fault() const {
  if (is_piecewise_) {
    const pugi::xml_node entry = tree_.first_child();
    const bool is_around =
        std::ranges::find(names_.around, local_name(entry)) !=
        names_.around.end();
    if (!entry || (fault_->is_mismatch && (is_around || !is_cut(entry)))) {
      return;
    }
  }
  add_note(text_, begin_ + fault_->offset,
           "no XML from here on (" + fault_->what +
               "): the entry was passed over; close its tags, and write &lt; "
               "for < and &amp; for &",
           notes_);
}

bool XmlParts::is_cut(const pugi::xml_node& entry) const {
  if (!fault_) return false;
  for (pugi::xml_node node = entry; node != tree_; node = node.parent()) {
    if (node.next_sibling()) return false;
  }
  const Place tag = start_tag(entry);
  if (tag.end >= 2 && text_[tag.end - 2] == '/') return false;
  const std::size_t fault = begin_ + fault_->offset;
  if (fault <= tag.end) return true;
  const std::string end = std::string("</") + entry.name();
  return text_.substr(tag.end, fault - tag.end).find(end) == kNpos;
}

std::size_t XmlParts::place_of(const pugi::xml_node& node) const {
  const std::ptrdiff_t offset = node.offset_debug();
  if (offset < 0) return text_.size();
  return std::min(begin_ + static_cast<std::size_t>(offset), text_.size());
}

XmlParts::Place XmlParts::start_tag(const pugi::xml_node& element) const {
  const std::size_t name = place_of(element);
  return {name == 0 ? 0 : name - 1, tag_end(text_, name)};
}

void XmlParts::take(const pugi::xml_node& node, TracedText* text) const {
  const std::size_t begin = place_of(node);
  if (node.type() == pugi::node_cdata) {
    text->copy(text_, begin, std::min(text_.find("]]>", begin), end_));
  } else {
    take_character_data(text_, begin, std::min(text_.find('<', begin), end_),
                        text);
  }
}

}  // namespace sincerely

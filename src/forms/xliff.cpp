#include "forms/xliff.h"

#include <algorithm>
#include <array>
#include <utility>

#include "forms/inline_code.h"
#include "forms/message_list.h"
#include "forms/traced_text.h"
#include "forms/xml_file.h"
#include "forms/xml_tree.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 2> kXliffEntries = {"trans-unit",
                                                           "unit"};
// These say the languages.
constexpr std::array<std::string_view, 2> kXliffAround = {"file", "xliff"};
// What is in them is about the text, or of other programs.
constexpr std::array<std::string_view, 5> kXliffPassedOver = {
    "header", "skeleton", "notes", "bin-unit", "matches"};

bool is_untranslated(const pugi::xml_node& node) {
  return std::string_view(node.attribute("translate").value()) == "no";
}

// The state of 1.2 and 2.x, and the sub-state that a tool made its own:
// "needs-translation", "new", "initial", "x:fuzzy".
bool is_unfinished(std::string_view state) {
  state.remove_prefix(std::min(state.find(':') + 1, state.size()));
  return state.starts_with("needs-") || state == "new" || state == "initial" ||
         state == "fuzzy";
}

bool is_unfinished_at(const pugi::xml_node& node) {
  return is_unfinished(node.attribute("state").value()) ||
         is_unfinished(node.attribute("subState").value());
}

// Whether a blank is wanted between two segments.
bool ends_in_word(std::string_view text) {
  return !text.empty() && !is_whitespace(text.back());
}

// A text of a unit as its segments are read.
class UnitText {
 public:
  UnitText(const XmlParts& parts, const NativeCodes& native)
      : parts_(parts), native_(native) {}

  // Takes what is in an element <source> or <target>.
  void take(const pugi::xml_node& element);
  // Before a further segment.
  void separate() {
    if (ends_in_word(text_.text)) text_.make(" ");
  }

  bool has_cdata() const { return has_cdata_; }
  TracedText trimmed() const { return text_.trimmed(); }

 private:
  void take_code(const pugi::xml_node& code);

  TracedText text_;
  const XmlParts& parts_;
  const NativeCodes& native_;
  bool has_cdata_ = false;
};

void UnitText::take(const pugi::xml_node& element) {
  XmlWalk walk(element);
  while (walk.next()) {
    const pugi::xml_node& node = walk.node();
    if (walk.is_leaving() || node == element) continue;
    if (node.type() != pugi::node_element) {
      has_cdata_ = has_cdata_ || node.type() == pugi::node_cdata;
      parts_.take(node, &text_);
      continue;
    }
    const InlineRole role = inline_role(local_name(node));
    if (role == InlineRole::kAround) continue;
    if (role == InlineRole::kCode) take_code(node);
    walk.pass_over();
  }
}

void UnitText::take_code(const pugi::xml_node& code) {
  const std::string shown = shown_text(code, native_);
  if (shown == "\n") {
    text_.make(shown);
  } else if (!shown.empty()) {
    const XmlParts::Place tag = parts_.start_tag(code);
    text_.decode(std::string_view(shown).substr(0, 1), tag.begin, tag.end);
    // No unbroken text, so that no rewrite runs over the tag.
    text_.make(std::string_view(shown).substr(1));
  }
}

class XliffReader {
 public:
  XliffReader(Document* document, bool with_sources)
      : document_(document),
        with_sources_(with_sources),
        parts_(document->file.text, {kXliffEntries, kXliffAround},
               &document->notes) {}

  // Whether there was any XLIFF.
  bool read();

 private:
  // Returns whether to go into the element.
  bool enter(const pugi::xml_node& element);
  void read_languages(const pugi::xml_node& element);
  void read_trans_unit(const pugi::xml_node& unit);
  void read_unit(const pugi::xml_node& unit);
  void add(const pugi::xml_node& unit, const UnitText& source,
           const UnitText& target, bool is_unfinished);

  Document* document_;
  bool with_sources_;
  XmlParts parts_;
  std::string source_language_;
  std::string target_language_;
  bool is_xliff_ = false;
};

bool XliffReader::read() {
  while (parts_.next()) {
    XmlWalk walk(parts_.root());
    while (walk.next()) {
      if (walk.is_leaving() || walk.node().type() != pugi::node_element) {
        continue;
      }
      if (!enter(walk.node())) walk.pass_over();
    }
  }
  mark_messages(document_);
  return is_xliff_;
}

bool XliffReader::enter(const pugi::xml_node& element) {
  const std::string_view name = local_name(element);
  if (name == "xliff") is_xliff_ = true;
  if (name == "xliff" || name == "file") read_languages(element);
  if (is_untranslated(element)) return false;
  const bool is_unit = name == "unit" || name == "trans-unit";
  if (is_unit && !parts_.is_cut(element)) {
    name == "unit" ? read_unit(element) : read_trans_unit(element);
  }
  return !is_unit &&
         std::ranges::find(kXliffPassedOver, name) == kXliffPassedOver.end();
}

void XliffReader::read_languages(const pugi::xml_node& element) {
  const auto set = [&](const char* attribute, std::string* language) {
    const std::string_view value = element.attribute(attribute).value();
    if (!value.empty()) *language = value;
  };
  set("source-language", &source_language_);
  set("srcLang", &source_language_);
  set("target-language", &target_language_);
  set("trgLang", &target_language_);
}

void XliffReader::read_trans_unit(const pugi::xml_node& unit) {
  const NativeCodes none;
  UnitText source(parts_, none);
  UnitText target(parts_, none);
  bool is_unfinished = false;
  for (const pugi::xml_node& child : unit.children()) {
    const std::string_view name = local_name(child);
    if (name == "source" && with_sources_) source.take(child);
    if (name == "target") {
      if (target_language_.empty()) {  // left to each target
        target_language_ = child.attribute("xml:lang").value();
      }
      target.take(child);
      is_unfinished = is_unfinished_at(child);
    }
  }
  add(unit, source, target, is_unfinished);
}

void XliffReader::read_unit(const pugi::xml_node& unit) {
  NativeCodes native;
  UnitText source(parts_, native);
  UnitText target(parts_, native);
  bool is_unfinished = false;
  bool has_target = false;
  for (const pugi::xml_node& child : unit.children()) {
    const std::string_view name = local_name(child);
    if (name == "originalData") {
      for (const pugi::xml_node& data : child.children()) {
        native.emplace(data.attribute("id").value(), data.child_value());
      }
    }
    if (name != "segment" && name != "ignorable") continue;
    pugi::xml_node from;
    pugi::xml_node to;
    for (const pugi::xml_node& part : child.children()) {
      if (local_name(part) == "source") from = part;
      if (local_name(part) == "target") to = part;
    }
    if (name == "segment") {
      source.separate();
      target.separate();
      has_target = has_target || to;
      is_unfinished = is_unfinished || is_unfinished_at(child) || !to;
    } else if (!to && has_target) {
      to = from;  // blanks between segments are the same in both
    }
    if (from && with_sources_) source.take(from);
    if (to) target.take(to);
  }
  add(unit, source, target, is_unfinished && has_target);
}

void XliffReader::add(const pugi::xml_node& unit, const UnitText& source,
                      const UnitText& target, bool is_unfinished) {
  Message message;
  for (const char* attribute : {"id", "resname", "name"}) {
    if (message.key.empty()) message.key = unit.attribute(attribute).value();
  }
  TracedText text = target.trimmed();
  if (text.text.empty()) {
    const XmlParts::Place tag = parts_.start_tag(unit);
    text.pass(tag.begin, tag.end);
  }
  message.letter.declared_language = target_language_;
  message.writings = {
      {target.has_cdata() ? Writing::Kind::kCdata : Writing::Kind::kXml, ""}};
  message.is_unfinished = is_unfinished;
  if (with_sources_) {
    message.source = static_cast<std::uint32_t>(document_->sources.size());
    document_->sources.push_back({source.trimmed().text, source_language_});
  }
  add_message(std::move(message), std::move(text), document_);
}

Result<Document> read_xliff_file(std::string path, std::string bytes,
                                 bool with_sources) {
  Result<Document> document = open_xml_file(std::move(path), std::move(bytes));
  if (!document) return document;
  document.value().is_catalogue = true;
  if (!XliffReader(&document.value(), with_sources).read()) {
    return not_this_form(document.value(), "XLIFF: no <xliff> element");
  }
  return document;
}

}  // namespace

Result<Document> read_xliff(std::string path, std::string bytes) {
  return read_xliff_file(std::move(path), std::move(bytes), false);
}

Result<Document> read_xliff_pairs(std::string path, std::string bytes) {
  return read_xliff_file(std::move(path), std::move(bytes), true);
}

}  // namespace sincerely

#include "forms/android.h"

#include <algorithm>
#include <array>
#include <utility>

#include "forms/android_value.h"
#include "forms/message_list.h"
#include "forms/traced_text.h"
#include "forms/xml_file.h"
#include "forms/xml_tree.h"
#include "input/ascii.h"
#include "input/span.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 3> kAndroidEntries = {
    "string", "plurals", "string-array"};
constexpr std::array<std::string_view, 1> kAndroidAround = {"resources"};

bool consists_of(std::string_view text, char first, char last) {
  return std::ranges::all_of(text,
                             [&](char c) { return c >= first && c <= last; });
}

// The next part of a folder's name; `*name` is what is left.
std::string_view next_part(std::string_view* name) {
  const std::size_t end = std::min(name->find('-'), name->size());
  const std::string_view part = name->substr(0, end);
  name->remove_prefix(std::min(end + 1, name->size()));
  return part;
}

// Of "values-mcc268-xx-rYY-land", "values-b+xx+Latn". What is no language may
// be as short: "car" is a dashboard.
std::string language_of_folder(std::string_view name) {
  if (next_part(&name) != "values") return {};
  std::string_view part = next_part(&name);
  while ((part.starts_with("mcc") || part.starts_with("mnc")) &&
         part.size() > 3) {
    part = next_part(&name);
  }
  if (part.starts_with("b+")) {
    std::string language(part.substr(2));
    std::ranges::replace(language, '+', '-');
    return language;
  }
  if ((part.size() != 2 && part.size() != 3) || part == "car" ||
      !consists_of(part, 'a', 'z')) {
    return {};
  }
  std::string language(part);
  const std::string_view region = next_part(&name);
  if (region.size() == 3 && region.starts_with('r') &&
      consists_of(region.substr(1), 'A', 'Z')) {
    language += '-';
    language += region.substr(1);
  }
  return language;
}

class AndroidReader {
 public:
  explicit AndroidReader(Document* document)
      : document_(document),
        parts_(document->file.text, {kAndroidEntries, kAndroidAround},
               &document->notes),
        language_(language_of_resources(document->file.path)) {}

  // Whether there were any resources.
  bool read();

 private:
  // Returns whether to go into the element.
  bool enter(const pugi::xml_node& element);
  void read_items(const pugi::xml_node& list, bool is_array);
  void read_value(const pugi::xml_node& element, std::string key);
  // Its character data; tells whether some of it is in a CDATA section.
  bool take(const pugi::xml_node& element, TracedText* text) const;

  Document* document_;
  XmlParts parts_;
  std::string language_;
  bool has_resources_ = false;
};

bool AndroidReader::read() {
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
  return has_resources_;
}

bool AndroidReader::enter(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  if (name == "resources") {
    has_resources_ = true;
    if (language_.empty()) {
      language_ = element.attribute("tools:locale").value();
    }
    return true;
  }
  if (std::string_view(element.attribute("translatable").value()) == "false" ||
      parts_.is_cut(element)) {
    return false;
  }
  if (name == "string") read_value(element, element.attribute("name").value());
  if (name == "plurals") read_items(element, false);
  if (name == "string-array") read_items(element, true);
  return false;
}

void AndroidReader::read_items(const pugi::xml_node& list, bool is_array) {
  const std::string name = list.attribute("name").value();
  std::size_t number = 0;
  for (const pugi::xml_node& item : list.children("item")) {
    read_value(item, is_array ? name + "." + std::to_string(number) : name);
    ++number;
  }
}

bool AndroidReader::take(const pugi::xml_node& element,
                         TracedText* text) const {
  bool has_cdata = false;
  XmlWalk walk(element);
  while (walk.next()) {
    const pugi::xml_node& node = walk.node();
    if (walk.is_leaving()) continue;
    if (node.type() == pugi::node_element) {
      // An escape, since a line break itself would be folded.
      if (local_name(node) == "br") text->make("\\n");
      continue;
    }
    has_cdata = has_cdata || node.type() == pugi::node_cdata;
    parts_.take(node, text);
  }
  return has_cdata;
}

void AndroidReader::read_value(const pugi::xml_node& element, std::string key) {
  TracedText data;
  const bool has_cdata = take(element, &data);
  if (is_android_reference(data.text)) return;
  TracedText value = read_android_value(data.text);
  Message message;
  message.key = std::move(key);
  message.letter.declared_language = language_;
  if (value.text.empty()) {
    const XmlParts::Place tag = parts_.start_tag(element);
    value.pass(tag.begin, tag.end);
  } else {
    value.map = value.map.through(data.map);
  }
  message.writings = {
      {Writing::Kind::kAndroid, ""},
      {has_cdata ? Writing::Kind::kCdata : Writing::Kind::kXml, ""}};
  add_message(std::move(message), std::move(value), document_);
}

// Just behind `<!DOCTYPE …>`, whose declarations may have a `>` of their own.
std::size_t doctype_end(std::string_view xml, std::size_t at) {
  const std::size_t mark = xml.find_first_of("[>", at);
  if (mark == kNpos || xml[mark] == '>') return mark;
  const std::size_t end = xml.find(']', mark);
  return end == kNpos ? kNpos : xml.find('>', end);
}

}  // namespace

bool is_android(std::string_view bytes) {
  std::size_t at = bytes.starts_with(kUtf8Bom) ? 3 : 0;
  for (;;) {
    at = bytes.find_first_not_of(kWhitespace, at);
    if (at == kNpos) return false;
    const std::string_view rest = bytes.substr(at);
    if (rest.starts_with("<?")) {
      at = bytes.find("?>", at);
    } else if (rest.starts_with("<!--")) {
      at = bytes.find("-->", at + 2);
    } else if (rest.starts_with("<!DOCTYPE")) {
      at = doctype_end(bytes, at);
    } else {
      constexpr std::string_view kRoot = "<resources";
      return rest.starts_with(kRoot) && rest.size() > kRoot.size() &&
             std::string_view(" \t\r\n/>").find(rest[kRoot.size()]) != kNpos;
    }
    if (at == kNpos) return false;
    at = bytes.find('>', at) + 1;
  }
}

std::string language_of_resources(std::string_view path) {
  const std::size_t name = path.rfind('/');
  if (name == kNpos || name == 0) return {};
  const std::string_view folders = path.substr(0, name);
  return language_of_folder(folders.substr(folders.rfind('/') + 1));
}

Result<Document> read_android(std::string path, std::string bytes) {
  Result<Document> document = open_xml_file(std::move(path), std::move(bytes));
  if (!document) return document;
  document.value().is_catalogue = true;
  if (!AndroidReader(&document.value()).read()) {
    return not_this_form(document.value(),
                         "file of Android's strings: no <resources> element");
  }
  return document;
}

}  // namespace sincerely

#include "forms/odt.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "forms/paragraphs.h"
#include "forms/xml_tree.h"

namespace sincerely {
namespace {

constexpr const char* kContent = "content.xml";
constexpr std::size_t kMaxSpaces = 100;  // of one <text:s>

// No text of the letter.
constexpr std::array<std::string_view, 14> kOdtPassedOver = {
    "draw:object",           "office:annotation",  "office:binary-data",
    "office:forms",          "svg:desc",           "svg:title",
    "text:hidden-paragraph", "text:hidden-text",   "text:note",
    "text:ruby-text",        "text:script",        "text:tracked-changes",
    "text:user-field-decls", "text:variable-decls"};

// A style of the document, as far as it matters.
struct OdtStyle {
  LanguageMark language;
  bool is_hidden = false;
};

// "xx-YY" of two attributes.
std::string language_of(const pugi::xml_node& properties, const char* language,
                        const char* country) {
  std::string tag = properties.attribute(language).value();
  const std::string_view region = properties.attribute(country).value();
  if (tag == "none" || tag == "zxx") return {};
  if (!tag.empty() && !region.empty() && region != "none") {
    tag += '-';
    tag += region;
  }
  return tag;
}

LanguageMark language_of(const pugi::xml_node& properties) {
  return {language_of(properties, "fo:language", "fo:country"),
          language_of(properties, "style:language-complex",
                      "style:country-complex")};
}

class OdtReader {
 public:
  OdtReader(const pugi::xml_node& root, const LanguageMark& otherwise)
      : walk_(root), languages_(otherwise) {}

  void read();
  const std::string& text() const { return out_.text(); }
  std::string language() const { return languages_.language(); }

 private:
  void enter(const pugi::xml_node& node, std::string_view name);
  void leave(std::string_view name);
  void take_characters(std::string_view text);
  bool take_field(const pugi::xml_node& node, std::string_view name);
  void add_style(const pugi::xml_node& style);
  // Whether text of this element is hidden; else its style is the one in force.
  bool begin_style(const pugi::xml_node& node);
  void append(std::string_view text);

  struct Paragraph {
    std::string text;
    bool is_item = false;
  };

  XmlWalk walk_;
  Paragraphs out_;
  LanguageShares languages_;
  std::map<std::string, OdtStyle, std::less<>> styles_;
  std::vector<Paragraph> open_;         // a frame is in a paragraph
  std::vector<LanguageMark> language_;  // of the elements that are open
  std::size_t lists_ = 0;               // that are open
};

void OdtReader::read() {
  while (walk_.next()) {
    const pugi::xml_node& node = walk_.node();
    if (node.type() != pugi::node_element) {
      if (!walk_.is_leaving()) take_characters(node.value());
    } else if (walk_.is_leaving()) {
      leave(node.name());
    } else {
      enter(node, node.name());
    }
  }
}

void OdtReader::enter(const pugi::xml_node& node, std::string_view name) {
  if (name == "style:style") add_style(node);
  const bool is_hidden_section =
      name == "text:section" &&
      std::string_view(node.attribute("text:display").value()) == "none";
  if (is_hidden_section ||
      std::ranges::find(kOdtPassedOver, name) != kOdtPassedOver.end()) {
    walk_.pass_over();
  } else if (name == "text:p" || name == "text:h") {
    if (begin_style(node)) {
      walk_.pass_over();
    } else {
      open_.push_back({"", lists_ > 0});
    }
  } else if (name == "text:span") {
    if (begin_style(node)) walk_.pass_over();
  } else if (name == "text:list") {
    ++lists_;
  } else if (take_field(node, name)) {
    walk_.pass_over();
  }
}

void OdtReader::leave(std::string_view name) {
  if ((name == "text:p" || name == "text:h") && !open_.empty()) {
    const Paragraph paragraph = std::move(open_.back());
    open_.pop_back();
    language_.pop_back();
    out_.add(paragraph.text, paragraph.is_item);
  } else if (name == "text:span") {
    language_.pop_back();
  } else if (name == "text:list") {
    if (--lists_ == 0) out_.separate();
  } else if (name == "table:table-cell" || name == "draw:text-box") {
    out_.separate();
  }
}

// Blanks fold to one; more are <text:s>.
void OdtReader::take_characters(std::string_view text) {
  if (open_.empty()) return;
  std::string& out = open_.back().text;
  const std::size_t before = out.size();
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ' && out.back() != '\n') {
      out += ' ';
    }
  }
  languages_.add(language_.empty() ? LanguageMark() : language_.back(),
                 std::string_view(out).substr(before));
}

// Returns whether it is an element that stands for text.
bool OdtReader::take_field(const pugi::xml_node& node, std::string_view name) {
  if (name == "text:s") {
    const unsigned count = node.attribute("text:c").as_uint(1);
    append(std::string(std::min<std::size_t>(count, kMaxSpaces), ' '));
  } else if (name == "text:tab") {
    append("\t");
  } else if (name == "text:line-break") {
    append("\n");
  } else if (name == "text:database-display") {
    append(field_placeholder(node.attribute("text:column-name").value()));
  } else if (name == "text:placeholder") {
    std::string_view shown = node.child_value();
    if (shown.starts_with('<')) shown.remove_prefix(1);
    if (shown.ends_with('>')) shown.remove_suffix(1);
    append(field_placeholder(shown));
  } else {
    return false;
  }
  return true;
}

void OdtReader::add_style(const pugi::xml_node& style) {
  const pugi::xml_node properties = style.child("style:text-properties");
  OdtStyle read{
      language_of(properties),
      std::string_view(properties.attribute("text:display").value()) == "none"};
  styles_.emplace(style.attribute("style:name").value(), std::move(read));
}

bool OdtReader::begin_style(const pugi::xml_node& node) {
  const auto style =
      styles_.find(std::string_view(node.attribute("text:style-name").value()));
  const bool is_known = style != styles_.end();
  if (is_known && style->second.is_hidden) return true;
  LanguageMark mark = language_.empty() ? LanguageMark() : language_.back();
  if (is_known) {
    const LanguageMark& own = style->second.language;
    if (!own.plain.empty()) mark.plain = own.plain;
    if (!own.complex.empty()) mark.complex = own.complex;
  }
  language_.push_back(std::move(mark));
  return false;
}

void OdtReader::append(std::string_view text) {
  if (!open_.empty()) open_.back().text += text;
}

OfficeText read_open_text(const pugi::xml_node& root,
                          const LanguageMark& otherwise) {
  OdtReader reader(root, otherwise);
  reader.read();
  return {reader.text(), reader.language()};
}

// Of <style:default-style> for paragraphs.
LanguageMark odt_language(ZipArchive* archive) {
  pugi::xml_document tree;
  parse_small_part(archive, "styles.xml", &tree);
  const pugi::xml_node styles = tree.document_element().child("office:styles");
  const pugi::xml_node style = styles.find_child_by_attribute(
      "style:default-style", "style:family", "paragraph");
  return language_of(style.child("style:text-properties"));
}

// Its parts are encrypted one by one, and look like broken ones.
bool is_encrypted(ZipArchive* archive) {
  constexpr const char* kManifest = "META-INF/manifest.xml";
  if (!archive->has(kManifest)) return false;
  const Result<std::string> xml = archive->read(kManifest);
  return xml && xml.value().find("encryption-data") != std::string::npos;
}

}  // namespace

Result<Document> read_odt_part(OfficePart part) {
  return read_office_part(std::move(part),
                          {"document-content", read_open_text});
}

Result<Document> read_odt(std::string path, std::string bytes) {
  Result<ZipArchive> archive = ZipArchive::open(path, std::move(bytes));
  if (!archive) return archive.error();
  if (is_encrypted(&archive.value())) {
    return Error{Error::Kind::kUnreadable, std::move(path), 0, 0,
                 "has a password; save it without one"};
  }
  const Result<std::string> xml = unpack_xml(&archive.value(), path, kContent);
  if (!xml) return xml.error();
  LanguageMark language = odt_language(&archive.value());
  return read_odt_part(
      {std::move(path), kContent, xml.value(), std::move(language)});
}

}  // namespace sincerely

#include "forms/docx.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "forms/paragraphs.h"
#include "forms/word_fields.h"
#include "forms/xml_tree.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr const char* kMainPart = "word/document.xml";

// No text of the letter, or looked into beforehand.
constexpr std::array<std::string_view, 10> kDocxPassedOver = {
    "del",   "moveFrom", "pPr",   "rPr",     "rt",
    "sdtPr", "sectPr",   "tblPr", "tblGrid", "trPr"};

// What a name begins with in the tree, "w:" as a rule, by its namespace.
std::string word_prefix(const pugi::xml_node& root) {
  for (const pugi::xml_attribute& attribute : root.attributes()) {
    const std::string_view name = attribute.name();
    if (!std::string_view(attribute.value())
             .ends_with("wordprocessingml/2006/main") &&
        !std::string_view(attribute.value())
             .ends_with("ooxml/wordprocessingml/main")) {
      continue;
    }
    if (name == "xmlns") return {};
    if (name.starts_with("xmlns:")) return std::string(name.substr(6)) + ":";
  }
  return "w:";
}

class WordReader {
 public:
  WordReader(const pugi::xml_node& root, const LanguageMark& otherwise)
      : prefix_(word_prefix(root)), walk_(root), languages_(otherwise) {}

  void read();
  const std::string& text() const { return out_.text(); }
  std::string language() const { return languages_.language(); }

 private:
  // The name without prefix; empty if it is not Word's.
  std::string_view word_name(const pugi::xml_node& node) const;
  pugi::xml_node child(const pugi::xml_node& node, const char* name) const {
    return node.child((prefix_ + name).c_str());
  }
  std::string_view value(const pugi::xml_node& node,
                         const char* name = "val") const {
    return node.attribute((prefix_ + name).c_str()).value();
  }
  bool is_on(const pugi::xml_node& properties, const char* name) const;

  bool is_item(const pugi::xml_node& properties) const;
  void enter(const pugi::xml_node& node);
  void leave(std::string_view name);
  bool is_passed_over(const pugi::xml_node& node, std::string_view name) const;
  void begin_run(const pugi::xml_node& run);
  void take(const pugi::xml_node& node, std::string_view name);
  void take_text(const pugi::xml_node& text);
  void append(std::string_view text);

  struct Paragraph {
    std::string text;
    bool is_item = false;
  };

  std::string prefix_;
  XmlWalk walk_;
  Paragraphs out_;
  DocxFields fields_;
  LanguageShares languages_;
  std::vector<Paragraph> open_;  // a text box is in a paragraph
  LanguageMark run_language_;
};

std::string_view WordReader::word_name(const pugi::xml_node& node) const {
  std::string_view name = node.name();
  if (!name.starts_with(prefix_)) return {};
  name.remove_prefix(prefix_.size());
  return name;
}

// <w:vanish/>, but not <w:vanish w:val="0"/>.
bool WordReader::is_on(const pugi::xml_node& properties,
                       const char* name) const {
  const pugi::xml_node switch_node = child(properties, name);
  const std::string_view state = value(switch_node);
  return switch_node && state != "0" && state != "false" && state != "off";
}

// Of a list: numbered here, or by a style that is made for it.
bool WordReader::is_item(const pugi::xml_node& properties) const {
  const std::string_view style = value(child(properties, "pStyle"));
  const pugi::xml_node numbers = child(properties, "numPr");
  if (!numbers) {
    return style.starts_with("ListBullet") || style.starts_with("ListNumber");
  }
  return value(child(numbers, "numId")) != "0";  // which takes it out
}

void WordReader::read() {
  while (walk_.next()) {
    if (walk_.node().type() != pugi::node_element) continue;
    if (walk_.is_leaving()) {
      leave(word_name(walk_.node()));
    } else {
      enter(walk_.node());
    }
  }
}

void WordReader::enter(const pugi::xml_node& node) {
  const std::string_view name = word_name(node);
  if (is_passed_over(node, name)) {
    walk_.pass_over();
    return;
  }
  if (name == "p") {
    open_.emplace_back();
    open_.back().is_item = is_item(child(node, "pPr"));
  } else if (name == "r") {
    begin_run(node);
  } else if (name == "fldSimple") {
    const std::string placeholder = merge_placeholder(value(node, "instr"));
    if (placeholder.empty()) return;
    if (fields_.shows_text()) append(placeholder);
    walk_.pass_over();
  } else if (name == "sdt" && child(child(node, "sdtPr"), "showingPlcHdr")) {
    // "Click here to enter text" stands for what will be entered.
    const pugi::xml_node properties = child(node, "sdtPr");
    std::string placeholder =
        field_placeholder(value(child(properties, "alias")));
    if (placeholder.empty()) placeholder = field_placeholder("TEXT");
    append(placeholder);
    walk_.pass_over();
  } else {
    take(node, name);
  }
}

bool WordReader::is_passed_over(const pugi::xml_node& node,
                                std::string_view name) const {
  if (std::ranges::find(kDocxPassedOver, name) != kDocxPassedOver.end())
    return true;
  // A row of a table that was deleted.
  if (child(child(node, "trPr"), "del")) return true;
  // The same once more, for programs that do not know the first way.
  return local_name(node) == "Fallback" && node.previous_sibling();
}

void WordReader::begin_run(const pugi::xml_node& run) {
  const pugi::xml_node properties = child(run, "rPr");
  const pugi::xml_node language = child(properties, "lang");
  run_language_ = {std::string(value(language)),
                   std::string(value(language, "bidi"))};
  if (is_on(properties, "vanish")) walk_.pass_over();
}

void WordReader::take(const pugi::xml_node& node, std::string_view name) {
  if (name == "t") {
    take_text(node);
  } else if (name == "fldChar") {
    const std::string placeholder = fields_.mark(value(node, "fldCharType"));
    if (!placeholder.empty()) append(placeholder);
  } else if (name == "instrText") {
    fields_.add_code(node.child_value());
  } else if (!fields_.shows_text()) {
    return;
  } else if (name == "br") {
    append("\n");
    if (value(node, "type") == "page") append("\n");
  } else if (name == "cr") {
    append("\n");
  } else if (name == "tab" || name == "ptab") {
    append("\t");
  } else if (name == "noBreakHyphen") {
    append("\u2011");
  }
}

// Without xml:space="preserve", Word takes no blanks at the ends.
void WordReader::take_text(const pugi::xml_node& node) {
  if (!fields_.shows_text()) return;
  std::string text = node.child_value();
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  if (std::string_view(node.attribute("xml:space").value()) != "preserve") {
    text.erase(text.find_last_not_of(kWhitespace) + 1);
    text.erase(0, std::min(text.find_first_not_of(kWhitespace), text.size()));
  }
  languages_.add(run_language_, text);
  append(text);
}

void WordReader::append(std::string_view text) {
  if (open_.empty()) {
    out_.add(text, false);  // a content control around paragraphs
  } else {
    open_.back().text += text;
  }
}

void WordReader::leave(std::string_view name) {
  if (name == "p" && !open_.empty()) {
    const Paragraph paragraph = std::move(open_.back());
    open_.pop_back();
    out_.add(paragraph.text, paragraph.is_item);
    fields_.end_paragraph();
  } else if (name == "tc" || name == "txbxContent") {
    out_.separate();
  }
}

OfficeText read_word_text(const pugi::xml_node& root,
                          const LanguageMark& otherwise) {
  WordReader reader(root, otherwise);
  reader.read();
  return {reader.text(), reader.language()};
}

// "word/document.xml", or what the package says it is.
std::string main_part(ZipArchive* archive) {
  if (archive->has(kMainPart)) return kMainPart;
  pugi::xml_document tree;
  parse_small_part(archive, "_rels/.rels", &tree);
  for (const pugi::xml_node& relation : tree.document_element().children()) {
    const std::string_view type = relation.attribute("Type").value();
    std::string_view target = relation.attribute("Target").value();
    if (!type.ends_with("/officeDocument")) continue;
    while (target.starts_with('/')) target.remove_prefix(1);
    return std::string(target);
  }
  return kMainPart;
}

// Of the styles beside the main part.
LanguageMark docx_language(ZipArchive* archive, std::string_view part) {
  const std::string folder(part.substr(0, part.rfind('/') + 1));
  pugi::xml_document tree;
  parse_small_part(archive, folder + "styles.xml", &tree);
  pugi::xml_node node = tree.document_element();
  const std::string prefix = word_prefix(node);
  for (const char* name : {"docDefaults", "rPrDefault", "rPr", "lang"}) {
    node = node.child((prefix + name).c_str());
  }
  return {node.attribute((prefix + "val").c_str()).value(),
          node.attribute((prefix + "bidi").c_str()).value()};
}

}  // namespace

Result<Document> read_word_part(OfficePart part) {
  return read_office_part(std::move(part), {"document", read_word_text});
}

Result<Document> read_docx(std::string path, std::string bytes) {
  Result<ZipArchive> archive = ZipArchive::open(path, std::move(bytes));
  if (!archive) return archive.error();
  std::string part = main_part(&archive.value());
  const Result<std::string> xml = unpack_xml(&archive.value(), path, part);
  if (!xml) return xml.error();
  LanguageMark language = docx_language(&archive.value(), part);
  return read_word_part(
      {std::move(path), std::move(part), xml.value(), std::move(language)});
}

}  // namespace sincerely

// XML as files really have it: trees of elements with their places in the text,
// gone over without recursion; behind a fault, reading goes on with the next
// entry. Nothing outside the text is ever fetched.

#ifndef FORMS_XML_TREE_H_
#define FORMS_XML_TREE_H_

#include <cstddef>
#include <optional>
#include <pugixml.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "forms/traced_text.h"

namespace sincerely {

// Why XML could not be read further; an offset in its text.
struct XmlFault {
  std::size_t offset = 0;
  std::string what;
  bool is_mismatch = false;  // of a start tag and an end tag
};

// The tree has what stands before the fault, if there is one.
std::optional<XmlFault> parse_xml(std::string_view text,
                                  pugi::xml_document* tree);

// Whether a tree of it would take more memory than is sensible.
bool has_too_many_tags(std::string_view xml);

// Takes a stretch of character data with its references decoded; what is none
// stays as it stands.
void take_character_data(std::string_view xml, std::size_t begin,
                         std::size_t end, TracedText* text);

// "g" of "xliff:g".
std::string_view local_name(const pugi::xml_node& node);

// "Line 3: `what`", counted from 1; no more than a screenful of them.
void add_note(std::string_view text, std::size_t offset, std::string_view what,
              std::vector<std::string>* notes);

// Notes that entities of a DOCTYPE are not looked up.
void note_declared_entities(std::string_view xml,
                            std::vector<std::string>* notes);

// Comes by each node on entering it, and by it again on leaving it.
class XmlWalk {
 public:
  explicit XmlWalk(pugi::xml_node root) : root_(root) {}

  // Returns false when the root was left.
  bool next();
  const pugi::xml_node& node() const { return node_; }
  bool is_leaving() const { return is_leaving_; }
  // Neither goes into the node that was entered, nor comes by it again.
  void pass_over() { is_leaving_ = true; }

 private:
  pugi::xml_node root_;
  pugi::xml_node node_;
  bool is_leaving_ = false;
};

// The trees of one file: one of the whole; behind a fault in that, one of each
// entry that follows.
class XmlParts {
 public:
  // The names of elements that may be read by themselves, and of those around
  // them whose start tag tells something. Borrows all.
  struct Names {
    std::span<const std::string_view> entries;
    std::span<const std::string_view> around;
  };
  XmlParts(std::string_view text, Names names, std::vector<std::string>* notes)
      : text_(text), names_(names), notes_(notes) {}

  bool next();
  // That holds the tree; it changes with the next.
  pugi::xml_node root() const { return tree_.root(); }

  // Whether the tree's fault is in this entry, which has lost its end.
  bool is_cut(const pugi::xml_node& entry) const;

  // Places in the whole text. A tag is from its `<` to behind its `>`.
  struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  Place start_tag(const pugi::xml_node& element) const;
  // Takes the character data of a text node or a CDATA section.
  void take(const pugi::xml_node& node, TracedText* text) const;

 private:
  std::size_t find_entry(std::size_t from) const;
  std::size_t place_of(const pugi::xml_node& node) const;
  void note_fault() const;

  std::string_view text_;
  Names names_;
  std::vector<std::string>* notes_;
  pugi::xml_document tree_;
  std::size_t begin_ = 0;  // of the tree's text
  std::size_t end_ = 0;
  std::optional<XmlFault> fault_;
  bool is_begun_ = false;
  bool is_piecewise_ = false;
};

}  // namespace sincerely

#endif  // FORMS_XML_TREE_H_

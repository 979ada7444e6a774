// A text that is put together out of pieces of another one, and the map that
// leads back. What nothing was taken for is a gap of the map.

#ifndef FORMS_XML_TEXT_H_
#define FORMS_XML_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "forms/source_map.h"
#include "input/span.h"

namespace sincerely {

// Borrows what it takes pieces of, which must outlive it.
class XmlText {
 public:
  explicit XmlText(std::string_view source) : source_(source) {}

  // Pieces come in the order of the source.
  void copy(std::size_t begin, std::size_t end);
  // `text` is what stands from `begin` to `end` in another writing.
  void stand_for(std::string_view text, std::size_t begin, std::size_t end);
  // Has no place in the source: a blank between two segments.
  void make(std::string_view text);
  // A tag that shows as `text`, which has two bytes or more. Its place is the
  // tag, but it is no unbroken text, so that no rewrite runs over it.
  void show_tag(std::string_view text, std::size_t begin, std::size_t end);

  std::string_view text() const { return text_; }
  SourceMap map() const;

  // What is left without blanks and line breaks at its two ends.
  struct Trimmed {
    std::string text;
    SourceMap map;
  };
  Trimmed trimmed() const;

 private:
  void add(std::string_view text, std::size_t begin, std::size_t end);

  std::string_view source_;
  std::string text_;
  std::vector<Stretch> stretches_;
};

// Takes a stretch of XML's character data, with entities and character
// references decoded; what is none stays as it stands.
void take_character_data(std::string_view xml, std::size_t begin,
                         std::size_t end, XmlText* text);

}  // namespace sincerely

#endif  // FORMS_XML_TEXT_H_

// The text of a message while it is taken out of its file, piece by piece, with
// the map that leads back.

#ifndef FORMS_MAPPED_TEXT_H_
#define FORMS_MAPPED_TEXT_H_

#include <string>
#include <string_view>
#include <utility>

#include "forms/source_map.h"

namespace sincerely {

// Borrows the file's text, which must outlive it. Sources are added as they
// rise.
class MappedText {
 public:
  explicit MappedText(std::string_view file) : file_(file) {}

  // What stands in the file as it is.
  void copy(Span source);
  // What the source stands for as a whole: an escape. The two have different
  // sizes, as equal ones are copies.
  void replace(Span source, std::string_view words);
  // What the form needs and the text has not.
  void skip(Span source);

  // Whether nothing was added that has a place.
  bool is_nowhere() const { return map_.is_identity(); }
  const std::string& text() const { return text_; }
  std::string take_text() { return std::move(text_); }
  SourceMap take_map() { return std::move(map_); }

 private:
  Span append(std::string_view words);

  std::string_view file_;
  std::string text_;
  SourceMap map_;
};

}  // namespace sincerely

#endif  // FORMS_MAPPED_TEXT_H_

// Leads from a message's text back to the file that it was taken out of,
// through entities, escapes, line breaks within a string, and markup that was
// left out.

#ifndef FORMS_SOURCE_MAP_H_
#define FORMS_SOURCE_MAP_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "input/span.h"

namespace sincerely {

// A stretch of text, and where it stands in the source. Of equal sizes they are
// byte for byte the same, but for a blank that is another white space in the
// source; else the source stands for the text as a whole, as `&eacute;` for é.
// A source without text is what the form needs and the text has not: the `"⏎"`
// between two lines of one string. A text without source was made: the blank
// line between two blocks.
struct Stretch {
  Span text;
  Span source;

  friend bool operator==(const Stretch&, const Stretch&) = default;
};

class SourceMap {
 public:
  // Stretches are added in the order of the text, without gaps in it; the
  // source rises too, but may have gaps: what lies there is no part of the
  // text, as a tag. Two that go on from one another become one.
  void add(Stretch stretch);

  // Without any stretch, text and source are the same.
  bool is_identity() const { return stretches_.empty(); }

  // The shortest source that has all of the text. An empty span is a place:
  // where the text before it ends, in the source, or else where the text behind
  // begins.
  Span source_of(Span text) const;

  // Whether that source has nothing else in it, so that other words may take
  // its place: no tag, no gap. An empty span is unbroken.
  bool is_unbroken(Span text) const;

  // The same text, where this map's source is itself a text with a map.
  SourceMap through(const SourceMap& outer) const;

  const std::vector<Stretch>& stretches() const { return stretches_; }

 private:
  // The source of an empty span.
  Span place_of(std::uint32_t offset) const;
  // The first stretch that ends behind a place of the text.
  std::size_t find(std::uint32_t offset) const;

  std::vector<Stretch> stretches_;
};

}  // namespace sincerely

#endif  // FORMS_SOURCE_MAP_H_

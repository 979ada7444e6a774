// Writes HTML. What comes from letters goes through text(), and can be nothing
// but text there, between tags and in quoted attributes.

#ifndef OUTPUT_PAGE_MARKUP_WRITER_H_
#define OUTPUT_PAGE_MARKUP_WRITER_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace sincerely {

class MarkupWriter {
 public:
  // Markup of the program's own.
  MarkupWriter& raw(std::string_view markup) {
    html_ += markup;
    return *this;
  }
  // Anything. What is no UTF-8, and controls other than tabs and line ends,
  // become characters that can be seen; a line ends with LF.
  MarkupWriter& text(std::string_view text);
  MarkupWriter& number(std::size_t number) {
    html_ += std::to_string(number);
    return *this;
  }
  // ` name="text"`
  MarkupWriter& attribute(std::string_view name, std::string_view text);
  // ` name="prefixnumber"`: an id, or what points to one.
  MarkupWriter& reference(std::string_view name, std::string_view prefix,
                          std::size_t number);

  void reserve(std::size_t bytes) { html_.reserve(bytes); }
  std::size_t size() const { return html_.size(); }
  std::string take() { return std::move(html_); }

 private:
  std::string html_;
};

}  // namespace sincerely

#endif  // OUTPUT_PAGE_MARKUP_WRITER_H_

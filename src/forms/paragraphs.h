// The paragraphs of a word processor's document as the lines of a plain letter,
// for the forms that keep no bytes of their own for them.

#ifndef FORMS_PARAGRAPHS_H_
#define FORMS_PARAGRAPHS_H_

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace sincerely {

// A blank line stands between two paragraphs, but for short ones that follow
// one another as the lines of an address or a signature do, and items of one
// list, which begin with "- ".
class Paragraphs {
 public:
  // A line break within stays one.
  void add(std::string_view paragraph, bool is_item);
  // An empty paragraph, the end of a table's cell, of a page.
  void separate() { is_separate_ = true; }

  const std::string& text() const { return text_; }

 private:
  bool goes_on(std::string_view paragraph, bool is_item) const;

  std::string text_;
  std::size_t last_line_ = 0;  // where it begins
  bool was_item_ = false;
  bool is_separate_ = false;
};

// What language a run or a style is marked as. Each has two or more, by script,
// and which one counts is told by its text; empty: it is not marked.
struct LanguageMark {
  std::string plain;
  std::string complex;  // of Devanagari, Arabic, Thai and the like
};

// How much of a text is marked as what language.
class LanguageShares {
 public:
  // `otherwise` is the document's default, of text that is not marked.
  explicit LanguageShares(LanguageMark otherwise)
      : default_(std::move(otherwise)) {}

  void add(const LanguageMark& mark, std::string_view text);

  // The language of three quarters of it; empty if there is none such. A
  // default that no text is marked with is but what the program was installed
  // with.
  std::string language() const;

 private:
  struct Share {
    std::size_t marked = 0;  // bytes
    std::size_t by_default = 0;
  };

  LanguageMark default_;
  std::map<std::string, Share, std::less<>> shares_;
  std::size_t all_ = 0;
};

// "«Name»" if that is a placeholder whatever the language, else "{{Name}}".
// Empty for a name that is none.
std::string field_placeholder(std::string_view name);

}  // namespace sincerely

#endif  // FORMS_PARAGRAPHS_H_

// Follows the fields of a Word document through its runs: which text is a
// field's code, which its result, and which fields stand for data of the
// customer.

#ifndef FORMS_WORD_FIELDS_H_
#define FORMS_WORD_FIELDS_H_

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {

// The placeholder that a field's code makes, of `MERGEFIELD Name \*
// MERGEFORMAT` "«Name»"; empty if its result is text.
std::string merge_placeholder(std::string_view code);

class DocxFields {
 public:
  // A mark of <w:fldChar>: "begin", "separate" or "end". Returns the
  // placeholder that stands where the field's result would.
  std::string mark(std::string_view type);
  void add_code(std::string_view code);
  // A code that its paragraph did not end is broken, and hides no more text.
  void end_paragraph();

  // Whether text that comes now is shown.
  bool shows_text() const { return hidden_ == 0; }

 private:
  struct Field {
    std::string code;
    bool is_code = true;  // else its result
    bool is_hidden = true;
  };
  std::string end_code(Field* field);

  std::vector<Field> open_;
  std::size_t hidden_ = 0;  // of the open ones
};

}  // namespace sincerely

#endif  // FORMS_WORD_FIELDS_H_

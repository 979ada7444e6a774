// A file that is one letter, of whatever form: what a customer wrote, what is
// written to them. A catalogue of messages is none.

#ifndef REPLY_SINGLE_LETTER_H_
#define REPLY_SINGLE_LETTER_H_

#include <optional>
#include <string>

#include "findings/report.h"
#include "forms/source_map.h"
#include "input/letter.h"
#include "input/result.h"

namespace sincerely {

class SingleLetter {
 public:
  // Fails with kUsage on a catalogue, else as the forms' readers do.
  static Result<SingleLetter> read(const std::string& path, std::string bytes);

  // The prose; empty where the file has none.
  const Letter& letter() const { return letter_; }
  // As places are counted in it.
  const Letter& file() const { return file_; }

  // The place in the file; where it has no bytes of its own there, `place` is
  // set.
  Span in_file(Span span, std::optional<TextPlace>* place) const;

 private:
  Letter letter_;
  Letter file_;
  SourceMap map_;
  std::string part_;
};

}  // namespace sincerely

#endif  // REPLY_SINGLE_LETTER_H_

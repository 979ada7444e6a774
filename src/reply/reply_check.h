// Lays a reply beside the customer's message that it answers: each question and
// each problem in it is answered or not, and its case number is repeated or
// not. A stage behind the engine, on a report that the engine has made.

#ifndef REPLY_REPLY_CHECK_H_
#define REPLY_REPLY_CHECK_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "engine/documents.h"
#include "engine/linter.h"
#include "input/result.h"

namespace sincerely {

// May be shared by threads.
class ReplyCheck {
 public:
  // `path` is the customer's message, of which `bytes` were read, or an error.
  // Only a catalogue makes it fail, with kUsage: of another message that cannot
  // be read each report says so. `library` must outlive it.
  static Result<ReplyCheck> make(const std::string& path,
                                 Result<std::string> bytes,
                                 std::string_view library);
  ReplyCheck(ReplyCheck&&) noexcept;
  ReplyCheck& operator=(ReplyCheck&&) noexcept;
  ~ReplyCheck();

  // Whether the customer's message could not be read, and why.
  const Error* error() const;

  // Adds what is found to the report of a letter of these bytes, which the
  // linter has judged. A catalogue gets an error. What it adds points into this
  // object.
  void check(const Linter& linter, std::string bytes, JudgedFile* judged) const;

 private:
  struct State;
  explicit ReplyCheck(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // REPLY_REPLY_CHECK_H_

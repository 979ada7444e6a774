// What support tooling asks in one line of JSON, and what it is answered.
// docs/pipe.md describes both.

#ifndef PIPE_REQUEST_H_
#define PIPE_REQUEST_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/lint_options.h"
#include "findings/finding.h"

namespace sincerely {

struct PipeRequest {
  std::string id;    // as JSON, to be given back; "null" if there is none
  std::string path;  // what the letter is called; "-" if it is not said
  std::string text;
  LintOptions lint;                 // what the run was asked for, and this
  std::optional<Severity> fail_on;  // nothing: never
  std::string options;              // the same for requests that ask the same
  std::optional<std::string> refusal;  // why it cannot be answered; has the id
};

// `defaults` is what holds where the request says nothing.
PipeRequest read_request(std::string_view line, const PipeRequest& defaults);

// {"id": …, "status": 2, "error": {…}} and a line break. `line` counts from 1.
std::string refusal_of(std::string_view id, std::size_t line,
                       std::string_view message);

// A file's object of ndjson as the answer to a request.
std::string answer_of(std::string_view id, int status,
                      std::string_view file_object);

}  // namespace sincerely

#endif  // PIPE_REQUEST_H_

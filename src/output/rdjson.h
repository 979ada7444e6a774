// Reviewdog's Diagnostic Format: what reviewdog writes under a change that is
// reviewed.

#ifndef OUTPUT_RDJSON_H_
#define OUTPUT_RDJSON_H_

#include <string>

#include "output/format.h"

namespace sincerely {

// One document. Columns are bytes of UTF-8, from 1; ends are exclusive.
class RdjsonFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit RdjsonFormat(const Messages& messages) : messages_(messages) {}

  std::string begin() const override;
  std::string report(const Letter& letter, const Report& report) const override;
  std::string separator() const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
};

// Its diagnostics alone, each in a line of its own.
class RdjsonlFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit RdjsonlFormat(const Messages& messages) : messages_(messages) {}

  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
};

}  // namespace sincerely

#endif  // OUTPUT_RDJSON_H_

// JSON for programs: one document, or one object a line.

#ifndef OUTPUT_JSON_H_
#define OUTPUT_JSON_H_

#include <string>
#include <string_view>

#include "output/format.h"

namespace sincerely {

// {"schema": …, "tool": …, "files": […], "summary": …}
class JsonFormat : public Format {
 public:
  explicit JsonFormat(std::string_view version) : version_(version) {}

  std::string begin() const override;
  std::string report(const Letter& letter, const Report& report) const override;
  std::string separator() const override;
  std::string end(const Summary& summary) const override;
  bool tells_notes() const override { return true; }

 private:
  std::string version_;
};

// The objects of "files" alone, each in a line of its own.
class NdjsonFormat : public Format {
 public:
  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;
  bool tells_notes() const override { return true; }
};

}  // namespace sincerely

#endif  // OUTPUT_JSON_H_

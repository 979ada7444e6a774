// Text for people: each finding with its line, the words underlined, and what
// could be written instead. Where the words run on to another line, the place
// of their end stands behind the underline.

#ifndef OUTPUT_PLAIN_H_
#define OUTPUT_PLAIN_H_

#include <initializer_list>
#include <string>
#include <string_view>

#include "output/format.h"

namespace sincerely {

struct Place;
class Places;

class PlainFormat : public Format {
 public:
  // `messages` must outlive the format.
  PlainFormat(const Messages& messages, bool color)
      : messages_(messages), color_(color) {}

  // Findings in their order, then what is missing, then what comments hid.
  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  // These add to `text`: a report has many small parts.
  void add_items(const InReplyTo& message, const Places& places,
                 std::string* text) const;
  void add_heading(const std::string& path, const Place& place,
                   const Finding& finding, std::string* text) const;
  void add_underlined(const Letter& letter, const Places& places,
                      const Finding& finding, std::string* text) const;
  void add_reasons(const Finding& finding, std::string* text) const;
  void add_suppression(const std::string& path, const Place& place,
                       const Suppression& suppression, std::string* text) const;
  void add_suggestions(const Finding& finding, std::string* text) const;
  void add_colored(std::string_view code,
                   std::initializer_list<std::string_view> parts,
                   std::string* text) const;

  const Messages& messages_;
  bool color_ = false;
};

}  // namespace sincerely

#endif  // OUTPUT_PLAIN_H_

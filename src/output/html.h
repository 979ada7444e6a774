// A page for people: one file that shows the texts with what was found in them,
// side by side where a translation is reviewed. It needs no other file and no
// network.

#ifndef OUTPUT_HTML_H_
#define OUTPUT_HTML_H_

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "output/format.h"
#include "output/page/page_file.h"

namespace sincerely {

// The page opens with what is known only at the end, so that report() keeps
// what it is given and all is written by end(), by path.
class HtmlFormat : public Format {
 public:
  // `messages` must outlive the format.
  HtmlFormat(const Messages& messages, std::string_view version)
      : messages_(messages), version_(version) {}

  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;
  bool tells_notes() const override { return true; }

 private:
  const Messages& messages_;
  std::string version_;
  mutable std::mutex mutex_;
  mutable std::vector<PageFile> files_;
};

}  // namespace sincerely

#endif  // OUTPUT_HTML_H_

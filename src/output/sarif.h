// SARIF 2.1.0, which code scanners' readers share.

#ifndef OUTPUT_SARIF_H_
#define OUTPUT_SARIF_H_

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "output/format.h"

namespace sincerely {

// One run: results as they are found, columns in UTF-16 units; at the end the
// rules that found something, and what was said of the files themselves: which
// could not be judged, and notes.
class SarifFormat : public Format {
 public:
  // `messages` must outlive the format.
  SarifFormat(const Messages& messages, std::string_view version)
      : messages_(messages), version_(version) {}

  std::string begin() const override;
  std::string report(const Letter& letter, const Report& report) const override;
  std::string separator() const override;
  std::string end(const Summary& summary) const override;
  bool tells_notes() const override { return true; }

 private:
  // Of a file; sorted by path, since any thread may be first.
  struct Notification {
    std::string path;
    std::string text;
    std::size_t line = 0;    // 0: none
    std::size_t column = 0;  // 0: none
    std::string kind;        // of an error; empty for a note

    auto operator<=>(const Notification&) const = default;
  };

  void collect(const Letter& letter, const Report& report) const;
  std::string tool() const;
  std::string invocation(const Summary& summary) const;

  const Messages& messages_;
  std::string version_;

  mutable std::mutex mutex_;                          // of what follows
  mutable std::map<std::string, std::string> rules_;  // id → its least message
  mutable std::vector<Notification> notifications_;
};

}  // namespace sincerely

#endif  // OUTPUT_SARIF_H_

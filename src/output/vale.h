// Vale's JSON: editors that know Vale read it as it stands.

#ifndef OUTPUT_VALE_H_
#define OUTPUT_VALE_H_

#include <map>
#include <mutex>
#include <set>
#include <string>

#include "output/format.h"

namespace sincerely {

// {path: [alert…]}; a file without findings is left out. An alert's span counts
// characters of its line from 1, both ends inclusive; where words run on to
// another line, it ends with its own. A file that could not be judged has an
// alert that says so.
class ValeFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit ValeFormat(const Messages& messages) : messages_(messages) {}

  // Writes nothing before the end: a path is the key of all that is said of it,
  // however often it was asked for.
  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;

  mutable std::mutex mutex_;  // of what follows
  mutable std::map<std::string, std::set<std::string>> alerts_;  // by path
};

}  // namespace sincerely

#endif  // OUTPUT_VALE_H_

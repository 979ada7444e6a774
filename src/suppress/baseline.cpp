#include "suppress/baseline.h"

#include <algorithm>
#include <utility>

namespace sincerely {

std::size_t Baseline::size() const {
  std::size_t out = 0;
  for (const auto& [path, counts] : files_) {
    for (const auto& [fingerprint, count] : counts) out += count;
  }
  return out;
}

void Baseline::add(const std::string& path, const Fingerprint& fingerprint,
                   std::size_t count) {
  files_[path][fingerprint] += count;
}

void Baseline::add(const std::string& path, const Letter& file,
                   const Report& report) {
  for (const Finding& finding : report.findings) {
    add(path, fingerprint_of(file, finding), 1);
  }
}

void Baseline::set(const std::string& path, Counts counts) {
  if (counts.empty()) {
    files_.erase(path);
  } else {
    files_[path] = std::move(counts);
  }
}

std::vector<Finding> Baseline::take_known(const std::string& path,
                                          const Letter& file,
                                          Report* report) const {
  std::vector<Finding> known;
  const auto found = files_.find(path);
  if (found == files_.end()) return known;
  Counts left = found->second;
  std::vector<Finding> kept;
  for (Finding& finding : report->findings) {
    const auto one = left.find(fingerprint_of(file, finding));
    const bool is_known = one != left.end() && one->second > 0;
    if (is_known) --one->second;
    (is_known ? known : kept).push_back(std::move(finding));
  }
  report->findings = std::move(kept);
  return known;
}

}  // namespace sincerely

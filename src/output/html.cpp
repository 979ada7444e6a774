#include "output/html.h"

#include <algorithm>
#include <utility>

#include "output/page/page.h"

namespace sincerely {

std::string HtmlFormat::report(const Letter& letter,
                               const Report& report) const {
  PageFile file = make_page_file(letter, report);
  const std::lock_guard<std::mutex> lock(mutex_);
  files_.push_back(std::move(file));
  return {};
}

std::string HtmlFormat::end(const Summary&) const {
  const std::lock_guard<std::mutex> lock(mutex_);
  std::ranges::stable_sort(files_, {}, &PageFile::path);
  return make_page(files_, messages_, version_);
}

}  // namespace sincerely

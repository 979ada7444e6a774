#include "output/html.h"

#include <algorithm>
#include <string_view>
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
  // A file that is named beside its folder is there twice: passed over, and
  // told as a failure.
  std::ranges::stable_sort(files_, {}, [](const PageFile& file) {
    return std::pair<std::string_view, std::string_view>(file.path, file.error);
  });
  return make_page(files_, messages_, version_);
}

}  // namespace sincerely

// Puts a page together: its head, what it counts, the filters, the overview,
// the messages, and how it is used by keyboard.

#ifndef OUTPUT_PAGE_PAGE_H_
#define OUTPUT_PAGE_PAGE_H_

#include <string>
#include <string_view>
#include <vector>

#include "findings/messages.h"
#include "output/page/page_file.h"

namespace sincerely {

std::string make_page(const std::vector<PageFile>& files,
                      const Messages& messages, std::string_view version);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_PAGE_H_

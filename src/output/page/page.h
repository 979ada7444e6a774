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

// How the page's policy names a script or a style that it allows: by what is in
// it.
std::string policy_hash(std::string_view bytes);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_PAGE_H_

#include "output/page/embedded.h"

extern "C" {
extern const char sincerely_page_style_begin[];
extern const char sincerely_page_style_end[];
extern const char sincerely_page_script_begin[];
extern const char sincerely_page_script_end[];
}

namespace sincerely {

std::string_view page_style() {
  return {sincerely_page_style_begin, sincerely_page_style_end};
}

std::string_view page_script() {
  return {sincerely_page_script_begin, sincerely_page_script_end};
}

}  // namespace sincerely

// Addresses of the web and of mail that are others in the translation.

#ifndef REVIEW_URL_PARITY_H_
#define REVIEW_URL_PARITY_H_

#include <string>
#include <string_view>

#include "review/message_pair.h"

namespace sincerely {

// Adds url/changed. Both texts must have been read.
void check_urls(PairReview* review);

struct UrlLanguages {
  std::string_view source;
  std::string_view translation;
  const ValueWords* source_words = nullptr;
  const ValueWords* words = nullptr;
};

// Whether the one is the other, or that of another language's reader:
// /en/help for /pt/help, example.com for example.lv.
bool is_same_url(std::string_view one, std::string_view other,
                 const UrlLanguages& languages);

}  // namespace sincerely

#endif  // REVIEW_URL_PARITY_H_

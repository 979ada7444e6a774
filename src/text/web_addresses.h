// How far e-mail addresses and URLs reach: each is one word of a letter.

#ifndef TEXT_WEB_ADDRESSES_H_
#define TEXT_WEB_ADDRESSES_H_

namespace sincerely {

// `at` points to the @ in [begin, end). Both return nullptr if there is no such
// part.
const char* email_begin(const char* begin, const char* at);
const char* email_end(const char* at, const char* end);

// The end of the URL that begins at `p`, without the punctuation of the
// sentence around it.
const char* url_end(const char* p, const char* end);

// Whether the word [begin, end) is a host name: www.example.lv, example.com.
bool is_host(const char* begin, const char* end);

}  // namespace sincerely

#endif  // TEXT_WEB_ADDRESSES_H_

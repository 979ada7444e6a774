#include "input/charset.h"

#include <unicode/ucnv.h>

#include "input/utf8.h"

namespace sincerely {
namespace {

CodePage read_code_page(UConverter* converter) {
  CodePage page{};
  for (std::size_t byte = 0; byte < page.size(); ++byte) {
    const char source = static_cast<char>(byte);
    const char* at = &source;
    UErrorCode status = U_ZERO_ERROR;
    const UChar32 code = ucnv_getNextUChar(converter, &at, at + 1, &status);
    page[byte] =
        U_SUCCESS(status) ? static_cast<char32_t>(code) : kReplacementCharacter;
    if (U_FAILURE(status)) ucnv_resetToUnicode(converter);
  }
  return page;
}

}  // namespace

void Charset::Close::operator()(UConverter* converter) const {
  ucnv_close(converter);
}

Charset::Charset(const std::string& name) {
  if (name.empty()) return;  // without a name ICU takes that of the system
  UErrorCode status = U_ZERO_ERROR;
  converter_.reset(ucnv_open(name.c_str(), &status));
  if (U_FAILURE(status)) converter_.reset();
  if (converter_ == nullptr) return;
  // Else some charsets have U+001A in place of what means nothing.
  ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr,
                      nullptr, nullptr, &status);
  const std::string_view canonical = ucnv_getName(converter_.get(), &status);
  is_utf8_ = canonical == "UTF-8" || canonical == "US-ASCII";
  if (!is_utf8_ && ucnv_getMaxCharSize(converter_.get()) == 1) {
    page_ = read_code_page(converter_.get());
  }
}

Charset::~Charset() = default;
Charset::Charset(Charset&&) noexcept = default;
Charset& Charset::operator=(Charset&&) noexcept = default;

bool Charset::next(std::string_view bytes, std::size_t* offset,
                   char32_t* character) {
  if (*offset >= bytes.size()) return false;
  const auto byte = static_cast<unsigned char>(bytes[*offset]);
  if (page_ || (is_utf8_ && byte < 0x80)) {
    *character = page_ ? (*page_)[byte] : byte;
    ++*offset;
    return true;
  }
  const char* const begin = bytes.data() + *offset;
  const char* at = begin;
  UErrorCode status = U_ZERO_ERROR;
  const UChar32 code = ucnv_getNextUChar(converter_.get(), &at,
                                         bytes.data() + bytes.size(), &status);
  if (status == U_INDEX_OUTOFBOUNDS_ERROR) {  // a shift, and nothing behind it
    *offset = bytes.size();
    return false;
  }
  if (U_FAILURE(status)) ucnv_resetToUnicode(converter_.get());
  if (at == begin) ++at;
  *offset += static_cast<std::size_t>(at - begin);
  // UTF-7 may have half of a pair.
  const bool is_character = U_SUCCESS(status) && !U_IS_SURROGATE(code);
  *character =
      is_character ? static_cast<char32_t>(code) : kReplacementCharacter;
  return true;
}

}  // namespace sincerely

// A charset that a file, or a part of one, declares; read a character at a
// time, so that each keeps its place.

#ifndef INPUT_CHARSET_H_
#define INPUT_CHARSET_H_

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;  // ICU's own

namespace sincerely {

// What each byte means; 0 for NUL only.
using CodePage = std::array<char32_t, 256>;

class Charset {
 public:
  // By any of its names, "ISO-8859-13", "cp1254", "KOI8-R".
  explicit Charset(const std::string& name);
  ~Charset();
  Charset(Charset&&) noexcept;
  Charset& operator=(Charset&&) noexcept;

  bool is_known() const { return converter_ != nullptr; }
  bool is_utf8() const { return is_utf8_; }  // ASCII, too
  // Nothing if a character may take more than a byte.
  const std::optional<CodePage>& page() const { return page_; }

  // The character at `*offset`, which is then set behind it; U+FFFD for what
  // means nothing. Returns false where no character follows. Call it only if
  // the charset is known, and from the beginning of the bytes on: some charsets
  // have shifts.
  bool next(std::string_view bytes, std::size_t* offset, char32_t* character);

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };

  std::unique_ptr<UConverter, Close> converter_;
  std::optional<CodePage> page_;
  bool is_utf8_ = false;
};

}  // namespace sincerely

#endif  // INPUT_CHARSET_H_

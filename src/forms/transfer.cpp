#include "forms/transfer.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "input/ascii.h"

namespace sincerely {
namespace {

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

bool equals_ignoring_case(std::string_view a, std::string_view lower) {
  if (a.size() != lower.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const char c = a[i];
    if (to_ascii_lower(c) != lower[i]) {
      return false;
    }
  }
  return true;
}

class QuotedReader {
 public:
  QuotedReader(std::string_view bytes, Span encoded, QuotedPlace place,
               TracedText* out)
      : bytes_(bytes.substr(0, encoded.end)),
        at_(encoded.begin),
        place_(place),
        out_(out) {}

  void read() {
    while (at_ < bytes_.size()) {
      char byte = 0;
      if (const std::size_t size = soft_break_at(at_); size != 0) {
        pass({}, size);
      } else if (byte_at(at_, &byte)) {
        pass({&byte, 1}, 3);
      } else if (bytes_[at_] == '_' && place_ == QuotedPlace::kEncodedWord) {
        pass(" ", 1);
      } else {
        pass(bytes_.substr(at_, 1), 1);
      }
    }
  }

 private:
  void pass(std::string_view text, std::size_t size) {
    const auto begin = static_cast<std::uint32_t>(at_);
    at_ += size;
    out_->add(text, {begin, static_cast<std::uint32_t>(at_)});
  }

  // `=`, blanks, a line end; 0 if there is none.
  std::size_t soft_break_at(std::size_t at) const {
    if (bytes_[at] != '=' || place_ != QuotedPlace::kBody) return 0;
    constexpr std::size_t kMaxBlanks = 80;
    const std::size_t limit = std::min(bytes_.size(), at + kMaxBlanks);
    std::size_t end = at + 1;
    while (end < limit && (bytes_[end] == ' ' || bytes_[end] == '\t')) ++end;
    if (end == bytes_.size()) return end - at;
    if (bytes_.substr(end).starts_with("\r\n")) return end + 2 - at;
    return bytes_[end] == '\n' || bytes_[end] == '\r' ? end + 1 - at : 0;
  }

  bool byte_at(std::size_t at, char* byte) const {
    if (at + 3 > bytes_.size() || bytes_[at] != '=') return false;
    const int high = digit(bytes_[at + 1]);
    const int low = digit(bytes_[at + 2]);
    *byte = static_cast<char>(high * 16 + low);
    return high >= 0 && low >= 0;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  QuotedPlace place_;
  TracedText* out_;
};

constexpr std::array<signed char, 256> kSextets = [] {
  std::array<signed char, 256> sextets{};
  sextets.fill(-1);
  signed char value = 0;
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "abcdefghijklmnopqrstuvwxyz"
                                       "0123456789+/")) {
    sextets[static_cast<unsigned char>(c)] = value++;
  }
  return sextets;
}();

}  // namespace

Transfer transfer_of(std::string_view name) {
  if (equals_ignoring_case(name, "quoted-printable")) {
    return Transfer::kQuotedPrintable;
  }
  return equals_ignoring_case(name, "base64") ? Transfer::kBase64
                                              : Transfer::kPlain;
}

void read_quoted_printable(std::string_view bytes, Span encoded,
                           QuotedPlace place, TracedText* out) {
  QuotedReader(bytes, encoded, place, out).read();
}

std::string read_base64(std::string_view encoded) {
  std::string out;
  out.reserve(encoded.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : encoded) {
    if (c == '=') break;
    const int sextet = kSextets[static_cast<unsigned char>(c)];
    if (sextet < 0) continue;
    bits = bits << 6 | static_cast<std::uint32_t>(sextet);
    count += 6;
    if (count >= 8) {
      count -= 8;
      out += static_cast<char>(bits >> count & 0xFF);
    }
  }
  return out;
}

}  // namespace sincerely
